import type { ReactNode } from 'react';
import type { z } from 'zod';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { saved } from '../../../kernel/savedColumn.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { printChange } from '../printBounds.ts';
import { showRegionChange } from '../region/contract.ts';
import { savedColumns } from '../savedColumns.ts';
import type { ShownCluster } from './contract.ts';
import { partsOfChange, type PartOfChange } from './partsOfChange.ts';
import { words } from './words.ts';

/** What a cluster's change between the first and the last year with figures of region and category is made of, as ranges where figures are unknown. */
export function ChangeParts({
  edition,
  shown,
  source,
}: {
  readonly edition: string;
  readonly shown: ShownCluster;
  readonly source: string;
}): ReactNode {
  const { region } = shown;
  const [from, to] = endsOf(shown);
  const answer = useAnswer(showRegionChange, { edition, region, from, to });
  return (
    <>
      <h3 className="mt-6">{words.shiftShare(from, to)}</h3>
      <Answer of={answer}>{(change) => <Parts change={change} shown={shown} source={source} />}</Answer>
    </>
  );
}

function endsOf({ history, years }: ShownCluster): [from: number, to: number] {
  const held = history.filter(({ state }) => state === 'cluster' || state === 'no activity').map(({ year }) => year);
  return held.length < 2 ? [years[0]!, years.at(-1)!] : [held[0]!, held.at(-1)!];
}

function Parts({
  change: { from, to, categories, compared },
  shown: { measure, region, name, category, title, history },
  source,
}: {
  readonly change: z.infer<typeof showRegionChange.output>;
  readonly shown: ShownCluster;
  readonly source: string;
}): ReactNode {
  const rows = partsOfChange(categories.find((row) => row.category === category));
  if (rows === null) {
    const ends = history.filter(({ year }) => year === from || year === to);
    const hasNone = ends.every(({ state }) => state === 'no activity');
    return (
      <p className="mt-1 max-w-[48rem]">
        {hasNone ? words.noneAtEnds(measure, from, to) : words.shiftShareUnknown(from, to)}
      </p>
    );
  }
  const notes = [
    ...(rows.some(({ low, high }) => low !== high) ? [words.shiftShareOpen] : []),
    ...(compared.regions < compared.of ? [words.shiftShareCompared(compared.regions, compared.of)] : []),
  ];
  return (
    <div className="max-w-[56rem]">
      <DataTable
        caption={words.shiftShareNote}
        rows={rows}
        rowKey={({ part }) => part}
        download={{
          id: 'change',
          title: `${words.heading(title, nameAndCode(name, region))}: ${words.shiftShare(from, to)}`,
          source,
        }}
        columns={columnsOf({ from, to, measure, region, name, category, title })}
      />
      {notes.length > 0 && <p className="mt-2 text-[0.95rem] text-muted">{notes.join(' ')}</p>}
    </div>
  );
}

function columnsOf({
  from,
  to,
  measure,
  region,
  name,
  category,
  title,
}: Pick<ShownCluster, 'measure' | 'region' | 'name' | 'category' | 'title'> & {
  readonly from: number;
  readonly to: number;
}): SavedTableColumn<PartOfChange>[] {
  return [
    {
      title: words.part,
      isName: true,
      cell: ({ part }) => words.parts[part],
      saves: [
        ...savedColumns.thisRegion(region, name),
        ...savedColumns.thisCategory(category, title),
        saved.integer('from', 'First year', () => from),
        saved.integer('to', 'Last year', () => to),
        saved.text('part', 'national, industry_mix, regional, or change: all of it', ({ part }) => part),
      ],
    },
    {
      title: words.capital(measure),
      numeric: true,
      saves: saved.bounds('amount', `${words.capital(measure)} that it made more or fewer`, ({ low, high }) => [
        low,
        high,
      ]),
      cell: ({ low, high }) => printChange(low, high, (value) => printNumber(value)),
    },
    {
      title: words.ofStart(from),
      numeric: true,
      saves: saved.bounds(
        'of_start',
        words.ofStart(from),
        ({ shareLow, shareHigh }) => [shareLow, shareHigh],
        'share of 1',
      ),
      cell: ({ shareLow, shareHigh }) => printChange(shareLow, shareHigh, (value) => printShare(value)),
    },
  ];
}
