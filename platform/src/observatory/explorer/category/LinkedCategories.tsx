import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { printBounds } from '../printBounds.ts';
import { savedColumns } from '../savedColumns.ts';
import { showSpace, type CategorySpace, type NearCategory } from '../space/contract.ts';
import { words } from './words.ts';

/** What is near a category in the space of the year. */
export function LinkedCategories({
  edition,
  category,
  year,
  source,
}: {
  readonly edition: string;
  readonly category: string;
  readonly year: number;
  readonly source: string;
}): ReactNode {
  const answer = useAnswer(showSpace, { edition, year });
  return (
    <>
      <p className="mb-4 max-w-[48rem]">{words.linkedLead}</p>
      <Answer of={answer}>
        {(space) => <Linked edition={edition} category={category} space={space} source={source} />}
      </Answer>
      <p className="mt-3 print:hidden">
        <Link to="/editions/$edition/space" params={{ edition }} search={{ year, category }} className="button">
          {words.space}
        </Link>
      </p>
    </>
  );
}

function Linked({
  edition,
  category,
  space,
  source,
}: {
  readonly edition: string;
  readonly category: string;
  readonly space: CategorySpace;
  readonly source: string;
}): ReactNode {
  const columns = useMemo(() => columnsOf(edition, category, space), [edition, category, space]);
  const node = space.nodes.find((one) => one.category === category);
  if (node === undefined) return <p>{words.notInSpace}</p>;
  return (
    <>
      {node.regions < node.regions_max && (
        <p className="mb-3 max-w-[48rem] text-muted">{words.openSpecialisations(node.regions, node.regions_max)}</p>
      )}
      <DataTable
        caption={words.linkedCaption}
        columns={columns}
        rows={node.nearest}
        address="table_near"
        rowKey={(near) => near.category}
        empty={words.noLinks}
        download={{ id: `near-${space.year}`, title: words.linkedTitle(node.title, space.year), source }}
      />
    </>
  );
}

function columnsOf(edition: string, own: string, { nodes, year }: CategorySpace): SavedTableColumn<NearCategory>[] {
  const called = new Map(nodes.map((node) => [node.category, node]));
  const titleOf = (category: string): string => called.get(category)?.title ?? category;
  const twoDecimals = (value: number): string => printNumber(value, 2);
  return [
    {
      title: words.category,
      isName: true,
      sort: (near) => titleOf(near.category),
      cell: (near) => (
        <Link
          to="/editions/$edition/categories/$category"
          params={{ edition, category: near.category }}
          search={{ year }}
        >
          {titleOf(near.category)}
        </Link>
      ),
      saves: [
        saved.text('of', 'Code of the category that it is near to', () => own),
        ...savedColumns.categoryBy(titleOf),
        ...savedColumns.thisYear(year),
      ],
    },
    {
      title: words.proximity,
      description: words.proximityMeaning,
      numeric: true,
      sort: ({ proximity }) => proximity,
      cell: ({ proximity }) => twoDecimals(proximity),
      saves: [saved.number('proximity', words.proximityMeaning, ({ proximity }) => proximity)],
    },
    {
      title: words.proximityBounds,
      description: words.proximityBoundsMeaning,
      numeric: true,
      sort: ({ proximity_low: low }) => low,
      saves: saved.bounds('proximity', words.proximityBoundsMeaning, ({ proximity_low: low, proximity_high: high }) => [
        low,
        high,
      ]),
      cell: ({ proximity_low: low, proximity_high: high }) => printBounds(low, high, twoDecimals),
    },
    {
      title: words.specialisedRegions,
      description: words.specialisedRegionsMeaning,
      numeric: true,
      sort: (near) => called.get(near.category)?.regions ?? null,
      cell: (near) => printNumber(called.get(near.category)?.regions ?? NaN),
      saves: [
        saved.integer('regions', words.specialisedRegionsMeaning, (near) => called.get(near.category)?.regions ?? null),
      ],
    },
  ];
}
