import { Link } from '@tanstack/react-router';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import type { TableColumn } from '../../../ui/DataTable.tsx';
import { middle, printBounds } from '../printBounds.ts';
import type { RegionRow } from './contract.ts';
import { words } from './words.ts';

/** The columns of a table of regions in a year, each region with the way to its portrait. */
export function regionColumns(
  edition: string,
  year: number,
  measure: string,
  rows: readonly RegionRow[],
): TableColumn<RegionRow>[] {
  const hasParents = rows.some(({ parent }) => parent !== null);
  return [
    {
      title: words.region,
      isName: true,
      sort: ({ region, name }) => name ?? region,
      cell: ({ region, name }) => (
        <>
          <Link to="/editions/$edition/regions/$region" params={{ edition, region }} search={{ year }}>
            {name ?? region}
          </Link>
          {name !== null && <span className="ml-2 text-muted">{region}</span>}
        </>
      ),
      value: ({ region, name }) => (name === null ? region : `${name} (${region})`),
    },
    {
      title: words.measure(measure),
      numeric: true,
      sort: ({ value_low, value_high }) => middle(value_low, value_high),
      value: ({ value, value_low, value_high }) => value ?? printBounds(value_low, value_high),
      cell: ({ value_low, value_high }) => printBounds(value_low, value_high),
    },
    {
      title: words.stars,
      description: words.starsMeaning,
      numeric: true,
      sort: ({ stars, stars_max }) => stars + stars_max / 10_000,
      value: ({ stars, stars_max }) => words.starsUpTo(stars, stars_max),
      cell: ({ stars, stars_max }) => words.starsUpTo(stars, stars_max),
    },
    {
      title: words.three,
      description: words.threeMeaning,
      numeric: true,
      sort: ({ stars_3 }) => stars_3,
      cell: ({ stars_3 }) => printNumber(stars_3),
    },
    {
      title: words.two,
      description: words.twoMeaning,
      numeric: true,
      sort: ({ stars_2 }) => stars_2,
      cell: ({ stars_2 }) => printNumber(stars_2),
    },
    {
      title: words.one,
      description: words.oneMeaning,
      numeric: true,
      sort: ({ stars_1 }) => stars_1,
      cell: ({ stars_1 }) => printNumber(stars_1),
    },
    {
      title: words.strong,
      description: words.strongMeaning,
      numeric: true,
      sort: ({ strong_share_low, strong_share_high }) => middle(strong_share_low, strong_share_high),
      value: ({ strong_share_low, strong_share_high }) => printBounds(strong_share_low, strong_share_high, printShare),
      cell: ({ strong_share_low, strong_share_high }) => printBounds(strong_share_low, strong_share_high, printShare),
    },
    {
      title: words.gini,
      description: words.giniMeaning,
      numeric: true,
      sort: ({ gini }) => gini,
      cell: ({ gini }) => printNumber(gini ?? NaN, 2),
    },
    {
      title: words.diversity,
      description: words.diversityMeaning,
      numeric: true,
      sort: ({ diversity }) => diversity,
      cell: ({ diversity }) => printNumber(diversity ?? NaN, 2),
    },
    {
      title: words.unknown,
      description: words.unknownMeaning,
      numeric: true,
      sort: ({ cells_unknown }) => cells_unknown,
      cell: ({ cells_unknown }) => printNumber(cells_unknown),
    },
    ...(hasParents
      ? [
          {
            title: words.parent,
            description: words.parentMeaning,
            sort: ({ parent }: RegionRow) => parent,
            cell: ({ parent }: RegionRow) => parent,
          },
        ]
      : []),
  ];
}
