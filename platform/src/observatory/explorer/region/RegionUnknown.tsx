import { useMemo, type ReactNode } from 'react';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { printBounds } from '../printBounds.ts';
import { useNames, type Names } from '../useNames.tsx';
import { listUnknownCells, type UnknownCell } from './contract.ts';
import type { RegionOfYear } from './model.ts';
import { words } from './words.ts';

/** What is not known of a region, and how much of it that is. */
export function RegionUnknown({ at, source }: { readonly at: RegionOfYear; readonly source: string }): ReactNode {
  const answer = useAnswer(listUnknownCells, at);
  const names = useNames(at.edition);
  const columns = useMemo(() => columnsOf(names), [names]);
  return (
    <Answer of={answer}>
      {({ industries, cells, share, year }) =>
        industries.length === 0 ? (
          <p>{words.unknownNone}</p>
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
              download={{ id: `unknown-${at.region}-${year}`, source }}
            />
          </>
        )
      }
    </Answer>
  );
}

function columnsOf(names: Names): TableColumn<UnknownCell>[] {
  const category = ({ category: code }: UnknownCell): string =>
    code === null ? words.inNoCategory : names.category(code);
  return [
    {
      title: words.industry,
      isName: true,
      sort: ({ industry }) => industry,
      cell: ({ industry }) => names.industry(industry),
    },
    { title: words.category, sort: category, cell: category },
    {
      title: words.least,
      numeric: true,
      sort: ({ low }) => low,
      cell: ({ low }) => printNumber(low ?? 0),
    },
    {
      title: words.most,
      numeric: true,
      sort: ({ high }) => high,
      cell: ({ high }) => (high === null ? words.noneKnown : printNumber(high)),
    },
    { title: words.flag, description: words.flagMeaning, cell: ({ flag }) => flag ?? '', value: ({ flag }) => flag },
  ];
}
