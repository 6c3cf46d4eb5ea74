import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { isolated } from '../../../kernel/isolated.ts';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { middle, printBounds } from '../printBounds.ts';
import type { CategorySpace, SpaceNode } from './contract.ts';
import type { Speciality } from './speciality.ts';
import { words } from './words.ts';

/** How many of the nearest the list names. */
const mostNamed = 3;

/** The network as a list: every category with what is nearest to it, and whether the chosen region has it. */
export function SpaceList({
  edition,
  space,
  source,
  selected,
  region,
  stateOf,
}: {
  readonly edition: string;
  readonly space: CategorySpace;
  readonly source: string;
  readonly selected: string | null;
  readonly region: string | null;
  readonly stateOf: ((category: string) => Speciality) | null;
}): ReactNode {
  const columns = useMemo(() => columnsOf(edition, space, region, stateOf), [edition, space, region, stateOf]);
  return (
    <DataTable
      caption={words.listCaption(space.year)}
      columns={columns}
      rows={space.nodes}
      address="table"
      rowKey={({ category }) => category}
      filter={({ category, title }) => `${category} ${title}`}
      selected={selected}
      empty={words.nothing}
      download={{ id: `space-${space.year}`, title: words.listTitle(space.year), source }}
    />
  );
}

function columnsOf(
  edition: string,
  { nodes, year, measure }: CategorySpace,
  region: string | null,
  stateOf: ((category: string) => Speciality) | null,
): TableColumn<SpaceNode>[] {
  const titles = new Map(nodes.map(({ category, title }) => [category, title]));
  const near = ({ nearest }: SpaceNode): string =>
    nearest
      .slice(0, mostNamed)
      .map(({ category, proximity }) => `${isolated(titles.get(category) ?? category)} ${printNumber(proximity, 2)}`)
      .join('; ') || words.none;
  return [
    {
      title: words.category,
      isName: true,
      sort: ({ title }) => title,
      cell: ({ category, title }) => (
        <Link to="/editions/$edition/categories/$category" params={{ edition, category }} search={{ year }}>
          {title}
        </Link>
      ),
    },
    {
      title: words.community,
      numeric: true,
      sort: ({ community }) => (community === 0 ? null : community),
      cell: ({ community }) => (community === 0 ? words.none : printNumber(community)),
    },
    ...(stateOf === null || region === null
      ? []
      : [
          {
            title: words.inRegion(region),
            sort: ({ category }: SpaceNode) => words.states[stateOf(category)],
            cell: ({ category }: SpaceNode) => words.states[stateOf(category)],
          },
        ]),
    {
      title: words.measure(measure),
      numeric: true,
      sort: ({ value_low: low, value_high: high }) => middle(low, high),
      value: ({ value_low: low, value_high: high }) => printBounds(low, high),
      cell: ({ value_low: low, value_high: high }) => printBounds(low, high),
    },
    {
      title: words.specialised,
      description: words.specialisedMeaning,
      numeric: true,
      sort: ({ regions, regions_max: most }) => middle(regions, most),
      value: ({ regions, regions_max: most }) => printBounds(regions, most),
      cell: ({ regions, regions_max: most }) => printBounds(regions, most),
    },
    {
      title: words.nearest,
      description: words.nearestMeaning,
      sort: ({ nearest }) => nearest[0]?.proximity ?? null,
      value: near,
      cell: (node) => <span className="block min-w-[15rem]">{near(node)}</span>,
    },
  ];
}
