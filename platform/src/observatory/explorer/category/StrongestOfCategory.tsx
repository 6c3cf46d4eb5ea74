import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { starWords } from '../../../kernel/starWords.ts';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { saved, type SavedColumn } from '../../../kernel/savedColumn.ts';
import { Stars } from '../../../ui/Stars.tsx';
import { SmallMap } from '../map/SmallMap.tsx';
import { middle, printBounds } from '../printBounds.ts';
import { savedColumns } from '../savedColumns.ts';
import { printQuotient } from '../printQuotient.ts';
import type { SuspectCluster } from '../suspects/contract.ts';
import { SlipMark } from '../suspects/SlipMark.tsx';
import { slipColumn } from '../suspects/slipOf.ts';
import { useSuspects } from '../suspects/useSuspects.tsx';
import type { CategoryPortrait, ClusterOfCategory } from './contract.ts';
import { printSmallShare, words } from './words.ts';

/** Where a category is: a small map, and its strongest clusters with the way to their proof. */
export function StrongestOfCategory({
  edition,
  portrait,
  source,
}: {
  readonly edition: string;
  readonly portrait: CategoryPortrait;
  readonly source: string;
}): ReactNode {
  const { category, title, year, measure, strongest, figures } = portrait;
  const suspects = useSuspects(edition, year);
  const columns = useMemo(() => columnsOf(edition, portrait, suspects), [edition, portrait, suspects]);
  const { stars, stars_max: most } = figures!;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,8fr)]">
      <div>
        <SmallMap
          id="where"
          edition={edition}
          title={words.mapTitle(title, year)}
          description={words.mapDescription(starWords(stars ?? 0, most ?? 0))}
          year={year}
          category={category}
          counted={measure}
        />
        <p className="mt-3 flex flex-wrap gap-2 print:hidden">
          <Link
            to="/editions/$edition/map"
            params={{ edition }}
            search={{ measure: 'stars', category, year }}
            className="button"
          >
            {words.openMap}
          </Link>
          <Link to="/editions/$edition/clusters" params={{ edition }} search={{ category, year }} className="button">
            {words.allClusters}
          </Link>
        </p>
      </div>
      <DataTable
        caption={words.strongestCaption}
        columns={columns}
        rows={strongest}
        rowKey={({ region }) => region}
        address="table_strongest"
        step={12}
        empty={words.noStars}
        download={{
          id: `strongest-${year}`,
          title: words.strongestTitle(title, year),
          source,
        }}
      />
    </div>
  );
}

function columnsOf(
  edition: string,
  { category, title, year, measure, figures }: CategoryPortrait,
  suspects: readonly SuspectCluster[] | null,
): SavedTableColumn<ClusterOfCategory>[] {
  const ofCategory = ({
    value_low: low,
    value_high: high,
  }: ClusterOfCategory): readonly [number | null, number | null] =>
    shareOf(low, high, figures!.value_low, figures!.value_high);
  return [
    {
      title: words.region,
      isName: true,
      sort: ({ region, name }) => name ?? region,
      saves: [
        ...savedColumns.region,
        ...savedColumns.thisCategory(category, title),
        ...savedColumns.thisYear(year),
        ...slipColumn<ClusterOfCategory>(suspects, ({ region }) => ({ region, category })),
      ],
      cell: ({ region, name }) => (
        <>
          <Link
            to="/editions/$edition/clusters/$region/$category"
            params={{ edition, region, category }}
            search={{ year }}
          >
            {nameAndCode(name, region)}
          </Link>
          <SlipMark suspects={suspects} region={region} category={category} />
        </>
      ),
    },
    {
      title: words.stars,
      sort: ({ stars, stars_max: most }) => stars + most / 10,
      saves: savedColumns.stars,
      cell: ({ stars, stars_max: most }) => <Stars stars={stars} max={most} />,
    },
    bounded(
      words.measure(measure),
      undefined,
      (row) => [row.value_low, row.value_high],
      printNumber,
      savedColumns.measure(measure),
    ),
    bounded(
      words.shareOfCategory,
      undefined,
      ofCategory,
      printSmallShare,
      saved.bounds('share_of_category', words.shareOfCategory, ofCategory, 'share of 1'),
    ),
    bounded(words.lq, words.lqMeaning, (row) => [row.lq_low, row.lq_high], printQuotient, savedColumns.lq),
    bounded(
      words.focus,
      words.focusMeaning,
      (row) => [row.focus_low, row.focus_high],
      printSmallShare,
      savedColumns.focus,
    ),
  ];
}

function bounded(
  title: string,
  description: string | undefined,
  ends: (row: ClusterOfCategory) => readonly [number | null, number | null],
  print: (value: number) => string,
  saves: readonly SavedColumn<ClusterOfCategory>[],
): SavedTableColumn<ClusterOfCategory> {
  const printed = (row: ClusterOfCategory): string => printBounds(...ends(row), print);
  return {
    title,
    ...(description === undefined ? {} : { description }),
    numeric: true,
    sort: (row) => middle(...ends(row)),
    cell: printed,
    saves,
  };
}

/** What a cluster is of its category, with bounds: its own figure is a part of the whole. */
function shareOf(
  low: number | null,
  high: number | null,
  allLow: number | null,
  allHigh: number | null,
): readonly [number | null, number | null] {
  if (low === null || allLow === null) return [null, null];
  return [
    allHigh === null ? 0 : low === 0 ? 0 : low / allHigh,
    high === null || allLow === 0 ? 1 : Math.min(1, high / allLow),
  ];
}
