import {
  aligned,
  dense,
  entry,
  exit,
  growth,
  incidenceFromRows,
  industryGrowth,
  regionGrowth,
  resampled,
  type Incidence,
} from '@asterism/indicators';
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

/** Sets a year against the one before it, which has not always the same regions and industries: industries grow over the regions of both. */
export function growthOf(table: YearTable & { readonly before: YearTable | null }): SinceBefore {
  const { before, regions, industries, amounts, presence } = table;
  const width = industries.length;
  const none = (length: number): Float64Array => new Float64Array(length).fill(NaN);
  if (before === null) {
    const cells = none(regions.length * width);
    return { cells, entry: cells, exit: cells, regions: none(regions.length), industries: none(width) };
  }
  const placeOfRegion = new Map(before.regions.map((code, at) => [code, at]));
  const placeOfIndustry = new Map(before.industries.map((code, at) => [code, at]));
  const was = regions.map((code) => placeOfRegion.get(code) ?? -1);
  const wasIndustry = industries.map((code) => placeOfIndustry.get(code) ?? -1);
  const comesOrGoes = wasIndustry.includes(-1) || before.industries.length > width;
  const [later, earlier] = aligned([amounts, sameIndustries(before.amounts, industries)]) as [Incidence, Incidence];
  const common = Uint32Array.from(regions.keys()).filter((r) => was[r]! >= 0);
  const [has, had] = aligned([presence, sameIndustries(before.presence, industries)]) as [Incidence, Incidence];
  const known = (values: Float64Array, unknown: Unknown): Float64Array =>
    values.subarray(0, regions.length * width).map((value, cell) => {
      const [region, industry] = [was[Math.trunc(cell / width)]!, wasIndustry[cell % width]!];
      if (region < 0 || industry < 0) return NaN;
      return unknown.cells[region * before.industries.length + industry] === 1 ? NaN : value;
    });
  return {
    cells: known(growth(earlier, later).values, before.unknown.amounts),
    entry: known(entry(had, has).values, before.unknown.presence),
    exit: known(exit(had, has).values, before.unknown.presence),
    regions: regionGrowth(earlier, later)
      .subarray(0, regions.length)
      .map((value, r) => (comesOrGoes || was[r]! < 0 || before.unknown.amounts.regions[was[r]!] === 1 ? NaN : value)),
    industries: industryGrowth(resampled(earlier, common), resampled(later, common)).map((value, i) =>
      wasIndustry[i]! < 0 || before.unknown.amounts.industries[wasIndustry[i]!] === 1 ? NaN : value,
    ),
  };
}

/** A table with the columns of another one: those it lacks are empty. */
function sameIndustries(table: Incidence, industries: readonly string[]): Incidence {
  const { values } = dense(table);
  const from = new Map(table.industries.map((code, at) => [code, at]));
  const laid = new Float64Array(table.regions.length * industries.length);
  for (const [to, code] of industries.entries()) {
    const at = from.get(code);
    if (at === undefined) continue;
    for (let region = 0; region < table.regions.length; region++)
      laid[region * industries.length + to] = values[region * table.industries.length + at]!;
  }
  return incidenceFromRows(table.regions, industries, laid);
}
