import type { CodeSystem } from '../codes/codeSystem.ts';
import type { Observations } from '../readers/observations.ts';
import type { RejectionList } from '../readers/rejectionList.ts';
import { settleDuplicates } from './duplicates.ts';
import type { Figures } from './figures.ts';
import { pickRows } from './pickRows.ts';
import { renumbered } from './renumbered.ts';

/**
 * Takes the observations of the given years (ascending) in order of year, region, industry; codes that the systems hold equal become
 * one, under the writing that sorts first. Keys given twice are settled; what can't be used of them is rejected.
 */
export function sortFigures(
  observations: Observations,
  years: readonly number[],
  systems: { readonly region: CodeSystem; readonly industry: CodeSystem },
  rejections: RejectionList,
): Figures {
  const region = sortedCodes(observations.regions, systems.region);
  const industry = sortedCodes(observations.industries, systems.industry);
  const yearOf = new Int32Array(65_536).fill(-1);
  years.forEach((year, position) => {
    yearOf[year] = position;
  });

  const { length } = observations;
  const rows = new Uint32Array(length);
  const key = new Float64Array(length);
  const regions = region.codes.length;
  const industries = industry.codes.length;
  let taken = 0;
  let isSorted = true;
  let last = -1;
  for (let row = 0; row < length; row++) {
    const year = yearOf[observations.year[row]!]!;
    if (year < 0) continue;
    const own =
      (year * regions + region.position[observations.region[row]!]!) * industries +
      industry.position[observations.industry[row]!]!;
    if (own <= last) isSorted = false;
    last = own;
    key[row] = own;
    rows[taken++] = row;
  }
  let order: Uint32Array = rows.subarray(0, taken);
  if (!isSorted) {
    order = sortBy(order, industries, (row) => industry.position[observations.industry[row]!]!);
    order = sortBy(order, regions, (row) => region.position[observations.region[row]!]!);
    order = sortBy(order, years.length, (row) => yearOf[observations.year[row]!]!);
  }
  const settled = isSorted ? null : settleDuplicates(observations, order, key, rejections);
  order = settled?.order ?? order;
  const isInPlace = isSorted && taken === length;
  const taking = <T extends Uint16Array | Uint32Array | Float64Array>(array: T): T =>
    isInPlace ? array : pickRows(array, order);
  const figures = {
    years,
    regions: region.codes,
    industries: industry.codes,
    length: order.length,
    year: years.length === 1 ? new Uint16Array(order.length) : taking(observations.year).map((year) => yearOf[year]!),
    region: renumbered(taking(observations.region), region.position),
    industry: renumbered(taking(observations.industry), industry.position),
    value: taking(observations.value),
    low: taking(observations.low),
    high: taking(observations.high),
    flag: taking(observations.flag),
    observation: order,
  };
  settled?.unsettled.at.forEach((at, entry) => {
    figures.value[at] = NaN;
    figures.low[at] = settled.unsettled.low[entry]!;
    figures.high[at] = settled.unsettled.high[entry]!;
  });
  return figures;
}

/** The different codes in order, and for each text of the dictionary its position among them. */
function sortedCodes(texts: readonly string[], system: CodeSystem): { codes: string[]; position: Int32Array } {
  const writing = new Map<string, string>();
  for (const text of texts) {
    const key = system.key(text);
    const other = writing.get(key);
    if (other === undefined || text < other) writing.set(key, text);
  }
  const codes = [...writing.values()].sort();
  const positions = new Map(codes.map((code, position) => [code, position]));
  return { codes, position: Int32Array.from(texts, (text) => positions.get(writing.get(system.key(text))!)!) };
}

/** Counting sort, stable. */
function sortBy(rows: Uint32Array, buckets: number, bucketOf: (row: number) => number): Uint32Array {
  if (buckets < 2) return rows;
  const next = new Uint32Array(buckets + 1);
  const bucket = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const own = bucketOf(rows[at]!);
    bucket[at] = own;
    next[own + 1]!++;
  }
  for (let own = 0; own < buckets; own++) next[own + 1]! += next[own]!;
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) sorted[next[bucket[at]!]!++] = rows[at]!;
  return sorted;
}
