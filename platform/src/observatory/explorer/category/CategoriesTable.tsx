import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { printInterval, printNumber } from '../../../kernel/printedFigure.ts';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { useProvenance } from '../../../ui/Provenance.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { inOrder } from '../../../ui/tableColumn.ts';
import { middle, printBounds } from '../printBounds.ts';
import { savedColumns } from '../savedColumns.ts';
import type { CategoryRow } from './contract.ts';
import type { categoryOrders } from './model.ts';
import { words } from './words.ts';

type CategoryOrder = (typeof categoryOrders)[number];
type OrderedColumn = SavedTableColumn<CategoryRow> & { readonly by: CategoryOrder };

/** Categories with their figures, in the order that the address says. */
export function CategoriesTable({
  edition,
  year,
  measure,
  rows,
  hasKinds,
}: {
  readonly edition: string;
  readonly year: number;
  readonly measure: string;
  readonly rows: readonly CategoryRow[];
  readonly hasKinds: boolean;
}): ReactNode {
  const { order, direction } = useSearch({ from: '/editions/$edition/categories' });
  const navigate = useNavigate({ from: '/editions/$edition/categories' });
  const publisher = useProvenance()?.publisher ?? '';
  const columns = useMemo(
    () => columnsOf(edition, year, measure).filter(({ by }) => by !== 'kind' || hasKinds),
    [edition, year, measure, hasKinds],
  );
  const column = columns.findIndex(({ by }) => by === order);
  const isDown = direction !== 'up';
  const ordered = useMemo(() => {
    const by = columns[column]?.sort;
    return by === undefined ? rows : inOrder(rows, by, isDown);
  }, [rows, columns, column, isDown]);
  const isPartly = rows.some((row) => row.industries_found > 0 && row.industries_found < row.industries);
  return (
    <>
      <DataTable
        caption={words.caption(rows.length, year)}
        columns={columns}
        rows={ordered}
        address="table"
        rowKey={({ category }) => category}
        order={column < 0 ? null : { column, down: isDown }}
        onOrder={(asked) =>
          void navigate({
            search: (before) => ({
              ...before,
              order: columns[asked.column]!.by,
              direction: asked.down ? 'down' : 'up',
            }),
            replace: true,
            resetScroll: false,
          })
        }
        filter={({ category, title }) => `${category} ${title}`}
        empty={words.none}
        download={{ id: `categories-${year}`, title: words.listTitle(year), source: words.source(publisher) }}
      />
      {isPartly && <p className="mt-2 max-w-[48rem] text-[0.95rem] text-muted">{words.partlyNote}</p>}
    </>
  );
}

function columnsOf(edition: string, year: number, measure: string): OrderedColumn[] {
  const absent = ({ value_low: low, industries_found: found }: CategoryRow): boolean => low === null && found === 0;
  const number = (
    by: CategoryOrder,
    title: string,
    description: string,
    value: (row: CategoryRow) => number | null,
    name: string,
    decimals = 0,
  ): OrderedColumn => ({
    by,
    title,
    description,
    numeric: true,
    sort: value,
    cell: (row) => (absent(row) ? '–' : printNumber(value(row) ?? NaN, decimals)),
    saves: [decimals === 0 ? saved.integer(name, description, value) : saved.number(name, description, value)],
  });
  return [
    {
      by: 'category',
      title: words.category,
      isName: true,
      sort: ({ title }) => title,
      cell: (row) => (
        <>
          <Link
            to="/editions/$edition/categories/$category"
            params={{ edition, category: row.category }}
            search={{ year }}
          >
            {row.title}
          </Link>
          {row.industries_found > 0 && row.industries_found < row.industries && (
            <span className="block text-[0.9em] text-muted">{words.partly(row.industries_found, row.industries)}</span>
          )}
        </>
      ),
      saves: [
        ...savedColumns.category,
        ...savedColumns.year,
        saved.integer('industries', 'Industries of the category', ({ industries }) => industries),
        saved.integer('industries_found', 'Industries of it that the data hold', (row) => row.industries_found),
      ],
    },
    {
      by: 'kind',
      title: words.kind,
      sort: ({ kind }) => kind,
      cell: ({ kind }) => (kind === null ? '' : words.kinds[kind]),
      saves: [saved.text('kind', 'traded, local or emerging', ({ kind }) => kind)],
    },
    {
      by: 'value',
      title: measure.charAt(0).toUpperCase() + measure.slice(1).replaceAll('_', ' '),
      numeric: true,
      sort: ({ value_low, value_high }) => middle(value_low, value_high),
      saves: savedColumns.measure(measure),
      cell: (row) => (absent(row) ? words.notInData : printBounds(row.value_low, row.value_high)),
    },
    number('regions', words.regions, words.regionsMeaning, ({ regions }) => regions, 'regions'),
    {
      by: 'stars',
      title: words.stars,
      description: words.starsMeaning,
      numeric: true,
      sort: ({ stars, stars_max: most }) => (stars === null || most === null ? null : stars + most / 100_000),
      saves: savedColumns.stars,
      cell: ({ stars, stars_max: most }) => (stars === null || most === null ? '–' : words.starsUpTo(stars, most)),
    },
    number('three', words.three, words.threeMeaning, ({ stars_3: three }) => three, 'three_stars'),
    cutoff('size_cutoff', words.sizeCutoff, words.sizeCutoffMeaning, (row) => [
      row.size_cutoff_low,
      row.size_cutoff_high,
    ]),
    cutoff(
      'specialisation_cutoff',
      words.specialisationCutoff,
      words.specialisationCutoffMeaning,
      (row) => [row.specialisation_cutoff_low, row.specialisation_cutoff_high],
      2,
    ),
    number('gini', words.gini, words.giniMeaning, ({ gini }) => gini, 'gini', 2),
    number(
      'unknown',
      words.unknownCells,
      words.unknownCellsMeaning,
      ({ cells_unknown: cells }) => cells,
      'cells_unknown',
    ),
  ];
}

/** The size or quotient from which on a star is given; null bounds where nobody can earn it. */
function cutoff(
  by: CategoryOrder,
  title: string,
  description: string,
  ends: (row: CategoryRow) => readonly [number | null, number | null],
  decimals = 0,
): OrderedColumn {
  const print = (value: number): string => printNumber(value, Number.isInteger(value) ? 0 : decimals);
  return {
    by,
    title,
    description,
    numeric: true,
    sort: (row) => ends(row)[0],
    saves: saved.bounds(by, description, ends, ...(by === 'specialisation_cutoff' ? ['ratio'] : [])),
    cell: (row) => {
      const [low, high] = ends(row);
      return low === null ? '–' : printInterval(low, high ?? Infinity, print);
    },
  };
}
