import type { z } from 'zod';
import { Problem } from '../../../kernel/problem.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { askedYear } from '../askedYear.ts';
import { categoryTitles } from '../categoryTitles.ts';
import { sharedRegions } from './allRegions.ts';
import { changeParts, type Ends, type PartsBetween } from '../../shiftShare/changeParts.ts';
import type { ChangeRow, showRegionChange } from './contract.ts';
import { bounds, minus, nothing, plus, within, type Interval } from '../../cells/interval.ts';
import { knownRegion } from './knownRegion.ts';
import { yearOfRegion, type YearOfRegion } from './yearOfRegion.ts';
import { yearsOfRegion } from './yearsOfRegion.ts';

/** A region's change between two years, taken apart by category and for all of it. */
export async function regionChange(
  edition: ShelvedEdition,
  { region, from, to }: z.output<typeof showRegionChange.input>,
): Promise<z.input<typeof showRegionChange.output>> {
  await knownRegion(edition, region);
  const years = await yearsOfRegion(edition, region);
  const [first, last] = [from === undefined ? years[0]! : askedYear(edition, from), askedYear(edition, to)];
  if (first > last)
    throw new Problem(400, `A change goes from an earlier year to a later one: ${first} to ${last} does not.`);
  const [own, ownAfter, titles, shared] = await Promise.all([
    yearOfRegion(edition, region, first),
    yearOfRegion(edition, region, last),
    categoryTitles(edition),
    sharedRegions(edition, first, last),
  ]);
  const compared = { regions: shared.both, of: shared.either };
  const [before, after] = [
    { ...own, ...shared.before },
    { ...ownAfter, ...shared.after },
  ];
  if (before.total === null || after.total === null)
    return { from: first, to: last, compared, all: null, categories: [] };
  const codes = [...titles.keys()].filter(
    (category) => valueOf(before, category)?.high !== 0 || valueOf(after, category)?.high !== 0,
  );
  const ofAll: Ends = { before: before.ofAll, after: after.ofAll };
  const rows = codes
    .filter((category) => before.ofCategories.has(category) || after.ofCategories.has(category))
    .map((category) => {
      const ends = endsOf(valueOf(before, category), valueOf(after, category));
      const all = endsOf(before.ofCategories.get(category), after.ofCategories.get(category));
      return { category, title: titles.get(category)!, ends, parts: ends && all && changeParts(ends, all, ofAll) };
    });
  const rest: Ends = { before: before.rest, after: after.rest };
  const hasRest = rest.before.high > 0 || rest.after.high > 0;
  const partsOfRest = changeParts(rest, { before: outside(before), after: outside(after) }, ofAll);
  const parts = [...rows.map((row) => row.parts), ...(hasRest ? [partsOfRest] : [])];
  const whole: Ends = { before: before.total, after: after.total };
  return {
    from: first,
    to: last,
    compared,
    all: changeRow(null, null, whole, wholeParts(whole, parts, ofAll)),
    categories: [
      ...rows.map((row) => changeRow(row.category, row.title, row.ends, row.parts)),
      ...(hasRest ? [changeRow(null, null, rest, partsOfRest)] : []),
    ],
  };
}

/** Nothing for certain where the year's data hold the category and the region has none of it; undefined where they don't hold it. */
function valueOf({ values, ofCategories }: YearOfRegion, category: string): Interval | undefined {
  return values.get(category) ?? (ofCategories.has(category) ? nothing : undefined);
}

function endsOf(before: Interval | undefined, after: Interval | undefined): Ends | null {
  return before === undefined || after === undefined ? null : { before, after };
}

/** What all regions together have beside the categories. */
function outside({ ofAll, ofCategories }: YearOfRegion): Interval {
  const left = minus(ofAll, [...ofCategories.values()].reduce(plus, nothing));
  return { low: Math.max(0, left.low), high: Math.max(0, left.high) };
}

/** The parts of the whole region: its change and national part by its own total, the others as sums, and no wider than what the rest of its change leaves. */
function wholeParts(whole: Ends, parts: readonly (PartsBetween | null)[], ofAll: Ends): PartsBetween | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  const { change, national } = changeParts(whole, ofAll, ofAll);
  const mix = known.map((part) => part.mix).reduce(plus, nothing);
  const regional = known.map((part) => part.regional).reduce(plus, nothing);
  const beyond = minus(change, national);
  return {
    change,
    national,
    mix: within(mix, minus(beyond, regional)),
    regional: within(regional, minus(beyond, mix)),
  };
}

function changeRow(
  category: string | null,
  title: string | null,
  ends: Ends | null,
  parts: PartsBetween | null,
): ChangeRow {
  const fields = {
    before: ends?.before,
    after: ends?.after,
    change: parts?.change,
    national: parts?.national,
    industry_mix: parts?.mix,
    regional: parts?.regional,
  };
  const ended = Object.entries(fields).flatMap(([name, of]) => {
    const { low, high } = bounds(of ?? null);
    return [[`${name}_low`, low] as const, [`${name}_high`, high] as const];
  });
  return { category, title, ...Object.fromEntries(ended) } as ChangeRow;
}
