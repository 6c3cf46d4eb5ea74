import { memo, useMemo, type ReactNode } from 'react';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { starWords } from '../../../kernel/starWords.ts';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { Stars } from '../../../ui/Stars.tsx';
import { middle } from '../printBounds.ts';
import { SuspectMark } from '../suspects/SuspectMark.tsx';
import { useSuspects } from '../suspects/useSuspects.tsx';
import type { MapOfYear } from './mapLooks.ts';
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
  const columns = useMemo(() => {
    const marked = new Set(suspects.filter((one) => one.category === category).map(({ region }) => region));
    return columnsOf(measure, isOfCategory, counted, marked);
  }, [measure, isOfCategory, counted, suspects, category]);
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
  measure: MapOfYear['measure'],
  isOfCategory: boolean,
  counted: string,
  /** Regions whose figures of the category look like a slip. */
  marked: ReadonlySet<string>,
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
      cell: ({ region, name }) =>
        marked.has(region) ? (
          <>
            {nameAndCode(name, region)}
            <SuspectMark />
          </>
        ) : (
          nameAndCode(name, region)
        ),
    },
    ...(measure === 'stars' ? [stars] : isOfCategory ? [shown, stars] : [shown]),
  ];
}
