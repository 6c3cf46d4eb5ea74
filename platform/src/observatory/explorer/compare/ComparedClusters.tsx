import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { z } from 'zod';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { printShare } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { LazyFigure } from '../../../ui/LazyFigure.tsx';
import { useProvenance } from '../../../ui/Provenance.tsx';
import { Stars } from '../../../ui/Stars.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { middle, printBounds } from '../printBounds.ts';
import { printQuotient } from '../printQuotient.ts';
import { measureName } from '../measureName.ts';
import { savedColumns } from '../savedColumns.ts';
import { words as regionWords } from '../region/words.ts';
import type { SuspectCluster } from '../suspects/contract.ts';
import { SlipMark } from '../suspects/SlipMark.tsx';
import { slipColumn } from '../suspects/slipOf.ts';
import { useSuspects } from '../suspects/useSuspects.tsx';
import { compareClusters, type ComparedCluster } from './contract.ts';
import { ChosenList } from './ChosenList.tsx';
import type { Line } from './figures.ts';
import { clusterKey, mostCompared } from './model.ts';
import { words } from './words.ts';
import { YearTable } from './YearTable.tsx';

/** Clusters side by side: their figures in the year, and their lines. */
export function ComparedClusters({
  edition,
  clusters,
  year,
  nameOf,
  onChange,
}: {
  readonly edition: string;
  /** All that the address asks for; the first few are compared. */
  readonly clusters: readonly string[];
  /** The edition's last where none is chosen. */
  readonly year: number | undefined;
  readonly nameOf: (key: string) => string;
  readonly onChange: (kept: readonly string[]) => void;
}): ReactNode {
  const answer = useAnswer(compareClusters, { edition, cluster: clusters.slice(0, mostCompared) });
  return (
    <>
      <ChosenList
        label={words.chosenClusters}
        keys={clusters}
        nameOf={nameOf}
        absent={answer.data?.absent ?? []}
        onChange={onChange}
      />
      <Answer of={answer}>
        {(compared) => <Compared edition={edition} year={year ?? compared.years.at(-1)!} compared={compared} />}
      </Answer>
    </>
  );
}

function Compared({
  edition,
  year,
  compared: { measure, years, clusters },
}: {
  readonly edition: string;
  readonly year: number;
  readonly compared: z.infer<typeof compareClusters.output>;
}): ReactNode {
  const missing = useMemo(() => {
    const present = new Set(clusters.filter((row) => row.year === year).map(called));
    return [...new Set(clusters.map(called))].filter((one) => !present.has(one));
  }, [clusters, year]);
  const source = regionWords.source(useProvenance()?.publisher ?? '');
  const heading = regionWords.measure(measure);
  const suspects = useSuspects(edition, year);
  const columns = useMemo(() => columnsOf(edition, measure, suspects), [edition, measure, suspects]);
  const now = useMemo(() => clusters.filter((row) => row.year === year), [clusters, year]);
  const lines = useMemo(() => linesOf(clusters, (row) => [row.value_low, row.value_high]), [clusters]);
  const quotients = useMemo(() => linesOf(clusters, (row) => [row.lq_low, row.lq_high]), [clusters]);
  const stars = useMemo(() => linesOf(clusters, (row) => [row.stars, row.stars_max]), [clusters]);
  const index = useCallback(
    async () => (await import('./figures.ts')).indexLines('clusters-over-time', lines, heading, source),
    [lines, heading, source],
  );
  const quotientsDrawn = useCallback(
    async () => (await import('./figures.ts')).quotientLines(quotients, source),
    [quotients, source],
  );
  return (
    <>
      {now.length > 0 && missing.length > 0 && <p className="mb-3 max-w-[48rem]">{words.notInYear(missing, year)}</p>}
      <DataTable
        caption={words.clustersCaption(year)}
        columns={columns}
        rows={now}
        rowKey={({ region, category }) => clusterKey(region, category)}
        address="table_clusters"
        empty={words.noFigures(year)}
        download={{ id: `compared-clusters-${year}`, source }}
      />
      {years.length > 1 && clusters.length > 0 ? (
        <>
          <LazyFigure make={index} address="table_clusters_lines" />
          <LazyFigure make={quotientsDrawn} address="table_quotients_lines" />
          <YearTable
            caption={words.byYear(heading)}
            address="table_clusters_years"
            heading={words.cluster}
            lines={lines}
            print={printBounds}
            saves={[`${measureName(measure)}_low`, `${measureName(measure)}_high`]}
            download={{ id: 'compared-clusters-by-year', source }}
          />
          <YearTable
            caption={words.starsByYear}
            address="table_stars_years"
            heading={words.cluster}
            lines={stars}
            print={shownStars}
            saves={['stars', 'stars_max']}
            download={{ id: 'compared-clusters-stars', source }}
          />
        </>
      ) : (
        years.length < 2 && <p className="mt-4">{words.oneYear}</p>
      )}
    </>
  );
}

function shownStars(stars: number | null, most: number | null): ReactNode {
  return <Stars stars={stars ?? 0} max={most ?? 0} />;
}

function called({ title, name, region }: ComparedCluster): string {
  return words.clusterCalled(title, nameAndCode(name, region));
}

function linesOf(
  rows: readonly ComparedCluster[],
  of: (row: ComparedCluster) => readonly [number | null, number | null],
): Line[] {
  return [...new Set(rows.map(called))].map((line) => {
    const own = rows.filter((row) => called(row) === line);
    const { region, name, category, title } = own[0]!;
    return {
      title: line,
      about: [...savedColumns.thisRegion(region, name), ...savedColumns.thisCategory(category, title)],
      points: own.map((row) => {
        const [low, high] = of(row);
        return { year: row.year, low, high };
      }),
    };
  });
}

function columnsOf(
  edition: string,
  measure: string,
  suspects: readonly SuspectCluster[] | null,
): SavedTableColumn<ComparedCluster>[] {
  return [
    {
      title: words.cluster,
      isName: true,
      sort: called,
      saves: [
        ...savedColumns.region,
        ...savedColumns.category,
        ...savedColumns.year,
        ...slipColumn<ComparedCluster>(suspects, (row) => row),
      ],
      cell: (row) => (
        <>
          <Link
            to="/editions/$edition/clusters/$region/$category"
            params={{ edition, region: row.region, category: row.category }}
            search={{ year: row.year }}
          >
            {called(row)}
          </Link>
          <SlipMark suspects={suspects} region={row.region} category={row.category} />
        </>
      ),
    },
    {
      title: regionWords.stars,
      sort: ({ stars, stars_max }) => stars + stars_max / 10,
      saves: savedColumns.stars,
      cell: ({ stars, stars_max }) => <Stars stars={stars} max={stars_max} />,
    },
    {
      title: regionWords.measure(measure),
      numeric: true,
      sort: ({ value_low, value_high }) => middle(value_low, value_high),
      saves: savedColumns.measure(measure),
      cell: ({ value_low, value_high }) => printBounds(value_low, value_high),
    },
    {
      title: words.share,
      numeric: true,
      sort: ({ focus_low, focus_high }) => middle(focus_low, focus_high),
      saves: savedColumns.focus,
      cell: ({ focus_low, focus_high }) => printBounds(focus_low, focus_high, printShare),
    },
    {
      title: words.quotient,
      numeric: true,
      sort: ({ lq_low, lq_high }) => middle(lq_low, lq_high),
      saves: savedColumns.lq,
      cell: ({ lq_low, lq_high }) => printBounds(lq_low, lq_high, printQuotient),
    },
  ];
}
