import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';
import { printNumber, printShare } from '../../kernel/printedFigure.ts';
import { starWords } from '../../kernel/starWords.ts';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { Stars } from '../../ui/Stars.tsx';
import type { ChangedStar } from './laboratoryFields.ts';
import { words } from './laboratoryWords.ts';
import { printBounds } from './printBounds.ts';
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
  /** Titles of categories that the edition does not have. */
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
  const columns = useMemo((): TableColumn<Change>[] => {
    const usual: TableColumn<Change>[] = columnsOf(edition, year, names);
    return due === undefined
      ? usual
      : usual.toSpliced(4, 0, { title: words.due, description: words.dueMeaning, sort: due, value: due, cell: due });
  }, [edition, year, names, due]);
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

function columnsOf(edition: string, year: number, names: Names): TableColumn<ChangedStar>[] {
  return [
    {
      title: words.category,
      isName: true,
      sort: ({ category }) => names.category(category),
      cell: ({ region, category, stars_max_before, value_low_before }) =>
        stars_max_before === 0 && value_low_before === null ? (
          names.category(category)
        ) : (
          <Link
            to="/editions/$edition/clusters/$region/$category"
            params={{ edition, region, category }}
            search={{ year }}
            preload={false}
            className="inline-block min-h-6"
          >
            {names.category(category)}
          </Link>
        ),
    },
    { title: words.region, sort: ({ region }) => names.region(region), cell: ({ region }) => names.region(region) },
    { title: words.star, sort: ({ star }) => words.starNames[star], cell: ({ star }) => words.starNames[star] },
    {
      title: words.change,
      sort: ({ change }) => words.changes[change],
      cell: ({ change, large_enough_after: isLarge }) =>
        isLarge === 'no' && (change === 'lost' || change === 'closed')
          ? `${words.changes[change]}, ${words.belowMinimum}`
          : words.changes[change],
    },
    {
      title: words.figure,
      numeric: true,
      sort: ({ value_low_after }) => value_low_after,
      value: figures,
      cell: figures,
    },
    { title: words.cutoff, numeric: true, value: cutoffs, cell: cutoffs },
    stars(words.starsBefore, ({ stars_before, stars_max_before }) => [stars_before, stars_max_before]),
    stars(words.starsAfter, ({ stars_after, stars_max_after }) => [stars_after, stars_max_after]),
  ];
}

function stars(title: string, of: (row: ChangedStar) => readonly [number, number]): TableColumn<ChangedStar> {
  return {
    title,
    numeric: true,
    sort: (row) => of(row)[0] + of(row)[1] / 10,
    value: (row) => starWords(...of(row)),
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
