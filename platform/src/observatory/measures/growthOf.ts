import { aligned, entry, exit, growth, industryGrowth, regionGrowth, resampled } from '@asterism/indicators';
import type { Unknown } from '../result/unknown.ts';
import type { YearTable } from '../result/yearTable.ts';

/** What became of a year's cells since the year before in the run; NaN where a figure of that year is unknown, or the data of either year do not hold the region or the industry. */
export interface SinceBefore {
  readonly cells: Float64Array;
  readonly entry: Float64Array;
  readonly exit: Float64Array;
  readonly regions: Float64Array;
  readonly industries: Float64Array;
}

/** Sets a year against the one before it, which has the same industries but not always the same regions: industries grow over those of both. */
export function growthOf(table: YearTable & { readonly before: YearTable | null }): SinceBefore {
  const { before, regions, industries, amounts, presence } = table;
  const width = industries.length;
  const none = (length: number): Float64Array => new Float64Array(length).fill(NaN);
  if (before === null) {
    const cells = none(regions.length * width);
    return { cells, entry: cells, exit: cells, regions: none(regions.length), industries: none(width) };
  }
  const place = new Map(before.regions.map((code, at) => [code, at]));
  const was = regions.map((code) => place.get(code) ?? -1);
  const [later, earlier] = aligned([amounts, before.amounts]) as [typeof amounts, typeof amounts];
  const common = Uint32Array.from(regions.keys()).filter((r) => was[r]! >= 0);
  const [has, had] = aligned([presence, before.presence]) as [typeof presence, typeof presence];
  const inBoth = table.held.map((own, industry) => own & before.held[industry]!);
  const comesOrGoes = table.held.some((own, industry) => own !== before.held[industry]);
  const known = (values: Float64Array, unknown: Unknown): Float64Array =>
    values.subarray(0, regions.length * width).map((value, cell) => {
      const [region, industry] = [was[Math.trunc(cell / width)]!, cell % width];
      return region < 0 || inBoth[industry] === 0 || unknown.cells[region * width + industry] === 1 ? NaN : value;
    });
  return {
    cells: known(growth(earlier, later).values, before.unknown.amounts),
    entry: known(entry(had, has).values, before.unknown.presence),
    exit: known(exit(had, has).values, before.unknown.presence),
    regions: regionGrowth(earlier, later)
      .subarray(0, regions.length)
      .map((value, r) => (comesOrGoes || was[r]! < 0 || before.unknown.amounts.regions[was[r]!] === 1 ? NaN : value)),
    industries: industryGrowth(resampled(earlier, common), resampled(later, common)).map((value, i) =>
      inBoth[i] === 0 || before.unknown.amounts.industries[i] === 1 ? NaN : value,
    ),
  };
}
