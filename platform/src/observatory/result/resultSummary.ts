import { printNumber } from '../../kernel/printedFigure.ts';
import type { ResultManifest } from './resultManifest.ts';

/** What a run came to, in a few lines for the terminal; what is to be known of it is told by its remarks. */
export function resultSummary(manifest: ResultManifest, out: string): string {
  const { title, levels, outputs, unknownCells, knownOnly } = manifest;
  const issues = Object.entries(manifest.issues);
  const tables = outputs.filter(({ rows, name }) => rows !== null && name !== 'issues.csv');
  return [
    `${title}${manifest.madeUp ? ' (made-up data)' : ''}.`,
    `Levels: regions ${levels.region}, industries ${levels.industry}. Unknown cells: ${printNumber(unknownCells)}${unknownCells > 0 && knownOnly ? ', taken as absent' : ''}.`,
    ...(issues.length === 0
      ? []
      : [
          `Could not be used (issues.csv): ${issues.map(([reason, count]) => `${reason} ${printNumber(count)}`).join(', ')}.`,
        ]),
    ...tables.map(({ name, rows }) => `${out}/${name}: ${printNumber(rows!)} rows`),
    ...outputs
      .filter(({ name }) => /\.(svg|json)$/.test(name) && !name.endsWith('metadata.json'))
      .map(({ name }) => `${out}/${name}`),
  ].join('\n');
}
