import { dense } from './dense.ts';
import { entry, exit } from './entryAndExit.ts';
import { growth, industryGrowth, regionGrowth } from './growth.ts';
import { growthFactors } from './growthFactors.ts';
import { homotheticShiftShare } from './homotheticShiftShare.ts';
import { totals, type Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';
import { shiftShare, type ShiftShare, type ShiftShareParts } from './shiftShare.ts';
import { specialised } from './specialised.ts';
import type { VectorCheck, VectorInput } from './vectors/vectorCheck.ts';

type Tables = readonly [before: Float64Array, after: Float64Array, regions: number, industries: number];

function tables({ incidence, later }: VectorInput): Tables {
  return [dense(incidence).values, dense(later).values, incidence.regions.length, incidence.industries.length];
}

/** As in the peer's runs on tables without zeros: ½ instead of each zero before, and ½ more in the same cells after. */
function filled(input: VectorInput): Tables {
  const [before, after, regions, industries] = tables(input);
  return [
    before.map((amount) => amount || 0.5),
    after.map((amount, cell) => (before[cell] === 0 ? amount + 0.5 : amount)),
    regions,
    industries,
  ];
}

/** In per cent, with 0 for what stays empty and Infinity for what was. */
function percent(rates: Float64Array, after: ArrayLike<number>): Float64Array {
  return rates.map((rate, at) => (Number.isNaN(rate) ? (after[at] === 0 ? 0 : Infinity) : 100 * rate));
}

function percentMatrix({ incidence, later }: VectorInput): Matrix {
  const rates = growth(incidence, later);
  return { ...rates, values: percent(rates.values, dense(later).values) };
}

const growths: readonly (readonly [stem: string, compute: NonNullable<VectorCheck['compute']>])[] = [
  ['growth_mat', percentMatrix],
  ['growth_list', percentMatrix],
  ...['growth_reg', 'growth_list_reg'].map(
    (stem) =>
      [
        stem,
        ({ incidence, later }: VectorInput) => percent(regionGrowth(incidence, later), totals(later).region),
      ] as const,
  ),
  ...['growth_ind', 'growth_list_ind'].map(
    (stem) =>
      [
        stem,
        ({ incidence, later }: VectorInput) => percent(industryGrowth(incidence, later), totals(later).industry),
      ] as const,
  ),
];

const inPercent = 'In per cent; growth from nothing is Infinity and 0/0 is 0, ours is NaN.';

const moves: readonly (readonly [stem: string, move: (before: Incidence, after: Incidence) => Matrix])[] = [
  ['entry', entry],
  ['exit', exit],
];

const cells = (parts: (share: ShiftShare) => Float64Array): NonNullable<VectorCheck['compute']> => {
  return (input) => ({
    rows: input.incidence.regions,
    columns: input.incidence.industries,
    values: parts(shiftShare(...tables(input))),
  });
};

/** REAT's columns of the classic decomposition. */
function dunn({ change, national, industryMix, regional }: ShiftShareParts): Record<string, Float64Array> {
  return {
    'Growth (t1-t)': change,
    'National share': national,
    'Industrial mix': industryMix,
    'Regional share': regional,
    'Net total shift': industryMix.map((mix, region) => mix + regional[region]!),
  };
}

/** NaN for the regions that lack an industry, as REAT's 0/0 spreads. */
function unlessLacking(values: Float64Array, [before, , , industries]: Tables): Float64Array {
  return values.map((value, region) =>
    before.subarray(region * industries, (region + 1) * industries).includes(0) ? NaN : value,
  );
}

/** NaN for all where an industry was empty everywhere, for the same reason. */
function unlessEmpty(values: Float64Array, { incidence }: VectorInput): Float64Array {
  return totals(incidence).industry.includes(0) ? values.map(() => NaN) : values;
}

const spreads = 'A bug: 0/0 of one empty cell makes a region’s sum NaN; ours is finite.';

/** What the peers have on change. */
export const changeVectors: readonly VectorCheck[] = [
  ...growths.flatMap(([stem, compute]): VectorCheck[] => [
    { indicator: `econgeo.noround.${stem}`, compute, explained: inPercent },
    stem === 'growth_list'
      ? { indicator: `econgeo.${stem}`, compute, explained: inPercent }
      : {
          indicator: `econgeo.${stem}`,
          compute,
          within: 0.005 + 1e-9,
          explained: `${inPercent} It rounds to 2 decimals.`,
        },
  ]),
  ...moves.flatMap(([stem, move]): VectorCheck[] =>
    ['econgeo', 'econgeo.noround'].flatMap((peer) =>
      ['mat', 'list'].map((shape) => ({
        indicator: `${peer}.${stem}_${shape}`,
        compute: ({ incidence, later }) => move(specialised(incidence), specialised(later)),
      })),
    ),
  ),
  ...['econgeo', 'econgeo.noround'].map((peer): VectorCheck => ({
    indicator: `${peer}.entry_list_nonglobal`,
    explained: 'A bug: it fails unless its arguments are called mat1 and mat2 in the global environment.',
  })),
  { indicator: 'oracle.shiftshare_national', compute: cells((share) => share.cells.national) },
  { indicator: 'oracle.shiftshare_mix', compute: cells((share) => share.cells.industryMix) },
  { indicator: 'oracle.shiftshare_regional', compute: cells((share) => share.cells.regional) },
  { indicator: 'reat.shift_Dunn_positive', compute: (input) => dunn(shiftShare(...filled(input)).regions) },
  {
    indicator: 'reat.shift_Dunn',
    compute: (input) => {
      const columns = dunn(shiftShare(...tables(input)).regions);
      return {
        ...columns,
        'Industrial mix': unlessEmpty(columns['Industrial mix']!, input),
        'Regional share': unlessLacking(columns['Regional share']!, tables(input)),
      };
    },
    explained: spreads,
  },
  { indicator: 'reat.shift_Esteban_positive', compute: (input) => esteban(filled(input)) },
  {
    indicator: 'reat.shift_Esteban',
    compute: (input) => {
      const columns = esteban(tables(input));
      return {
        ...columns,
        'Industrial mix': unlessEmpty(columns['Industrial mix']!, input),
        'Regional share': unlessLacking(columns['Regional share']!, tables(input)),
        'Allocation effect': unlessLacking(columns['Allocation effect']!, tables(input)),
      };
    },
    explained: spreads,
  },
  { indicator: 'reat.shift_Gerfin_positive', compute: (input) => gerfin(filled(input)) },
  {
    indicator: 'reat.shift_Gerfin',
    compute: (input) => {
      const columns = gerfin(tables(input));
      const { region } = totals(input.incidence);
      return {
        'Industrial mix': unlessEmpty(columns['Industrial mix']!, input),
        'Regional share': unlessEmpty(columns['Regional share']!, input),
        'Net total shift': columns['Net total shift']!.map((factor, r) => (region[r] === 0 ? Infinity : factor)),
      };
    },
    explained: 'A bug: 0/0 of one empty industry makes all sums NaN; growth from nothing is Infinity, ours is NaN.',
  },
  {
    indicator: 'reat.shifti_Dunn_positive_R1',
    compute: (input) => {
      const { change, national, industryMix, regional } = shiftShare(...filled(input)).cells;
      const first = (values: Float64Array): Float64Array => values.slice(0, input.incidence.industries.length);
      const rows = ['Growth (t1-t)', 'National share', 'Regional share', 'Net total shift'];
      const own = first(regional);
      return {
        rows,
        columns: input.incidence.industries,
        values: Float64Array.from(
          [first(change), first(national.map((part, cell) => part + industryMix[cell]!)), own, own].flatMap(
            (column) => [...column],
          ),
        ),
      };
    },
    explained: 'Its national share of an industry is the industry’s national growth: ours of nation and mix together.',
  },
];

function esteban(input: Tables): Record<string, Float64Array> {
  const { change, national, industryMix, competitive, allocation } = homotheticShiftShare(...input).regions;
  return {
    'Growth (t1-t)': change,
    'National share': national,
    'Industrial mix': industryMix,
    'Regional share': competitive,
    'Allocation effect': allocation,
  };
}

function gerfin(input: Tables): Record<string, Float64Array> {
  const { structural, locational, regional } = growthFactors(...input);
  return { 'Industrial mix': structural, 'Regional share': locational, 'Net total shift': regional };
}
