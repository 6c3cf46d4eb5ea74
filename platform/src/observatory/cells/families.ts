import type { CodeSystem } from '../codes/codeSystem.ts';
import type { Family } from './family.ts';
import type { Grid } from './grid.ts';
import { isUnrounded } from './isUnrounded.ts';

/** The sums of a grid, each of a whole and its parts; sum k has the parts `part[first[k]] … part[first[k + 1] − 1]`. */
export interface FamilySums {
  readonly families: Family[];
  readonly family: number[];
  readonly whole: number[];
  readonly first: number[];
  readonly part: number[];
  /** Whether a part is neither known nor zero by absence, so that the sum can't be complete. */
  readonly lacksPart: boolean[];
  /** Rounding that the sum may be off by, in the figures' unit. */
  readonly slack: number[];
  /** 0 where a member is unknown; else whether the figures agree (1), the whole is larger (2) or smaller (3) than its parts. */
  readonly outcome: number[];
}

export const outcomes = { open: 0, agrees: 1, over: 2, under: 3 } as const;

const untested = { tested: 0, over: 0, under: 0, rounded: 0 };

/** Which sums the two forests ask for, with what the known figures say of them. `step` is the figures' precision. */
export function familySums(
  grid: Grid,
  codes: { readonly regions: readonly string[]; readonly industries: readonly string[] },
  systems: { readonly region: CodeSystem; readonly industry: CodeSystem },
  absent: 'zero' | 'unknown',
  step: number,
): FamilySums {
  const sums: FamilySums = {
    families: [],
    family: [],
    whole: [],
    first: [0],
    part: [],
    lacksPart: [],
    slack: [],
    outcome: [],
  };
  const countryOf = (region: number): string =>
    systems.region.name === 'nuts' ? codes.regions[region]!.slice(0, 2) : '';

  for (const industry of grid.industries.order) {
    const children = grid.industries.children[industry]!;
    if (children.length === 0) continue;
    const isListed = listed(systems.industry, codes.industries, industry, children);
    const byCountry = new Map<string, number>();
    for (const region of grid.regions.order) {
      const country = countryOf(region);
      let family = byCountry.get(country);
      if (family === undefined) {
        family = sums.families.push({ parent: industry, axis: 'industry', country, isListed, ...untested }) - 1;
        byCountry.set(country, family);
      }
      append(
        sums,
        family,
        grid,
        grid.node(region, industry),
        children,
        (child) => grid.node(region, child),
        absent,
        step,
      );
    }
  }
  for (const region of grid.regions.order) {
    const children = grid.regions.children[region]!;
    if (children.length === 0) continue;
    const isListed = listed(systems.region, codes.regions, region, children);
    const family =
      sums.families.push({ parent: region, axis: 'region', country: countryOf(region), isListed, ...untested }) - 1;
    for (const industry of grid.industries.order) {
      append(
        sums,
        family,
        grid,
        grid.node(region, industry),
        children,
        (child) => grid.node(child, industry),
        absent,
        step,
      );
    }
  }
  sums.family.forEach((family, sum) => {
    if (isUnrounded(sums.families[family]!) && step >= 1) sums.slack[sum] = 0;
  });
  return sums;
}

function listed(system: CodeSystem, codes: readonly string[], parent: number, children: Uint32Array): boolean | null {
  return system.isWhole(system.key(codes[parent]!), new Set([...children].map((child) => system.key(codes[child]!))));
}

function append(
  sums: FamilySums,
  family: number,
  grid: Grid,
  whole: number,
  children: Uint32Array,
  nodeOf: (child: number) => number,
  absent: 'zero' | 'unknown',
  step: number,
): void {
  if (whole < 0) return;
  let parts = 0;
  let total = 0;
  let isKnown = grid.low[whole] === grid.high[whole];
  for (const child of children) {
    const node = nodeOf(child);
    if (node < 0) continue;
    sums.part.push(node);
    parts++;
    total += grid.low[node]!;
    if (grid.low[node] !== grid.high[node]) isKnown = false;
  }
  if (parts === 0) return;
  const lacksPart = parts < children.length && absent === 'unknown';
  const most = grid.high[whole]!;
  const slack = (step / 2) * (parts + 1) + (step >= 1 ? 0 : 1e-9 * (Number.isFinite(most) ? most : total));
  let outcome: number = outcomes.open;
  if (isKnown) {
    const excess = grid.low[whole]! - total;
    outcome = Math.abs(excess) <= slack ? outcomes.agrees : excess > 0 ? outcomes.over : outcomes.under;
    const known = sums.families[family]!;
    if (grid.low[whole]! > 0 && !lacksPart) {
      known.tested++;
      if (outcome === outcomes.agrees && excess !== 0) known.rounded++;
      if (outcome === outcomes.over) known.over++;
      if (outcome === outcomes.under) known.under++;
    }
  }
  sums.family.push(family);
  sums.whole.push(whole);
  sums.first.push(sums.part.length);
  sums.lacksPart.push(lacksPart);
  sums.slack.push(slack);
  sums.outcome.push(outcome);
}
