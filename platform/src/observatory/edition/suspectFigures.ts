import type { Cells } from '../cells/cells.ts';
import { yearRange } from './categorySums.ts';

/** An industry is expected where at least this share of the rated regions of all other countries have it. */
const expected = 0.9;
/** With fewer regions a country's whole industry may well be in one. */
const fewestRegions = 3;

const none = 0;
const some = 1;
const unknown = 2;

/** Figures of a region in a year that look like a publisher's slip: it has all that its country has of the industries. */
export interface SuspectFigures {
  readonly year: number;
  readonly region: string;
  /** Codes as the data have them. */
  readonly industries: readonly string[];
}

/** Whether figures of a level of regions are looked at for slips at all. */
export function canBeSuspect(level: string): boolean {
  return /^nuts[123]$/.test(level);
}

/**
 * Figures that look like a publisher's slip: in a country of three rated NUTS regions or more, a single one has all of an industry that
 * nine in ten regions of other countries have, and all others a known zero; where a region of the country is left out of the year nobody
 * knows that. No figure is changed.
 */
export function suspectFigures(cells: Cells): SuspectFigures[] {
  if (!canBeSuspect(cells.levels.region)) return [];
  const country = cells.regions.map((code) => code.slice(0, 2));
  return cells.years.flatMap((year, index) => {
    const { states, rated } = statesOf(cells, index);
    const hasLeftOut = new Set(
      cells.levels.unratedRegions.filter(({ years }) => years.includes(year)).map(({ region }) => region.slice(0, 2)),
    );
    const countries = Map.groupBy(rated, (region) => country[region]!);
    const suspects = new Map<string, { region: string; industries: string[] }>();
    for (let industry = 0; industry < cells.industries.length; industry++) {
      for (const [code, members] of countries) {
        if (hasLeftOut.has(code)) continue;
        const stateOf = (region: number): number => states[region * cells.industries.length + industry]!;
        if (members.length < fewestRegions || members.some((region) => stateOf(region) === unknown)) continue;
        const having = members.filter((region) => stateOf(region) === some);
        if (having.length !== 1) continue;
        const others = rated.filter((region) => country[region] !== code);
        const withIt = others.filter((region) => stateOf(region) === some).length;
        if (others.length === 0 || withIt < expected * others.length) continue;
        const region = cells.regions[having[0]!]!;
        const found = suspects.get(region) ?? { region, industries: [] };
        found.industries.push(cells.industries[industry]!);
        suspects.set(region, found);
      }
    }
    return [...suspects.values()].map((found) => ({ year, ...found }));
  });
}

/** Whether each region has each industry that year, row by region, and which regions are rated. */
function statesOf(cells: Cells, yearIndex: number): { states: Uint8Array; rated: number[] } {
  const [begin, end] = yearRange(cells, yearIndex);
  const states = new Uint8Array(cells.regions.length * cells.industries.length).fill(none);
  const isRated = new Uint8Array(cells.regions.length);
  for (let at = begin; at < end; at++) {
    const region = cells.region[at]!;
    isRated[region] = 1;
    states[region * cells.industries.length + cells.industry[at]!] =
      cells.low[at]! > 0 ? some : cells.high[at]! > 0 ? unknown : none;
  }
  return { states, rated: [...isRated.keys()].filter((region) => isRated[region] === 1) };
}

/** Suspect figures as a sentence of an edition's notes. */
export function suspectInWords({ year, region, industries }: SuspectFigures): string {
  const which = industries.length === 1 ? `industry ${industries[0]!}` : `industries ${industries.join(', ')}`;
  return `${year}: ${region} has all of its country's figures for ${which}, and the other regions a zero, though nearly every region of other countries has ${industries.length === 1 ? 'it' : 'them'}. This looks like a slip in the publication: ask the publisher, or rate another year with --year. The figures are used as they stand.`;
}
