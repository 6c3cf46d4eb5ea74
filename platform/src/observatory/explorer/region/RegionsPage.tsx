import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { Breadcrumb } from '../../../ui/Breadcrumb.tsx';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { Page } from '../../../ui/Page.tsx';
import { useProvenance } from '../../../ui/Provenance.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { middle, printBounds } from '../printBounds.ts';
import { useEdition } from '../useEdition.tsx';
import { YearSelect } from '../YearSelect.tsx';
import { listRegions, type RegionRow } from './contract.ts';
import { words as shared } from '../words.ts';
import { words } from './words.ts';

/** All regions of a year in one table that can be searched and sorted. */
export function RegionsPage(): ReactNode {
  const { edition } = useParams({ from: '/editions/$edition/regions' });
  const { year } = useSearch({ from: '/editions/$edition/regions' });
  const navigate = useNavigate({ from: '/editions/$edition/regions' });
  const shown = useEdition(edition);
  const answer = useAnswer(listRegions, { edition, year });
  return (
    <Page
      title={words.title}
      eyebrow={
        <Breadcrumb
          links={[
            <Link key="editions" to="/editions">
              {shared.editions}
            </Link>,
            <Link key="edition" to="/editions/$edition" params={{ edition }}>
              {shown?.title ?? edition}
            </Link>,
          ]}
        />
      }
      lead={answer.data === undefined ? undefined : words.lead(answer.data.regions.length, answer.data.year)}
      actions={
        <YearSelect
          years={shown?.years ?? []}
          year={answer.data?.year ?? year ?? 0}
          onChange={(chosen) => void navigate({ search: { year: chosen }, replace: true })}
        />
      }
    >
      <Answer of={answer}>
        {({ regions, year: found }) => (
          <Regions edition={edition} year={found} regions={regions} measure={shown?.measure ?? 'employment'} />
        )}
      </Answer>
    </Page>
  );
}

function Regions({
  edition,
  year,
  regions,
  measure,
}: {
  readonly edition: string;
  readonly year: number;
  readonly regions: readonly RegionRow[];
  readonly measure: string;
}): ReactNode {
  const publisher = useProvenance()?.publisher ?? '';
  const columns = useMemo(() => columnsOf(edition, year, measure), [edition, year, measure]);
  return (
    <DataTable
      caption={words.caption(year)}
      columns={columns}
      rows={regions}
      rowKey={({ region }) => region}
      order={{ column: 2, down: true }}
      filter={({ region, name }) => `${region} ${name ?? ''}`}
      empty={words.none(year)}
      download={{ id: `regions-${year}`, source: words.source(publisher) }}
    />
  );
}

function columnsOf(edition: string, year: number, measure: string): TableColumn<RegionRow>[] {
  return [
    {
      title: words.region,
      isName: true,
      sort: ({ region, name }) => name ?? region,
      cell: ({ region, name }) => (
        <>
          <Link
            to="/editions/$edition/regions/$region"
            params={{ edition, region }}
            search={{ year }}
            preload={false}
            className="inline-block min-h-6"
          >
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
  ];
}
