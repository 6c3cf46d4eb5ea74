import { transposed, type Incidence } from './incidence.ts';
import { meanOver } from './meanOver.ts';
import { presence } from './presence.ts';
import { moments } from './standardise.ts';

/** Both sides of a table after some reflections; NaN for empty regions and industries. */
export interface Reflections {
  /** k_r,N: of even order a measure of diversity, of odd order of the ubiquity of what the region has. */
  readonly region: Float64Array;
  /** k_i,N: of even order a measure of ubiquity, of odd order of the diversity of where the industry is. */
  readonly industry: Float64Array;
  /** The same standardised over the regions, or industries, with n in the denominator: exact at any order, a table of like parts aside. */
  readonly standardRegion: Float64Array;
  readonly standardIndustry: Float64Array;
}

/**
 * The method of reflections (Hidalgo and Hausmann 2009, eq. 1 to 4): `k_r,N = (1/k_r,0)·Σ_i M_ri·k_i,N−1` and the same for industries,
 * beginning with diversity and ubiquity; order 0 gives these. An entry above zero is a presence. With each step the values draw
 * together towards one limit, so the steps are taken on what is left of them beyond it, at its own scale: standardised values
 * keep their digits where the plain ones have become equal, except where the beginning has nothing of what draws together slowest, as in
 * a table that falls into parts alike: there rounding grows in its place. Where nothing differs (0/0) they are NaN.
 */
export function reflections(incidence: Incidence, order: number): Reflections {
  if (!Number.isSafeInteger(order) || order < 0) throw new RangeError(`${order} reflections can't be taken.`);
  const { diversity, ubiquity } = presence(incidence);
  const other = transposed(incidence);
  let region = beyond(diversity, diversity);
  let industry = beyond(ubiquity, ubiquity);
  for (let step = 0; step < order; step++) {
    const nextRegion = reflected(industry, incidence, diversity);
    industry = reflected(region, other, ubiquity);
    region = nextRegion;
  }
  return {
    region: whole(region),
    industry: whole(industry),
    standardRegion: standard(region),
    standardIndustry: standard(industry),
  };
}

/** Values as `limit + scale · rest`, the rest with a largest entry of 1 and a weighted mean of 0; NaN for empty entries. */
interface Parted {
  readonly limit: number;
  readonly scale: number;
  readonly rest: Float64Array;
}

/** Parts values into their mean, weighted by the counts of the side, and the rest. */
function beyond(values: Float64Array, counts: Float64Array): Parted {
  let sum = 0;
  let weights = 0;
  for (let k = 0; k < values.length; k++) {
    if (counts[k] === 0) continue;
    sum += counts[k]! * values[k]!;
    weights += counts[k]!;
  }
  const limit = sum / weights;
  return { limit, ...scaled(values.map((value, k) => (counts[k] === 0 ? NaN : value - limit))) };
}

/** One step: the weighted mean stays what it is, so only the rest moves; rounding is taken off it again. */
function reflected(from: Parted, table: Incidence, counts: Float64Array): Parted {
  const moved = beyond(meanOver(table, from.rest), counts);
  return { limit: from.limit, scale: from.scale * moved.scale, rest: moved.rest };
}

function scaled(rest: Float64Array): { readonly scale: number; readonly rest: Float64Array } {
  const scale = rest.reduce((most, one) => (Number.isNaN(one) ? most : Math.max(most, Math.abs(one))), 0);
  return { scale, rest: scale === 0 ? rest : rest.map((one) => one / scale) };
}

function whole({ limit, scale, rest }: Parted): Float64Array {
  return rest.map((one) => limit + scale * one);
}

function standard({ scale, rest }: Parted): Float64Array {
  const { mean, deviation } = moments(rest);
  return rest.map((one) => (scale === 0 ? NaN : (one - mean) / deviation));
}
