import { regionsOfLevel } from '../codes/regionsOfLevel.ts';
import { printCount } from '../../kernel/printedFigure.ts';
import { figure } from './figuresInWords.ts';
import type { Manifest } from './manifest.ts';

const mostAsides = 12;

/** What a run came to, in a few lines for the terminal; what is to be known of it is told by `runRemarks`. */
export function runSummary(manifest: Manifest, out: string, seconds: number, peakMegabytes: number): string {
  const { counts, levels } = manifest;
  const issues = Object.entries(manifest.issues);
  return [
    `${manifest.title}${manifest.madeUp ? ' (made-up data)' : ''}: ${printCount(counts.clusters, 'cluster')} of ${printCount(counts.regions, 'region')} in ${printCount(counts.categories, 'category', 'categories')}.`,
    `Stars: ${figure(counts.certainStars)} certain, ${figure(counts.possibleStars)} more possible. Unknown cells: ${figure(counts.unknownCells)}.`,
    `Rated: ${regionsOfLevel(levels.region)}, from industries of level ${levels.industry}; region totals ${levels.regionTotals}, category totals ${levels.categoryTotals}.`,
    ...manifest.inputs.map(
      (input) =>
        `Read ${input.name} (${input.reader}): ${printCount(input.rowsRead, 'row')}, ${figure(input.rowsUsed)} used${setAside(input.rowsSetAside)}.`,
    ),
    ...(issues.length === 0
      ? []
      : [
          `Not used, each with its line in issues.csv: ${issues.map(([reason, count]) => `${reason} ${figure(count)}`).join(', ')}.`,
        ]),
    `Edition: ${out}${manifest.outputs.some((output) => output.name === 'report.html') ? ` (open ${out}/report.html)` : ''}`,
    `${seconds.toFixed(1)} s, ${Math.round(peakMegabytes)} MiB at most.`,
  ].join('\n');
}

/** What whoever made an edition should know of it, in lines for the terminal; none where there is nothing. */
export function runRemarks({ notes, levels }: Manifest, out: string, hasNames: boolean): string[] {
  const asides = [
    ...notes,
    ...levels.leftOut.map((left) => `Left out: ${left.what} (${printCount(left.observations, 'observation')}).`),
  ];
  const nameless =
    'Regions are called by their codes: their names come from boundaries that hold them (--geometry FILE, a property such as "name" of each region).';
  if (!hasNames) asides.unshift(nameless);
  if (asides.length === 0) return [];
  return [
    'To know:',
    ...asides.slice(0, mostAsides).map((aside) => `  ${aside}`),
    ...(asides.length > mostAsides
      ? [`  … and ${asides.length - mostAsides} more remarks, in ${out}/manifest.json (levels, notes).`]
      : []),
  ];
}

function setAside(rows: Readonly<Record<string, number>>): string {
  const parts = Object.entries(rows).map(([reason, count]) => `${reason} ${figure(count)}`);
  return parts.length === 0 ? '' : `, set aside: ${parts.join(', ')}`;
}
