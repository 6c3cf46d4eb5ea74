import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { isolated } from '../../../kernel/isolated.ts';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { middle, printBounds } from '../printBounds.ts';
import { useNames, type Names } from '../useNames.tsx';
import { savedColumns } from '../savedColumns.ts';
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
  /** Code of the chosen region. */
  readonly region: string | null;
  readonly stateOf: ((category: string) => Speciality) | null;
}): ReactNode {
  const names = useNames(edition);
  const columns = useMemo(
    () => columnsOf(edition, space, { region, names, stateOf }),
    [edition, space, region, names, stateOf],
  );
  const rows = useMemo(() => space.nodes.toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB')), [space]);
  return (
    <DataTable
      caption={words.listCaption(space.year)}
      columns={columns}
      rows={rows}
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
  {
    region,
    names,
    stateOf,
  }: {
    readonly region: string | null;
    readonly names: Names;
    readonly stateOf: ((category: string) => Speciality) | null;
  },
): SavedTableColumn<SpaceNode>[] {
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
      saves: [...savedColumns.category, ...savedColumns.thisYear(year)],
    },
    {
      title: words.community,
      numeric: true,
      sort: ({ community }) => (community === 0 ? null : community),
      cell: ({ community }) => (community === 0 ? words.none : printNumber(community)),
      saves: [
        saved.integer('community', 'Community from 1, the largest first; missing without a link', ({ community }) =>
          community === 0 ? null : community,
        ),
      ],
    },
    ...(stateOf === null || region === null
      ? []
      : [
          {
            title: words.inRegion(names.region(region)),
            sort: ({ category }: SpaceNode) => words.states[stateOf(category)],
            cell: ({ category }: SpaceNode) => words.states[stateOf(category)],
            saves: [
              ...savedColumns.thisRegion(region, names.regionName(region)),
              saved.text('speciality', 'What the category is to the region', ({ category }: SpaceNode) =>
                stateOf(category),
              ),
            ],
          },
        ]),
    {
      title: words.measure(measure),
      numeric: true,
      sort: ({ value_low: low, value_high: high }) => middle(low, high),
      saves: savedColumns.measure(measure),
      cell: ({ value_low: low, value_high: high }) => printBounds(low, high),
    },
    {
      title: words.specialised,
      description: words.specialisedMeaning,
      numeric: true,
      sort: ({ regions, regions_max: most }) => middle(regions, most),
      saves: [
        saved.integer('regions', 'Regions certainly specialised in it', ({ regions }) => regions),
        saved.integer('regions_max', 'Regions certainly or possibly specialised in it', (node) => node.regions_max),
      ],
      cell: ({ regions, regions_max: most }) => printBounds(regions, most),
    },
    {
      title: words.nearest,
      description: words.nearestMeaning,
      sort: ({ nearest }) => nearest[0]?.proximity ?? null,
      saves: Array.from({ length: mostNamed }, (_, at) => [
        saved.text(
          `nearest_${at + 1}`,
          `Code of the category that is nearest, place ${at + 1}`,
          (node: SpaceNode) => node.nearest[at]?.category ?? null,
        ),
        saved.number(
          `proximity_${at + 1}`,
          `Its proximity, 0 to 1`,
          (node: SpaceNode) => node.nearest[at]?.proximity ?? null,
        ),
      ]).flat(),
      cell: (node) => <span className="block min-w-[15rem]">{near(node)}</span>,
    },
  ];
}
