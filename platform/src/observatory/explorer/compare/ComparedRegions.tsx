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
import { saved } from '../../../kernel/savedColumn.ts';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { middle, printBounds } from '../printBounds.ts';
import { measureName } from '../measureName.ts';
import { regionColumns } from '../region/regionColumns.tsx';
import { words as regionWords } from '../region/words.ts';
import { savedColumns } from '../savedColumns.ts';
import type { SuspectCluster } from '../suspects/contract.ts';
import { SlipMark } from '../suspects/SlipMark.tsx';
import { slipColumn } from '../suspects/slipOf.ts';
import { useSuspects } from '../suspects/useSuspects.tsx';
import { useNames } from '../useNames.tsx';
import { compareRegions, type RegionShare } from './contract.ts';
import { ChosenList } from './ChosenList.tsx';
import type { Line } from './figures.ts';
import { mostCompared } from './model.ts';
import { words } from './words.ts';
import { YearTable } from './YearTable.tsx';

/** Regions side by side: their figures in the year, their lines, and what they are made up of. */
export function ComparedRegions({
  edition,
  regions,
  year,
  nameOf,
  onChange,
}: {
  readonly edition: string;
  /** All that the address asks for; the first few are compared. */
  readonly regions: readonly string[];
  /** The edition's last where none is chosen. */
  readonly year: number | undefined;
  readonly nameOf: (key: string) => string;
  readonly onChange: (kept: readonly string[]) => void;
}): ReactNode {
  const answer = useAnswer(compareRegions, { edition, region: regions.slice(0, mostCompared), year });
  return (
    <>
      <ChosenList
        label={words.chosenRegions}
        keys={regions}
        nameOf={nameOf}
        absent={answer.data?.absent ?? []}
        onChange={onChange}
      />
      <Answer of={answer}>{(compared) => <Compared edition={edition} compared={compared} />}</Answer>
    </>
  );
}

function Compared({
  edition,
  compared,
}: {
  readonly edition: string;
  readonly compared: z.infer<typeof compareRegions.output>;
}): ReactNode {
  const source = regionWords.source(useProvenance()?.publisher ?? '');
  const { year, measure, regions, shares } = compared;
  const heading = regionWords.measure(measure);
  const now = useMemo(() => regions.filter((row) => row.year === year), [regions, year]);
  const suspects = useSuspects(edition, year);
  const columns = useMemo(
    () => regionColumns(edition, year, measure, now, suspects),
    [edition, year, measure, now, suspects],
  );
  const missing = useMemo(() => {
    const there = new Set(now.map(({ region }) => region));
    return linesOf(
      regions.filter(({ region }) => !there.has(region)),
      () => [null, null],
    ).map(({ title }) => title);
  }, [regions, now]);
  const present = useMemo(() => now.map(({ region }) => region), [now]);
  const lines = useMemo(() => linesOf(regions, (row) => [row.value_low, row.value_high]), [regions]);
  const stars = useMemo(() => linesOf(regions, (row) => [row.stars, row.stars_max]), [regions]);
  const hasLines = lines.some(({ points }) => points.length > 1);
  const index = useCallback(
    async () => (await import('./figures.ts')).indexLines('regions-over-time', lines, heading, source),
    [lines, heading, source],
  );
  const starred = useCallback(async () => (await import('./figures.ts')).starLines(stars, source), [stars, source]);
  return (
    <>
      {now.length > 0 && missing.length > 0 && <p className="mb-3 max-w-[48rem]">{words.notInYear(missing, year)}</p>}
      <DataTable
        caption={words.regionsCaption(year)}
        columns={columns}
        rows={now}
        rowKey={({ region }) => region}
        address="table_regions"
        empty={words.noFigures(year)}
        download={{ id: `compared-regions-${year}`, source }}
      />
      {hasLines ? (
        <>
          <LazyFigure make={index} address="table_regions_lines" />
          <LazyFigure make={starred} address="table_stars_lines" />
          <YearTable
            caption={words.byYear(heading)}
            address="table_regions_years"
            heading={words.region}
            lines={lines}
            print={printBounds}
            saves={[`${measureName(measure)}_low`, `${measureName(measure)}_high`]}
            download={{ id: 'compared-regions-by-year', source }}
          />
        </>
      ) : (
        <p className="mt-4">{words.oneYear}</p>
      )}
      <Structures edition={edition} year={year} shares={shares} regions={present} suspects={suspects} source={source} />
    </>
  );
}

type RegionRow = z.infer<typeof compareRegions.output>['regions'][number];

function linesOf(rows: readonly RegionRow[], of: (row: RegionRow) => readonly [number | null, number | null]): Line[] {
  const codes = [...new Set(rows.map(({ region }) => region))];
  return codes.map((code) => {
    const own = rows.filter(({ region }) => region === code);
    const name = own[0]!.name;
    return {
      title: nameAndCode(name, code),
      about: savedColumns.thisRegion(code, name),
      points: own.map((row) => {
        const [low, high] = of(row);
        return { year: row.year, low, high };
      }),
    };
  });
}

interface ShareRow {
  readonly category: string;
  readonly title: string;
  readonly of: ReadonlyMap<string, RegionShare>;
}

/** What the regions are made up of: a row for each category, a column for each region. */
function Structures({
  edition,
  year,
  shares,
  regions,
  suspects,
  source,
}: {
  readonly edition: string;
  readonly year: number;
  readonly shares: readonly RegionShare[];
  readonly regions: readonly string[];
  readonly suspects: readonly SuspectCluster[] | null;
  readonly source: string;
}): ReactNode {
  const names = useNames(edition);
  const rows = useMemo(() => {
    const found = new Map<string, Map<string, RegionShare>>();
    for (const share of shares) {
      const row = found.get(share.category) ?? new Map<string, RegionShare>();
      row.set(share.region, share);
      found.set(share.category, row);
    }
    return [...found].map(([category, of]): ShareRow => ({ category, title: names.category(category), of }));
  }, [shares, names]);
  const columns = useMemo(
    (): SavedTableColumn<ShareRow>[] => [
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
      ...regions.map((region) => ({
        title: names.region(region),
        numeric: true,
        sort: ({ of }: ShareRow) => middle(of.get(region)?.focus_low ?? 0, of.get(region)?.focus_high ?? 0),
        isOneOfAlike: true,
        saves: [
          ...savedColumns.thisRegion(region, names.regionName(region)),
          ...saved.bounds(
            'focus',
            "Share of the region's total",
            ({ of }: ShareRow) => [of.get(region)?.focus_low ?? 0, of.has(region) ? of.get(region)!.focus_high : 0],
            'share of 1',
          ),
          saved.integer('stars', 'Certain stars', ({ of }: ShareRow) => of.get(region)?.stars ?? 0),
          saved.integer(
            'stars_max',
            'Certain and possible stars',
            ({ of }: ShareRow) => of.get(region)?.stars_max ?? 0,
          ),
          ...slipColumn<ShareRow>(suspects, ({ category }) => ({ region, category })),
        ],
        cell: ({ category, of }: ShareRow) => {
          const share = of.get(region);
          return (
            <>
              <span className="mr-3">
                <SlipMark suspects={suspects} region={region} category={category} />{' '}
                <Stars stars={share?.stars ?? 0} max={share?.stars_max ?? 0} />
              </span>
              {shareIn(share)}
            </>
          );
        },
      })),
    ],
    [edition, year, regions, suspects, names],
  );
  if (rows.length === 0) return null;
  return (
    <div className="mt-8">
      <DataTable
        caption={words.structure(year)}
        columns={columns}
        rows={rows}
        rowKey={({ category }) => category}
        address="table_structures"
        order={{ column: 1, down: true }}
        step={15}
        download={{ id: `compared-structures-${year}`, source }}
      />
    </div>
  );
}

function shareIn(share: RegionShare | undefined): string {
  if (share === undefined) return printShare(0);
  return printBounds(share.focus_low, share.focus_high, printShare);
}
