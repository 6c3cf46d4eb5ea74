import { memo, useMemo, type ReactNode } from 'react';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { starWords } from '../../../kernel/starWords.ts';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { Stars } from '../../../ui/Stars.tsx';
import { middle } from '../printBounds.ts';
import type { SuspectCluster } from '../suspects/contract.ts';
import { SlipMark } from '../suspects/SlipMark.tsx';
import { useSuspects } from '../suspects/useSuspects.tsx';
import type { MapRow } from './mapRows.ts';
import type { NamedMap } from './mapTitle.ts';
import { valueWords } from './valueWords.ts';
import { words } from './words.ts';

/** The twin of a map: its regions by rank. */
export const RankedRegions = memo(function RankedRegions({
  edition,
  rows,
  map: { measure, isOfCategory, counted, category, year },
  title,
  selected,
  onSelect,
}: {
  readonly edition: string;
  readonly rows: readonly MapRow[];
  readonly map: NamedMap;
  readonly title: string;
  readonly selected: string | null;
  readonly onSelect: (region: string) => void;
}): ReactNode {
  const suspects = useSuspects(edition, year);
  const columns = useMemo(
    () => columnsOf({ measure, isOfCategory, counted, category }, suspects),
    [measure, isOfCategory, counted, category, suspects],
  );
  return (
    <DataTable
      caption={words.caption(title)}
      columns={columns}
      rows={rows}
      rowKey={({ region }) => region}
      address="table"
      order={{ column: 1, down: true }}
      filter={searched}
      empty={words.noRows}
      selected={selected}
      onSelect={({ region }) => onSelect(region)}
    />
  );
});

function searched({ region, name }: MapRow): string {
  return `${region} ${name ?? ''}`;
}

function columnsOf(
  { measure, isOfCategory, counted, category }: Pick<NamedMap, 'measure' | 'isOfCategory' | 'counted' | 'category'>,
  suspects: readonly SuspectCluster[] | null,
): readonly TableColumn<MapRow>[] {
  const stars: TableColumn<MapRow> = {
    title: words.stars,
    numeric: !isOfCategory,
    sort: ({ value }) => (value === null ? null : value.stars + value.stars_max / 10_000),
    cell: ({ value }) =>
      value === null ? (
        words.unknown
      ) : isOfCategory ? (
        <Stars stars={value.stars} max={value.stars_max} />
      ) : (
        starWords(value.stars, value.stars_max)
      ),
  };
  const shown: TableColumn<MapRow> = {
    title: words.measures(counted)[measure],
    description: words.shades(measure, isOfCategory, counted),
    numeric: true,
    sort: ({ value }) => (value === null ? null : middle(value.low, value.high)),
    cell: ({ value }) => (value === null ? words.unknown : valueWords(measure, value)),
  };
  return [
    {
      title: words.region,
      isName: true,
      sort: ({ region, name }) => name ?? region,
      cell: ({ region, name }) => (
        <>
          {nameAndCode(name, region)}
          <SlipMark suspects={suspects} region={region} category={category ?? undefined} />
        </>
      ),
    },
    ...(measure === 'stars' ? [stars] : isOfCategory ? [shown, stars] : [shown]),
  ];
}
