import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import type { z } from 'zod';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { printInterval, printNumber } from '../../../kernel/printedFigure.ts';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { Stars } from '../../../ui/Stars.tsx';
import { savedColumns } from '../savedColumns.ts';
import { printQuotient } from '../printQuotient.ts';
import type { SuspectCluster } from '../suspects/contract.ts';
import { SlipMark } from '../suspects/SlipMark.tsx';
import { slipColumn } from '../suspects/slipOf.ts';
import { useSuspects } from '../suspects/useSuspects.tsx';
import type { showHeadlines, StrongCluster } from './contract.ts';
import { words } from './words.ts';

/** The strongest clusters of a year, each with the way to its proof. */
export function StrongestTable({
  edition,
  headlines: { year, measure, strongest },
  source,
}: {
  readonly edition: string;
  readonly headlines: z.infer<typeof showHeadlines.output>;
  readonly source: string;
}): ReactNode {
  const suspects = useSuspects(edition, year);
  const columns = useMemo(() => columnsOf(edition, measure, year, suspects), [edition, measure, year, suspects]);
  return (
    <>
      <DataTable
        caption={words.strongestCaption}
        rows={strongest}
        address="table"
        rowKey={({ region, category }) => `${region} ${category}`}
        columns={columns}
        empty={words.noStars}
        download={{ id: `strongest-clusters-${year}`, title: words.strongest(year), source }}
      />
      <p className="mt-3 print:hidden">
        <Link to="/editions/$edition/clusters" params={{ edition }} className="button">
          {words.allClusters}
        </Link>
      </p>
    </>
  );
}

function columnsOf(
  edition: string,
  measure: string,
  year: number,
  suspects: readonly SuspectCluster[] | null,
): SavedTableColumn<StrongCluster>[] {
  return [
    {
      title: words.category,
      isName: true,
      sort: (row) => row.category_title,
      cell: ({ region, category, category_title: title }) => (
        <>
          <Link to="/editions/$edition/clusters/$region/$category" params={{ edition, region, category }}>
            {title}
          </Link>
          <SlipMark suspects={suspects} region={region} category={category} />
        </>
      ),
      saves: [
        saved.text('category', 'Code of the category', ({ category }) => category),
        saved.text('category_title', 'Title of the category', (row) => row.category_title),
      ],
    },
    {
      title: words.region,
      sort: (row) => row.region_name ?? row.region,
      cell: ({ region, region_name: name }) => (
        <Link to="/editions/$edition/regions/$region" params={{ edition, region }}>
          {nameAndCode(name, region)}
        </Link>
      ),
      saves: [
        saved.text('region', 'Code of the region', ({ region }) => region),
        saved.text('region_name', 'Name of the region; missing where only its code is known', (row) => row.region_name),
        ...savedColumns.thisYear(year),
        ...slipColumn<StrongCluster>(suspects, (row) => row),
      ],
    },
    {
      title: words.stars,
      sort: ({ stars, stars_max: most }) => stars + most / 10,
      saves: savedColumns.stars,
      cell: ({ stars, stars_max: most }) => <Stars stars={stars} max={most} />,
    },
    {
      title: measure.charAt(0).toUpperCase() + measure.slice(1).replaceAll('_', ' '),
      numeric: true,
      sort: ({ value, value_low: low }) => value ?? low,
      saves: savedColumns.measure(measure),
      cell: ({ value, value_low: low, value_high: high }) =>
        value === null ? printInterval(low ?? NaN, high ?? Infinity) : printNumber(value),
    },
    {
      title: words.lq,
      description: words.lqMeaning,
      numeric: true,
      sort: ({ lq, lq_low: low }) => lq ?? low,
      saves: savedColumns.lq,
      cell: ({ lq, lq_low: low, lq_high: high }) =>
        lq === null ? printInterval(low ?? NaN, high ?? Infinity, printQuotient) : printQuotient(lq),
    },
  ];
}
