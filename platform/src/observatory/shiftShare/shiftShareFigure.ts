import type { Figure } from '../../figure/figure.ts';
import { printCount, printNumber } from '../../kernel/printedFigure.ts';
import type { Table } from '../../kernel/table.ts';
import type { Interval } from '../cells/interval.ts';
import type { LabelledChange } from './changeOf.ts';
import { drawnGrowth, type DrawnGrowth } from './drawnGrowth.ts';
import { effectRanges } from './effectRanges.ts';
import type { Part } from './shiftShareParts.ts';
import { stackedEffects } from './stackedEffects.ts';

/** More regions than these are not drawn: the best and the worst of them are. */
const mostRegions = 40;

/**
 * What each region's growth is made of, as the table of regions has it: effects side by side where all are known, else each in a column
 * of its own with the range that it lies in. Null where of no region all effects are known or lie between two figures.
 */
export function shiftShareFigure(
  change: LabelledChange,
  parts: readonly Part[],
  regions: Table,
  {
    measure,
    source,
    method,
    knownOnly,
  }: { readonly measure: string; readonly source: string; readonly method: string; readonly knownOnly: boolean },
): Figure | null {
  const [from, to] = [change.years[0]!, change.years.at(-1)!];
  const all = drawnGrowth(regions, parts);
  if (all.length === 0) return null;
  const half = mostRegions / 2;
  const rows = all.length > mostRegions ? [...all.slice(0, half), ...all.slice(-half)] : all;
  const gapAt = all.length > rows.length ? half : null;
  const isOpen = rows.some(hasRange);
  const { options, entries } = isOpen ? effectRanges(rows, gapAt) : stackedEffects(rows, all, gapAt);
  const names = [...rows[0]!.effects.keys()].join(', ');
  const notDrawn = regions.rows - all.length;
  return {
    id: 'shift-share',
    title: `What the change of ${measure} from ${from} to ${to} is made of`,
    description: `${printCount(rows.length, 'region')}, one row each, by growth from ${inWords(rows[0]!.growth)} to ${inWords(rows.at(-1)!.growth)} per cent: ${
      isOpen
        ? `growth, national growth, ${names} in a column each, with the range that each lies in.`
        : `${names} as bars that begin at national growth.`
    }`,
    note: [
      `Shift-share, ${method}; per cent of ${measure} in ${from}.`,
      isOpen
        ? `Growth is the sum of the other columns. Regions stand by the middle of their growth; ${rows.filter(hasRange).length} of ${rows.length} have ranges.`
        : 'Bars to the right of national growth add to it, those to the left take away.',
      ...(gapAt === null
        ? []
        : [`The ${half} regions that grew most and the ${half} that grew least, of ${all.length}.`]),
      ...(notDrawn > 0
        ? [
            `${printCount(notDrawn, 'region')} left out for unknown figures${parts.some(({ bounds }) => bounds !== null) ? ' that nothing bounds' : ''}.`,
          ]
        : []),
      ...(knownOnly ? ['Unknown cells are taken as absent.'] : []),
    ].join(' '),
    source,
    key: { entries },
    data: regions,
    options,
  };
}

function hasRange({ growth, nation, effects }: DrawnGrowth): boolean {
  return [growth, nation, ...effects.values()].some(({ low, high }) => low < high);
}

/** A figure with one decimal, or what it lies between. */
function inWords({ low, high }: Interval): string {
  const [least, most] = [printNumber(low, 1), printNumber(high, 1)];
  return least === most ? least : `between ${least} and ${most}`;
}
