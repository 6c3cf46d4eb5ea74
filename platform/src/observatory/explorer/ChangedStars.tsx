import { useCallback, useMemo, type ReactNode } from 'react';
import { printNumber, printShare } from '../../kernel/printedFigure.ts';
import { DataTable, type SavedTableColumn } from '../../ui/DataTable.tsx';
import { saved } from '../../kernel/savedColumn.ts';
import { Stars } from '../../ui/Stars.tsx';
import { clusterColumns } from './clusterColumns.tsx';
import { figureUnit } from './figureUnit.ts';
import type { ChangedStar } from './laboratoryFields.ts';
import { words } from './laboratoryWords.ts';
import { printBounds } from './printBounds.ts';
import { savedColumns } from './savedColumns.ts';
import type { SuspectCluster } from './suspects/contract.ts';
import { SlipMark } from './suspects/SlipMark.tsx';
import { slipColumn } from './suspects/slipOf.ts';
import { useSuspects } from './suspects/useSuspects.tsx';
import { useNames, type Names } from './useNames.tsx';

/** Every star that changes, with the figures and cut-offs before and after. */
export function ChangedStars<Change extends ChangedStar>({
  edition,
  year,
  changed,
  changes,
  titles,
  none,
  due,
  source,
}: {
  readonly edition: string;
  readonly year: number;
  /** Clusters of which a star changes, listed or not. */
  readonly changed: number;
  readonly changes: readonly Change[];
  /** Titles of the categories of another definition than the edition's: its clusters are not those whose figures are known to look like a slip. */
  readonly titles?: ReadonlyMap<string, string>;
  /** To what a change is due, where there is more than one thing it may be due to. */
  readonly due?: ((change: Change) => string) | undefined;
  /** Said where no star changes. */
  readonly none: string;
  readonly source: string;
}): ReactNode {
  const known = useNames(edition);
  const names = useMemo(
    (): Names => ({ ...known, category: (code) => titles?.get(code) ?? known.category(code) }),
    [known, titles],
  );
  const found = useSuspects(edition, year);
  const suspects = titles === undefined ? found : null;
  const columns = useMemo((): SavedTableColumn<Change>[] => {
    const usual: SavedTableColumn<Change>[] = columnsOf(edition, year, names, suspects);
    return due === undefined
      ? usual
      : usual.toSpliced(4, 0, {
          title: words.due,
          description: words.dueMeaning,
          sort: due,
          cell: due,
          saves: [saved.text('due_to', words.dueMeaning, due)],
        });
  }, [edition, year, names, suspects, due]);
  const searched = useCallback(
    ({ region, category, change }: ChangedStar) =>
      `${names.region(region)} ${names.category(category)} ${category} ${words.changes[change]}`,
    [names],
  );
  const listed = useMemo(() => new Set(changes.map(({ region, category }) => `${region} ${category}`)).size, [changes]);
  if (changed === 0) return <p>{none}</p>;
  return (
    <DataTable
      caption={words.changedCaption(changed, listed)}
      columns={columns}
      rows={changes}
      rowKey={({ region, category, star }) => `${region} ${category} ${star}`}
      filter={searched}
      address="table_changed"
      step={25}
      download={{ id: `changed-stars-${year}`, title: words.changed, source }}
    />
  );
}

function columnsOf(
  edition: string,
  year: number,
  names: Names,
  suspects: readonly SuspectCluster[] | null,
): SavedTableColumn<ChangedStar>[] {
  return [
    ...clusterColumns<ChangedStar>({
      edition,
      names,
      titles: words,
      yearOf: () => year,
      mark: ({ region, category }) => <SlipMark suspects={suspects} region={region} category={category} />,
      saves: [...savedColumns.thisYear(year), ...slipColumn<ChangedStar>(suspects, (row) => row)],
      isThere: ({ stars_max_before, value_low_before }) => stars_max_before > 0 || value_low_before !== null,
    }),
    {
      title: words.star,
      sort: ({ star }) => words.starNames[star],
      cell: ({ star }) => words.starNames[star],
      saves: [saved.text('star', 'Which star: size, specialisation or focus', ({ star }) => star)],
    },
    {
      title: words.change,
      sort: ({ change }) => words.changes[change],
      cell: ({ change, large_enough_after: isLarge }) =>
        isLarge === 'no' && (change === 'lost' || change === 'closed')
          ? `${words.changes[change]}, ${words.belowMinimum}`
          : words.changes[change],
      saves: [
        saved.text('change', 'gained, lost, opened or closed', ({ change }) => change),
        saved.text(
          'large_enough_after',
          'Whether the minimum for any star is reached: yes, no or possible',
          (row) => row.large_enough_after,
        ),
        saved.text('unit', 'Unit of figure and cut-off', ({ star }) => figureUnit(star)),
      ],
    },
    {
      title: words.figure,
      numeric: true,
      sort: ({ value_low_after }) => value_low_after,
      cell: figures,
      saves: [
        ...saved.bounds('value_before', 'The figure before', (row: ChangedStar) => [
          row.value_low_before,
          row.value_high_before,
        ]),
        ...saved.bounds('value_after', 'The figure after', (row: ChangedStar) => [
          row.value_low_after,
          row.value_high_after,
        ]),
      ],
    },
    {
      title: words.cutoff,
      numeric: true,
      cell: cutoffs,
      saves: [
        ...saved.bounds('cutoff_before', 'The cut-off before', (row: ChangedStar) => [
          row.cutoff_low_before,
          row.cutoff_high_before,
        ]),
        ...saved.bounds('cutoff_after', 'The cut-off after', (row: ChangedStar) => [
          row.cutoff_low_after,
          row.cutoff_high_after,
        ]),
      ],
    },
    stars(words.starsBefore, 'before', ({ stars_before, stars_max_before }) => [stars_before, stars_max_before]),
    stars(words.starsAfter, 'after', ({ stars_after, stars_max_after }) => [stars_after, stars_max_after]),
  ];
}

function stars(
  title: string,
  when: 'before' | 'after',
  of: (row: ChangedStar) => readonly [number, number],
): SavedTableColumn<ChangedStar> {
  return {
    title,
    numeric: true,
    sort: (row) => of(row)[0] + of(row)[1] / 10,
    saves: savedColumns.starsWhen(when, of),
    cell: (row) => <Stars stars={of(row)[0]} max={of(row)[1]} />,
  };
}

function figures({
  star,
  value_low_before,
  value_high_before,
  value_low_after,
  value_high_after,
}: ChangedStar): string {
  return words.turned(
    value_low_before === null ? words.noCluster : printed(star, value_low_before, value_high_before),
    value_low_after === null ? words.noCluster : printed(star, value_low_after, value_high_after),
  );
}

function cutoffs(row: ChangedStar): string {
  const { star, cutoff_low_before, cutoff_high_before, cutoff_low_after, cutoff_high_after } = row;
  return words.turned(
    cutoff_low_before === null ? words.nobody : printed(star, cutoff_low_before, cutoff_high_before),
    cutoff_low_after === null ? words.nobody : printed(star, cutoff_low_after, cutoff_high_after),
  );
}

function printed(star: ChangedStar['star'], low: number | null, high: number | null): string {
  if (star === 'specialisation') return printBounds(low, high, (value) => printNumber(value, 2));
  if (star === 'focus') return printBounds(low, high, (value) => printShare(value, 2));
  return printBounds(low, high);
}
