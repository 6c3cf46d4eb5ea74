import type { Side } from './diffQueries.ts';
import { EditionFrames } from './editionFrames.ts';
import { suspectClusters } from './suspectClusters.ts';
import { canBeSuspect } from './suspectFigures.ts';

/** In which of two editions figures of a cluster look like a slip. */
export type Slip = 'none' | 'before' | 'after' | 'both';

interface Place {
  readonly region: string;
  readonly category: string;
  readonly year: number;
}

/** In which of two editions figures of clusters look like a slip, cluster by cluster. */
export async function movedSlips(before: Side, after: Side, moved: readonly Place[]): Promise<Slip[]> {
  const years = [...new Set(moved.map(({ year }) => year))];
  const [isBefore, isAfter] = [await slipsOf(before, years), await slipsOf(after, years)];
  return moved.map((place) => {
    const cluster = key(place);
    if (isBefore.has(cluster)) return isAfter.has(cluster) ? 'both' : 'before';
    return isAfter.has(cluster) ? 'after' : 'none';
  });
}

async function slipsOf([folder, manifest]: Side, years: readonly number[]): Promise<ReadonlySet<string>> {
  if (years.length === 0 || !canBeSuspect(manifest.levels.region)) return new Set();
  const edition = await EditionFrames.open(folder);
  try {
    const found = await Promise.all(years.map((year) => suspectClusters(edition, year)));
    return new Set(found.flat().map(key));
  } finally {
    edition.close();
  }
}

function key({ region, category, year }: { readonly [part in keyof Place]: Place[part] | null }): string {
  return JSON.stringify([region, category, year]);
}
