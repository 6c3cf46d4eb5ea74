import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { printShare } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { middle, printBounds } from '../printBounds.ts';
import { savedColumns } from '../savedColumns.ts';
import { useNames } from '../useNames.tsx';
import { words as shared } from '../words.ts';
import { listSimilarRegions, type SimilarRow } from './contract.ts';
import type { RegionOfYear } from './model.ts';
import { words } from './words.ts';

/** The regions whose economy is made up most like a region's. */
export function SimilarRegions({
  at,
  measure,
  source,
}: {
  readonly at: RegionOfYear;
  readonly measure: string;
  readonly source: string;
}): ReactNode {
  const answer = useAnswer(listSimilarRegions, at);
  const names = useNames(at.edition);
  const { edition, region, year } = at;
  const columns = useMemo(() => columnsOf(at, measure), [at, measure]);
  return (
    <>
      <p className="mb-3 max-w-[48rem]">{words.similarLead}</p>
      <Answer of={answer}>
        {({ regions }) => (
          <>
            <DataTable
              caption={words.similarCaption(year)}
              columns={columns}
              rows={regions}
              address="table_similar"
              rowKey={(row) => row.region}
              empty={words.noneSimilar}
              download={{
                id: `similar-${year}`,
                title: words.titleOf(called({ region, name: names.regionName(region) }), words.similarCaption(year)),
                source,
              }}
            />
            {regions.length > 0 && (
              <p className="mt-3 print:hidden">
                <Link
                  to="/editions/$edition/compare"
                  params={{ edition }}
                  search={{ regions: [region, ...regions.slice(0, 4).map((row) => row.region)], year }}
                  className="button"
                >
                  {shared.compareThese}
                </Link>
              </p>
            )}
          </>
        )}
      </Answer>
    </>
  );
}

function called({ region, name }: Pick<SimilarRow, 'region' | 'name'>): string {
  return nameAndCode(name, region);
}

function columnsOf({ edition, region: own, year }: RegionOfYear, measure: string): SavedTableColumn<SimilarRow>[] {
  return [
    {
      title: words.region,
      isName: true,
      sort: called,
      cell: (row) => (
        <Link to="/editions/$edition/regions/$region" params={{ edition, region: row.region }} search={{ year }}>
          {called(row)}
        </Link>
      ),
      saves: [
        saved.text('like', 'Code of the region that it is like', () => own),
        ...savedColumns.region,
        ...savedColumns.thisYear(year),
      ],
    },
    {
      title: words.shared,
      numeric: true,
      sort: ({ shared_low, shared_high }) => middle(shared_low, shared_high),
      saves: saved.bounds(
        'shared',
        'Share of both economies that lies in the same categories',
        ({ shared_low: low, shared_high: high }) => [low, high],
        'share of 1',
      ),
      cell: ({ shared_low, shared_high }) => printBounds(shared_low, shared_high, printShare),
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
  ];
}
