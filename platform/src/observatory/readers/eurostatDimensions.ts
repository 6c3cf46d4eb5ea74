import { Problem } from '../../kernel/problem.ts';
import type { Source } from './observations.ts';
import type { ReadRequest } from './reader.ts';

/** Which dimension of a dataset says what; positions in its list of dimensions (time left out). */
export interface DimensionRoles {
  readonly names: readonly string[];
  readonly region: number;
  readonly industry: number;
  /** The dimension that tells employment from wages and the like; null where the dataset holds one measure only. */
  readonly measure: number | null;
  /** All the others: each must be held at one value. */
  readonly further: readonly number[];
  readonly regionSystem: Source['regionSystem'];
  readonly industrySystem: Source['industrySystem'];
}

const regionNames = /^(geo|ref_area|metroreg)$/i;
const industryNames = /^(nace|isic|activity$)/i;
const measureNames = /^(indic($|_)|na_item$|measure$)/i;

/** The roles of a dataset's dimensions by their names, `--columns region=…,industry=…` first; a Problem where region or industry is missing. */
export function dimensionRoles(names: readonly string[], request: ReadRequest, file: string): DimensionRoles {
  const region = roleOf('region', regionNames, names, request, file);
  const industry = roleOf('industry', industryNames, names, request, file);
  const measure = names.findIndex((name, at) => at !== region && at !== industry && measureNames.test(name));
  for (const name of Object.keys(request.where)) {
    const at = names.indexOf(name);
    if (at >= 0 && at !== region && at !== industry) continue;
    const open = names.filter((_, position) => position !== region && position !== industry);
    throw new Problem(
      400,
      `${file} has no dimension "${name}" to choose a value of: --where takes ${open.join(', ') || 'none here'}.`,
    );
  }
  return {
    names,
    region,
    industry,
    measure: measure < 0 ? null : measure,
    further: names.map((_, at) => at).filter((at) => at !== region && at !== industry && at !== measure),
    regionSystem: names[region] === 'geo' ? 'nuts' : 'unknown',
    industrySystem: names[industry]!.startsWith('nace') ? 'nace' : 'unknown',
  };
}

function roleOf(
  role: 'region' | 'industry',
  known: RegExp,
  names: readonly string[],
  request: ReadRequest,
  file: string,
): number {
  const asked = request.columns[role];
  const found = names
    .map((_, at) => at)
    .filter((at) => (asked === undefined ? known.test(names[at]!) : names[at] === asked));
  if (found.length === 1) return found[0]!;
  const what =
    asked === undefined
      ? `${found.length === 0 ? 'no' : 'more than one'} ${role} dimension`
      : `no dimension "${asked}"`;
  throw new Problem(
    422,
    `${file} has ${what}: its dimensions are ${names.join(', ')}. Name the right one with --columns ${role}=DIMENSION, or take a dataset by region and industry.`,
  );
}
