import type { CodeSystem } from '../codes/codeSystem.ts';
import { nutsLevel } from '../codes/nutsRegions.ts';
import { codeSets, holds, type CodeSet } from '../codes/nutsVersions.ts';
import { yearStarts, type Figures } from './figures.ts';

/** Which region codes count in one year, and by which set of NUTS codes each country's figures go. */
export interface LiveRegions {
  /** The code system with that year's lists of what a region is divided into. */
  readonly system: CodeSystem;
  /** Regions, by position, that have a row this year and are of the chosen set, or of none that is known. */
  readonly isLive: Uint8Array;
  /** Regions with a row this year that only another set has. */
  readonly isDead: Uint8Array;
  /** Version of NUTS by country, e.g. `DE` → 2010; only countries whose codes have changed. */
  readonly versions: ReadonlyMap<string, number>;
  /** Codes that no version of NUTS has although it knows the country. */
  readonly unheard: readonly string[];
}

/**
 * Chooses for every year and country the set of NUTS codes that is filled best: of which the largest share of regions has a known
 * figure, then a row; the newest on a tie. So a country that is published by its old and its new regions at once counts once.
 */
export function liveRegions(
  figures: Figures,
  system: (setOf: (country: string) => CodeSet | null) => CodeSystem,
): LiveRegions[] {
  const starts = yearStarts(figures);
  const isNuts = system(() => null).name === 'nuts';
  return figures.years.map((_, year) => {
    const hasRow = new Uint8Array(figures.regions.length);
    const hasFigure = new Uint8Array(figures.regions.length);
    for (let at = starts[year]!; at < starts[year + 1]!; at++) {
      hasRow[figures.region[at]!] = 1;
      if (!Number.isNaN(figures.value[at]!)) hasFigure[figures.region[at]!] = 1;
    }
    if (!isNuts) {
      return {
        system: system(() => null),
        isLive: hasRow,
        isDead: new Uint8Array(hasRow.length),
        versions: new Map(),
        unheard: [],
      };
    }
    return ofYear(figures.regions, hasRow, hasFigure, system);
  });
}

function ofYear(
  regions: readonly string[],
  hasRow: Uint8Array,
  hasFigure: Uint8Array,
  system: (setOf: (country: string) => CodeSet | null) => CodeSystem,
): LiveRegions {
  const chosen = new Map<string, CodeSet | null>();
  const positions = [...regions.keys()].filter(
    (region) => hasRow[region] === 1 && /^nuts[0-3]$/.test(nutsLevel(regions[region]!) ?? ''),
  );
  for (const [country, own] of Map.groupBy(positions, (region) => regions[region]!.slice(0, 2))) {
    const codes = own.map((region) => regions[region]!);
    const filled = own.filter((region) => hasFigure[region] === 1).map((region) => regions[region]!);
    chosen.set(country, bestFilled(codeSets(country), codes, filled));
  }
  const isLive = hasRow.slice();
  const isDead = new Uint8Array(hasRow.length);
  const unheard: string[] = [];
  for (const region of positions) {
    const code = regions[region]!;
    const country = code.slice(0, 2);
    const set = chosen.get(country) ?? null;
    if (set === null || code.length === 2 || holds(set, code)) continue;
    if (codeSets(country).some((other) => holds(other, code))) {
      isLive[region] = 0;
      isDead[region] = 1;
    } else {
      unheard.push(code);
    }
  }
  const versions = new Map<string, number>();
  for (const [country, set] of chosen)
    if (set !== null && codeSets(country).length > 1) versions.set(country, set.version);
  return { system: system((country) => chosen.get(country) ?? null), isLive, isDead, versions, unheard };
}

function bestFilled(sets: readonly CodeSet[], codes: readonly string[], filled: readonly string[]): CodeSet | null {
  const length = codes.some((code) => code.length >= 4) ? 4 : 3;
  const rows = new Set(codes.map((code) => code.slice(0, length)));
  const figures = new Set(filled.map((code) => code.slice(0, length)));
  let best: CodeSet | null = null;
  let bestScore: readonly [number, number] = [-1, -1];
  for (const set of sets) {
    const own = [...new Set([...set.nuts2].map((code) => code.slice(0, length)))];
    const score = [share(own, figures), share(own, rows)] as const;
    if (score[0] > bestScore[0] || (score[0] === bestScore[0] && score[1] >= bestScore[1])) {
      best = set;
      bestScore = score;
    }
  }
  return best;
}

function share(codes: readonly string[], among: ReadonlySet<string>): number {
  return codes.filter((code) => among.has(code)).length / codes.length;
}
