import { useMemo, type ReactNode } from 'react';
import { printNumber } from '../../kernel/printedFigure.ts';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { Stat, Stats } from '../../ui/Stat.tsx';
import type { StarCountRow } from './laboratoryFields.ts';
import { words } from './laboratoryWords.ts';

/** How many stars there are before and after, by kind and in all, and how many clusters that touches. */
export function StarCounts({
  year,
  counts,
  changed,
  close,
}: {
  readonly year: number;
  readonly counts: readonly StarCountRow[];
  /** Clusters of which a star changes. */
  readonly changed: number;
  /** Figures that lie close to a cut-off. */
  readonly close: number;
}): ReactNode {
  const all = counts.at(-1)!;
  const columns = useMemo(() => columnsOf(), []);
  return (
    <section aria-label={words.counts}>
      <h2 className="mb-3">{words.counts}</h2>
      <div aria-live="polite">
        <Stats>
          <Stat label={words.certain}>{printNumber(all.certain_after)}</Stat>
          <Stat label={words.possible}>{printNumber(all.possible_after)}</Stat>
          <Stat label={words.changedClusters}>{printNumber(changed)}</Stat>
          <Stat label={words.closeCases}>{printNumber(close)}</Stat>
        </Stats>
      </div>
      <div className="mt-6">
        <DataTable caption={words.countsCaption(year)} columns={columns} rows={counts} rowKey={({ star }) => star} />
      </div>
    </section>
  );
}

function columnsOf(): TableColumn<StarCountRow>[] {
  return [
    { title: words.star, isName: true, cell: ({ star }) => words.starNames[star] },
    {
      title: words.before,
      numeric: true,
      cell: ({ certain_before: certain, possible_before: possible }) => words.withPossible(certain, possible),
    },
    {
      title: words.after,
      numeric: true,
      cell: ({ certain_after: certain, possible_after: possible }) => words.withPossible(certain, possible),
    },
    {
      title: words.difference,
      numeric: true,
      cell: ({ certain_before: before, certain_after: after }) => words.signed(after - before),
    },
  ];
}
