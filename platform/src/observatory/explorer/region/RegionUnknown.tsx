import { useMemo, type ReactNode } from 'react';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { printBounds } from '../printBounds.ts';
import { savedColumns } from '../savedColumns.ts';
import { useNames, type Names } from '../useNames.tsx';
import { listUnknownCells, type UnknownCell } from './contract.ts';
import type { LackingYear } from './lackingYear.ts';
import type { RegionOfYear } from './model.ts';
import { words } from './words.ts';

/** What is not known of a region, and how much of it that is. */
export function RegionUnknown({
  at,
  lacks,
  source,
}: {
  readonly at: RegionOfYear;
  /** The categories of which the year's data hold nothing; undefined where there is none. */
  readonly lacks: LackingYear | undefined;
  readonly source: string;
}): ReactNode {
  const answer = useAnswer(listUnknownCells, at);
  const names = useNames(at.edition);
  const columns = useMemo(() => columnsOf(at, names), [at, names]);
  return (
    <Answer of={answer}>
      {({ industries, cells, share, year }) => (
        <>
          {lacks !== undefined && (
            <p className="mb-3 max-w-[48rem]">{words.lacksNamed(lacks, lacks.categories.map(names.category))}</p>
          )}
          {industries.length === 0 ? (
            <p>{lacks === undefined ? words.unknownNone : words.unknownNoneOfData}</p>
          ) : (
            <>
              <p className="mb-3 max-w-[48rem]">
                {words.unknownLead(industries.length, cells, printBounds(share.low, share.high, printShare))}
              </p>
              <DataTable
                caption={words.unknownCaption(year)}
                columns={columns}
                rows={industries}
                rowKey={({ industry }) => industry}
                address="table_unknown"
                step={15}
                download={{
                  id: `unknown-${year}`,
                  title: words.titleOf(names.region(at.region), words.unknownCaption(year)),
                  source,
                }}
              />
            </>
          )}
        </>
      )}
    </Answer>
  );
}

function columnsOf({ region, year }: RegionOfYear, names: Names): SavedTableColumn<UnknownCell>[] {
  const category = ({ category: code }: UnknownCell): string =>
    code === null ? words.inNoCategory : names.category(code);
  return [
    {
      title: words.industry,
      isName: true,
      sort: ({ industry }) => industry,
      cell: ({ industry }) => names.industry(industry),
      saves: [
        ...savedColumns.thisRegion(region, names.regionName(region)),
        ...savedColumns.industryBy(names.industryTitle),
        ...savedColumns.thisYear(year),
      ],
    },
    {
      title: words.category,
      sort: category,
      cell: category,
      saves: [
        saved.text(
          'category',
          'Code of the first category that takes it; missing where none does',
          (row) => row.category,
        ),
      ],
    },
    {
      title: words.least,
      numeric: true,
      sort: ({ low }) => low,
      cell: ({ low }) => printNumber(low ?? 0),
      saves: [saved.number('value_low', 'The least that the figure can be', ({ low }) => low)],
    },
    {
      title: words.most,
      numeric: true,
      sort: ({ high }) => high,
      cell: ({ high }) => (high === null ? words.noneKnown : printNumber(high)),
      saves: [
        saved.number('value_high', 'The most that it can be; missing where nothing bounds it', ({ high }) => high),
      ],
    },
    {
      title: words.flag,
      description: words.flagMeaning,
      cell: ({ flag }) => flag ?? '',
      saves: [saved.text('flag', words.flagMeaning, ({ flag }) => flag)],
    },
  ];
}
