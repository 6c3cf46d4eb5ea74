import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path/posix';

const notSources = /\.(test|fixture|snap)\b|__snapshots__|(^|\/)(node_modules|dist)(\/|$)/;

/** SHA-256 over files and everything below folders but tests, names and bytes: what is made from them is stale when it changes. */
export function markOf(root: string, places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesIn(root, place)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(root: string, place: string): string[] {
  if (notSources.test(place)) return [];
  if (!statSync(join(root, place)).isDirectory()) return [place];
  return readdirSync(join(root, place)).flatMap((name) => filesIn(root, `${place}/${name}`));
}
