import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { printShare } from '../../../kernel/printedFigure.ts';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { Stars } from '../../../ui/Stars.tsx';
import { middle, printBounds, printChange } from '../printBounds.ts';
import { printQuotient } from '../printQuotient.ts';
import { savedColumns } from '../savedColumns.ts';
import type { SuspectCluster } from '../suspects/contract.ts';
import { SlipMark } from '../suspects/SlipMark.tsx';
import { slipColumn } from '../suspects/slipOf.ts';
import { useSuspects } from '../suspects/useSuspects.tsx';
import type { PortraitCluster, RegionPortrait } from './contract.ts';
import { words } from './words.ts';

/** A region's clusters in a table, each with its stars, what they are for, and the way to their proof. */
export function RegionClusters({
  edition,
  portrait,
  source,
}: {
  readonly edition: string;
  readonly portrait: RegionPortrait;
  readonly source: string;
}): ReactNode {
  const suspects = useSuspects(edition, portrait.year);
  const columns = useMemo(() => columnsOf(edition, portrait, suspects), [edition, portrait, suspects]);
  return (
    <DataTable
      caption={words.clustersCaption(portrait.year)}
      columns={columns}
      rows={portrait.clusters}
      rowKey={({ category }) => category}
      address="table_clusters"
      step={15}
      empty={words.noClusters}
      download={{
        id: `clusters-${portrait.year}`,
        title: words.titleOf(nameAndCode(portrait.name, portrait.region), words.clustersCaption(portrait.year)),
        source,
      }}
    />
  );
}

function columnsOf(
  edition: string,
  { region, name, year, measure, first_year: first }: RegionPortrait,
  suspects: readonly SuspectCluster[] | null,
): SavedTableColumn<PortraitCluster>[] {
  return [
    {
      title: words.category,
      isName: true,
      sort: ({ title }) => title,
      cell: ({ category, title }) => (
        <>
          <Link
            to="/editions/$edition/clusters/$region/$category"
            params={{ edition, region, category }}
            search={{ year }}
          >
            {title}
          </Link>
          <SlipMark suspects={suspects} region={region} category={category} />
        </>
      ),
      saves: [
        ...savedColumns.thisRegion(region, name),
        ...savedColumns.category,
        ...savedColumns.year,
        ...slipColumn<PortraitCluster>(suspects, ({ category }) => ({ region, category })),
      ],
    },
    {
      title: words.stars,
      sort: ({ stars, stars_max }) => stars + stars_max / 10,
      saves: savedColumns.stars,
      cell: ({ stars, stars_max }) => <Stars stars={stars} max={stars_max} />,
    },
    {
      title: words.which,
      description: words.whichMeaning,
      cell: kinds,
      saves: (['size_star', 'specialisation_star', 'focus_star'] as const).map((star) =>
        saved.text(star, 'Whether it is given: yes, no or possible', (row: PortraitCluster) => row[star]),
      ),
    },
    {
      title: words.measure(measure),
      numeric: true,
      sort: ({ value_low, value_high }) => middle(value_low, value_high),
      saves: savedColumns.measure(measure),
      cell: ({ value_low, value_high }) => printBounds(value_low, value_high),
    },
    {
      title: words.shareOfRegion,
      description: words.shareMeaning,
      numeric: true,
      sort: ({ focus_low, focus_high }) => middle(focus_low, focus_high),
      saves: savedColumns.focus,
      cell: ({ focus_low, focus_high }) => printBounds(focus_low, focus_high, printShare),
    },
    {
      title: words.quotient,
      description: words.quotientMeaning,
      numeric: true,
      sort: ({ lq_low, lq_high }) => middle(lq_low, lq_high),
      saves: savedColumns.lq,
      cell: ({ lq_low, lq_high }) => printBounds(lq_low, lq_high, printQuotient),
    },
    ...(first === null
      ? []
      : [
          {
            title: words.growth(first),
            description: words.growthMeaning,
            numeric: true,
            sort: ({ growth_low, growth_high }: PortraitCluster) => middle(growth_low, growth_high),
            saves: saved.bounds(
              'growth',
              words.growthMeaning,
              ({ growth_low, growth_high }: PortraitCluster) => [growth_low, growth_high],
              'share of 1 a year',
            ),
            cell: grown,
          },
        ]),
  ];
}

/** What the stars are for: the certain ones, in brackets the possible ones. */
function kinds(cluster: PortraitCluster): string {
  if (cluster.stars_max === 0) return '';
  const verdicts = [
    [cluster.size_star, words.starKinds.size],
    [cluster.specialisation_star, words.starKinds.specialisation],
    [cluster.focus_star, words.starKinds.focus],
  ] as const;
  return verdicts
    .flatMap(([verdict, kind]) => (verdict === 'yes' ? [kind] : verdict === 'possible' ? [`(${kind})`] : []))
    .join(', ');
}

function grown({ growth_low, growth_high }: PortraitCluster): string {
  return printChange(growth_low, growth_high, printShare);
}
