import type { ReactNode } from 'react';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { Select } from '../../../ui/Select.tsx';
import type { TriedThresholds } from './contract.ts';
import { KnifeEdgeTable } from './KnifeEdgeTable.tsx';
import { words } from './words.ts';

const nearness = [1, 2, 5, 10, 20];

/** The figures that lie close to a cut-off on which a star hangs, and how close that is. */
export function KnifeEdges({
  edition,
  tried: { year, close, edges },
  within,
  setWithin,
  source,
}: {
  readonly edition: string;
  readonly tried: TriedThresholds;
  /** Per cent of the cut-off. */
  readonly within: number;
  readonly setWithin: (within: number) => void;
  readonly source: string;
}): ReactNode {
  const choices = nearness.includes(within) ? nearness : [...nearness, within].sort((a, b) => a - b);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-4">
        <p className="max-w-[40rem]">{words.edgesLead(close, `${printNumber(within)}\u00a0%`)}</p>
        <div className="print:hidden">
          <Select
            label={words.within}
            options={choices.map((value) => ({ value, label: `${printNumber(value)}\u00a0%` }))}
            value={within}
            onChange={setWithin}
          />
        </div>
      </div>
      {close > 0 && <KnifeEdgeTable edition={edition} year={year} close={close} edges={edges} source={source} />}
    </>
  );
}
