import { Link } from '@tanstack/react-router';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import type { SavedTableColumn } from '../../../ui/DataTable.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { middle, printBounds } from '../printBounds.ts';
import { savedColumns } from '../savedColumns.ts';
import type { SuspectCluster } from '../suspects/contract.ts';
import { SlipMark } from '../suspects/SlipMark.tsx';
import { slipColumn } from '../suspects/slipOf.ts';
import type { RegionRow } from './contract.ts';
import { words } from './words.ts';

/** The columns of a table of regions in a year, each region with the way to its portrait. */
export function regionColumns(
  edition: string,
  year: number,
  measure: string,
  rows: readonly RegionRow[],
  suspects: readonly SuspectCluster[] | null,
): SavedTableColumn<RegionRow>[] {
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
          <SlipMark suspects={suspects} region={region} />
        </>
      ),
      saves: [
        ...savedColumns.region,
        ...savedColumns.year,
        ...slipColumn<RegionRow>(suspects, ({ region }) => ({ region })),
      ],
    },
    {
      title: words.measure(measure),
      numeric: true,
      sort: ({ value_low, value_high }) => middle(value_low, value_high),
      saves: savedColumns.measure(measure),
      cell: ({ value_low, value_high }) => printBounds(value_low, value_high),
    },
    {
      title: words.stars,
      description: words.starsMeaning,
      numeric: true,
      sort: ({ stars, stars_max }) => stars + stars_max / 10_000,
      saves: savedColumns.stars,
      cell: ({ stars, stars_max }) => words.starsUpTo(stars, stars_max),
    },
    {
      title: words.three,
      description: words.threeMeaning,
      numeric: true,
      sort: ({ stars_3 }) => stars_3,
      saves: [saved.integer('three_stars', words.threeMeaning, ({ stars_3 }) => stars_3)],
      cell: ({ stars_3 }) => printNumber(stars_3),
    },
    {
      title: words.two,
      description: words.twoMeaning,
      numeric: true,
      sort: ({ stars_2 }) => stars_2,
      saves: [saved.integer('two_stars', words.twoMeaning, ({ stars_2 }) => stars_2)],
      cell: ({ stars_2 }) => printNumber(stars_2),
    },
    {
      title: words.one,
      description: words.oneMeaning,
      numeric: true,
      sort: ({ stars_1 }) => stars_1,
      saves: [saved.integer('one_star', words.oneMeaning, ({ stars_1 }) => stars_1)],
      cell: ({ stars_1 }) => printNumber(stars_1),
    },
    {
      title: words.strong,
      description: words.strongMeaning,
      numeric: true,
      sort: ({ strong_share_low, strong_share_high }) => middle(strong_share_low, strong_share_high),
      saves: saved.bounds(
        'strong_share',
        words.strongMeaning,
        ({ strong_share_low: low, strong_share_high: high }) => [low, high],
        'share of 1',
      ),
      cell: ({ strong_share_low, strong_share_high }) => printBounds(strong_share_low, strong_share_high, printShare),
    },
    {
      title: words.gini,
      description: words.giniMeaning,
      numeric: true,
      sort: ({ gini }) => gini,
      saves: [saved.number('gini', words.giniMeaning, ({ gini }) => gini)],
      cell: ({ gini }) => printNumber(gini ?? NaN, 2),
    },
    {
      title: words.diversity,
      description: words.diversityMeaning,
      numeric: true,
      sort: ({ diversity }) => diversity,
      saves: [saved.number('diversity', words.diversityMeaning, ({ diversity }) => diversity)],
      cell: ({ diversity }) => printNumber(diversity ?? NaN, 2),
    },
    {
      title: words.unknown,
      description: words.unknownMeaning,
      numeric: true,
      sort: ({ cells_unknown }) => cells_unknown,
      saves: [saved.integer('cells_unknown', words.unknownMeaning, ({ cells_unknown }) => cells_unknown)],
      cell: ({ cells_unknown }) => printNumber(cells_unknown),
    },
    ...(hasParents
      ? [
          {
            title: words.parent,
            description: words.parentMeaning,
            sort: ({ parent }: RegionRow) => parent,
            cell: ({ parent }: RegionRow) => parent,
            saves: [saved.text('parent', words.parentMeaning, ({ parent }: RegionRow) => parent)],
          },
        ]
      : []),
  ];
}
