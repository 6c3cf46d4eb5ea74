import type { ReactNode } from 'react';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { Section } from '../../../ui/Section.tsx';
import { printChange } from '../printBounds.ts';
import { savedColumns } from '../savedColumns.ts';
import { changeInWords } from './changeInWords.ts';
import type { ClusterTrend, ShownCluster } from './contract.ts';
import { words } from './words.ts';

const parts = ['national', 'industry_mix', 'regional', 'change'] as const;
type Part = (typeof parts)[number];

/** How a cluster changed over the edition's years: growth, what made it, life-cycle stage. */
export function Change({
  shown: { measure, years, region, name, category, title },
  trend,
  source,
}: {
  readonly shown: ShownCluster;
  readonly trend: ClusterTrend;
  readonly source: string;
}): ReactNode {
  const [first, last] = [years[0]!, years.at(-1)!];
  const { stage, change, value_from: before, from } = trend;
  return (
    <Section title={words.change}>
      <div className="max-w-[48rem] space-y-2">
        {changeInWords(trend, measure).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <strong className="font-semibold">{words.stage}.</strong>{' '}
          {stage === null ? words.stageUnknown : words.stageSays(words.stages[stage], words.stageRules[stage])}{' '}
          <span className="text-muted">{words.stageNote}</span>
        </p>
      </div>
      <h3 className="mt-6">{words.shiftShare(first, last)}</h3>
      {change === null || trend.national === null ? (
        <p className="mt-1 max-w-[48rem]">{words.shiftShareUnknown(first, last)}</p>
      ) : (
        <div className="max-w-[56rem]">
          <DataTable
            caption={words.shiftShareNote}
            rows={parts}
            rowKey={(part) => part}
            download={{
              id: 'change',
              title: `${words.heading(title, nameAndCode(name, region))}: ${words.shiftShare(first, last)}`,
              source,
            }}
            columns={[
              {
                title: words.part,
                isName: true,
                cell: (part) => words.parts[part],
                saves: [
                  ...savedColumns.thisRegion(region, name),
                  ...savedColumns.thisCategory(category, title),
                  saved.integer('from', 'First year', () => first),
                  saved.integer('to', 'Last year', () => last),
                  saved.text('part', 'national, industry_mix, regional, or change: all of it', (part: Part) => part),
                ],
              },
              {
                title: words.capital(measure),
                numeric: true,
                saves: [
                  saved.number(
                    'amount',
                    `${words.capital(measure)} that it made more or fewer`,
                    (part: Part) => trend[part],
                  ),
                ],
                cell: (part) => printChange(trend[part], trend[part], (value) => printNumber(value)),
              },
              {
                title: words.ofStart(first),
                numeric: true,
                saves: [
                  saved.number(
                    'of_start',
                    words.ofStart(first),
                    (part: Part) => relative(trend[part], from === first ? before : null),
                    'share of 1',
                  ),
                ],
                cell: (part) => {
                  const share = relative(trend[part], from === first ? before : null);
                  return printChange(share, share, (value) => printShare(value));
                },
              },
            ]}
          />
        </div>
      )}
    </Section>
  );
}

function relative(amount: number | null, start: number | null): number | null {
  return amount === null || start === null || start === 0 ? null : amount / start;
}
