import { coOccurrence } from './coOccurrence.ts';
import { totals, type Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';

/**
 * How likely a plant of one industry and one of another lie in the same region: `CL_ij = Σ_r n_ri n_rj / (n_i n_j)` over a table that
 * counts plants (Howard, Newman and Tarp 2016), in [0, 1], symmetric. On the diagonal two different plants of the industry,
 * `Σ_r n_ri(n_ri − 1) / (n_i(n_i − 1))`. NaN for an empty industry, and on the diagonal for one with a single plant. What is no
 * whole number of plants is a `RangeError`.
 */
export function colocation(plants: Incidence): Matrix {
  refuseFractions(plants);
  const { industries } = plants;
  const { industry: number } = totals(plants);
  const size = industries.length;
  const values = coOccurrence(plants, { weighted: true, diagonal: true }).values.map((pairs, cell) => {
    const i = Math.trunc(cell / size);
    const j = cell % size;
    if (number[i] === 0 || number[j] === 0) return NaN;
    if (i !== j) return pairs / (number[i]! * number[j]!);
    return number[i] === 1 ? NaN : (pairs - number[i]!) / (number[i]! * (number[i]! - 1));
  });
  return { rows: industries, columns: industries, values };
}

/**
 * How much likelier that is than if the plants of both industries were shared out among them anew: `XCL = CL − E(CL)` (Howard, Newman and
 * Tarp 2016), with the exact expectation over all ways to relabel the plants of both, `Σ_r m_r(m_r − 1) / (m(m − 1))` for m_r plants of
 * either in region r, instead of a mean over drawn ones. In (−1, 1): above 0 where the industries seek each other, below where they
 * keep apart; 0 on the diagonal. NaN where `colocation` is.
 */
export function excessColocation(plants: Incidence): Matrix {
  const { rows, columns, values } = colocation(plants);
  const { industry: number } = totals(plants);
  const size = rows.length;
  const pairs = coOccurrence(plants, { weighted: true, diagonal: true }).values;
  const excess = values.map((likelihood, cell) => {
    const i = Math.trunc(cell / size);
    const j = cell % size;
    if (i === j) return Number.isNaN(likelihood) ? NaN : 0;
    const plantsOfBoth = number[i]! + number[j]!;
    const squares = pairs[i * size + i]! + 2 * pairs[cell]! + pairs[j * size + j]!;
    return likelihood - (squares - plantsOfBoth) / (plantsOfBoth * (plantsOfBoth - 1));
  });
  return { rows, columns, values: excess };
}

function refuseFractions({ regions, industries, start, industry, value }: Incidence): void {
  const at = value.findIndex((number) => !Number.isInteger(number));
  if (at === -1) return;
  const region = regions[start.findIndex((_, r) => start[r + 1]! > at)]!;
  throw new RangeError(
    `Region ${region}, industry ${industries[industry[at]!]!}: ${value[at]} is no number of plants.`,
  );
}
