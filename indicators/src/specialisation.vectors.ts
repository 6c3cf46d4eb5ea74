import { additiveQuotients } from './additiveQuotients.ts';
import { averageQuotients } from './averageQuotients.ts';
import { dense } from './dense.ts';
import { hachman } from './hachman.ts';
import { transposed } from './incidence.ts';
import { krugmanConcentration, krugmanSpecialisation } from './krugmanIndex.ts';
import type { Matrix } from './matrix.ts';
import { quotientMatrix } from './quotientTable.ts';
import { relativeDiversity } from './relativeDiversity.ts';
import { specialisationCoefficient } from './specialisationCoefficient.ts';
import { specialised } from './specialised.ts';
import type { VectorCase, VectorCheck, VectorInput } from './vectors/vectorCheck.ts';

const withoutGaps: readonly VectorCase[] = ['small20x15', 'nested60x90'];

const quotients = ({ incidence }: VectorInput): Matrix => quotientMatrix(incidence);
const binary = ({ incidence }: VectorInput): Matrix => dense(specialised(incidence));

/** What the peers have on the specialisation of regions. */
export const specialisationVectors: readonly VectorCheck[] = [
  ...[
    'datawheel.rca',
    'econci.rca',
    'economiccomplexity.balassa_continuous',
    'oracle.lq',
    'pyecomplexity.rca',
    'reat.locq',
    'reat.locq2',
  ].map((indicator) => ({ indicator, compute: quotients })),
  ...[
    'econgeo.location_quotient',
    'econgeo.noround.location_quotient',
    'econgeo.noround.rca',
    'fermi.rca',
    'pecan.rca',
  ].flatMap((indicator): VectorCheck[] => [
    { indicator, cases: withoutGaps, compute: quotients },
    {
      indicator,
      compute: (input) => withZeros(quotients(input)),
      explained: 'It has 0 where a region or an industry is empty; ours is NaN (0/0).',
    },
  ]),
  {
    indicator: 'econgeo.rca',
    compute: (input) => withZeros(quotients(input)),
    within: 0.005 + 1e-12,
    explained: 'It rounds to 2 decimals, and has 0 where a region or an industry is empty; ours is NaN (0/0).',
  },
  {
    indicator: 'economiccomplexity.balassa_mutates_input',
    compute: quotients,
    explained: 'A bug: the caller’s own table after the call, overwritten with its quotients. Ours leaves it alone.',
  },
  {
    indicator: 'reat.locq2_sparse_input',
    explained: 'It fails on tables in which not every pair has a row; ours takes a pair without a row as zero.',
  },
  {
    indicator: 'reat.locq2_OG',
    compute: (input) => recycledStandardisation(quotients(input)),
    explained:
      'A bug: it subtracts the means of regions, recycled over industries; ours subtracts the mean of the industry.',
  },
  {
    indicator: 'reat.locq_additive',
    compute: ({ incidence }) => transposedBack(additiveQuotients(transposed(incidence))),
    explained: 'It sets a region’s share of an industry against its share of everything: ours of the transposed table.',
  },
  ...[
    'econgeo.location_quotient_binary',
    'econgeo.noround.location_quotient_binary',
    'econgeo.noround.rca_binary',
    'econgeo.rca_binary',
    'oracle.bin',
    'pecan.rca_binary',
    'pyecomplexity.mcp',
  ].map((indicator) => ({ indicator, compute: binary })),
  { indicator: 'economiccomplexity.balassa_discrete', cases: withoutGaps, compute: binary },
  {
    indicator: 'economiccomplexity.balassa_discrete',
    compute: ({ incidence }) => onesForGaps(dense(specialised(incidence)), quotientMatrix(incidence)),
    explained:
      'A bug: an empty region has every industry and every region an empty industry, since NaN is not below 1.',
  },
  ...['econgeo.hachman', 'econgeo.noround.hachman'].map((indicator): VectorCheck => ({
    indicator,
    compute: ({ incidence }) => hachman(incidence),
  })),
  ...['econgeo.location_quotient_avg', 'econgeo.noround.location_quotient_avg'].map((indicator): VectorCheck => ({
    indicator,
    compute: ({ incidence }) => averageQuotients(incidence),
  })),
  ...['econgeo.krugman_index', 'econgeo.noround.krugman_index', 'reat.krugman.spec_vs_nation'].map(
    (indicator): VectorCheck => ({ indicator, compute: ({ incidence }) => krugmanSpecialisation(incidence) }),
  ),
  ...['econgeo.spec_coeff', 'econgeo.noround.spec_coeff', 'reat.hoover_region'].map((indicator): VectorCheck => ({
    indicator,
    compute: ({ incidence }) => specialisationCoefficient(incidence),
  })),
  {
    indicator: 'reat.krugman.spec_vs_rest',
    compute: ({ incidence }) => krugmanSpecialisation(incidence, 'rest'),
  },
  {
    indicator: 'reat.krugman.spec2',
    cases: withoutGaps,
    compute: ({ incidence }) => krugmanSpecialisation(incidence, 'mean'),
  },
  {
    indicator: 'reat.krugman.conc2',
    cases: withoutGaps,
    compute: ({ incidence }) => krugmanConcentration(incidence, 'mean'),
  },
  ...['reat.krugman.spec2', 'reat.krugman.conc2'].map((indicator) => ({
    indicator,
    explained: 'One empty region or industry makes all values NaN; ours leaves it out of the mean of the others.',
  })),
  { indicator: 'reat.krugman.conc_vs_total', compute: ({ incidence }) => krugmanConcentration(incidence) },
  { indicator: 'reat.durpug', compute: ({ incidence }) => relativeDiversity(incidence) },
];

function withZeros(matrix: Matrix): Matrix {
  return { ...matrix, values: matrix.values.map((value) => (Number.isNaN(value) ? 0 : value)) };
}

function onesForGaps(matrix: Matrix, gaps: Matrix): Matrix {
  return { ...matrix, values: matrix.values.map((value, cell) => (Number.isNaN(gaps.values[cell]!) ? 1 : value)) };
}

function transposedBack({ rows, columns, values }: Matrix): Matrix {
  const turned = values.map(
    (_, cell) => values[(cell % rows.length) * columns.length + Math.trunc(cell / rows.length)]!,
  );
  return { rows: columns, columns: rows, values: turned };
}

/** `(LQ − mean of the region that comes round)/s_i`, over a table of industries × regions filled column by column. */
function recycledStandardisation({ rows, columns, values }: Matrix): Matrix {
  const industries = columns.length;
  const regions = rows.length;
  const mean = (list: number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
  const regionMeans = rows.map((_, r) => mean([...values.subarray(r * industries, (r + 1) * industries)]));
  const deviations = columns.map((_, i) => {
    const list = rows.map((__, r) => values[r * industries + i]!);
    return Math.sqrt(list.reduce((sum, one) => sum + (one - mean(list)) ** 2, 0) / (regions - 1));
  });
  const standardised = values.map((quotient, cell) => {
    const i = cell % industries;
    const r = Math.trunc(cell / industries);
    return (quotient - regionMeans[(i + r * industries) % regions]!) / deviations[i]!;
  });
  return { rows, columns, values: standardised };
}
