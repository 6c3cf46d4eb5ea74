import type { Figure } from '../../../figure/figure.ts';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { measureName } from '../measureName.ts';
import { printBounds } from '../printBounds.ts';
import { savedColumns } from '../savedColumns.ts';
import { yearLines } from '../yearLines.ts';
import type { ShownCluster } from './contract.ts';
import { historyFigureName } from './historyFigureName.ts';
import type { historyFigures } from './model.ts';
import { words } from './words.ts';

/** One of a cluster's figures year by year, with a band where it is unknown; for the quotient a line at the least that earns the star. */
export function historyFigure(
  { region, name, category, history, measure, title, proof }: ShownCluster,
  what: (typeof historyFigures)[number],
  { source, called }: { readonly source: string; readonly called: string },
): Figure {
  const unit = historyFigureName(what, measure);
  const print = what === 'value' ? (value: number) => printNumber(value) : printers[what];
  const column = what === 'value' ? measureName(measure) : what;
  const known = history.filter(({ state }) => state === 'cluster' || state === 'no activity');
  const [first, last] = [known[0], known.at(-1)];
  const point = (row: (typeof history)[number]): { year: number; low: number | null; high: number | null } => ({
    year: row.year,
    low: row[`${what}_low`],
    high: row[`${what}_high`],
  });
  const told = (row: typeof first): string => {
    if (row === undefined) return words.noFigures;
    const { low, high } = point(row);
    return words.inYear(printBounds(low, high, print), row.year);
  };
  const least = proof?.rules.find(({ star }) => star === 'specialisation')?.conditions.min;
  const isQuotient = what === 'lq' && least !== undefined;
  const notes = [
    ...(history.some((row) => point(row).low !== point(row).high) ? [words.historyNote] : []),
    ...(isQuotient ? [words.quotientNote(least)] : []),
  ];
  return yearLines({
    id: `history-${what}`,
    title: words.historyTitle(unit, title, called),
    description: words.historyDescription(unit, told(first), told(last)),
    source,
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
    panels: [
      {
        title: unit,
        about: [...savedColumns.thisRegion(region, name), ...savedColumns.thisCategory(category, title)],
        points: history.map(point),
      },
    ],
    unit,
    columns: [`${column}_low`, `${column}_high`, ...units[what]],
    print,
    ...(isQuotient ? { base: least } : {}),
  });
}

const units = { value: [], lq: ['ratio'], focus: ['share of 1'] } as const;

const printers = {
  lq: (value: number) => printNumber(value, 1),
  focus: (value: number) => printShare(value, 1),
} as const;
