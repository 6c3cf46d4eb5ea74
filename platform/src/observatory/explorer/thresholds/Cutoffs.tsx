import type { ReactNode } from 'react';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { Slider } from '../../../ui/Slider.tsx';
import type { Lever } from './contract.ts';
import { printCutoff } from './printCutoff.ts';
import { words } from './words.ts';

/** The cut-offs, each with a slider and a field beside it, and the edition's own value beneath. */
export function Cutoffs({
  levers,
  settings,
  move,
  reset,
}: {
  readonly levers: readonly Lever[];
  /** Those that are moved, each `rule=value`. */
  readonly settings: readonly string[];
  /** Null leads back to the edition's own. */
  readonly move: (rule: string, value: string | null) => void;
  readonly reset: () => void;
}): ReactNode {
  return (
    <section aria-label={words.cutoffs} className="print:hidden">
      <h2 className="mb-3">{words.cutoffs}</h2>
      <div className="flex flex-col gap-4">
        {levers.map((lever) => (
          <Cutoff
            key={lever.rule}
            lever={lever}
            set={settings.find((one) => one.startsWith(`${lever.rule}=`))}
            move={move}
          />
        ))}
      </div>
      <button type="button" className="button mt-5" aria-disabled={settings.length === 0} onClick={reset}>
        {words.reset}
      </button>
    </section>
  );
}

function Cutoff({
  lever: { rule, kind, own, least, most, step, choices },
  set,
  move,
}: {
  readonly lever: Lever;
  readonly set: string | undefined;
  readonly move: (rule: string, value: string | null) => void;
}): ReactNode {
  const value = set?.slice(rule.length + 1) ?? String(own);
  const to = (next: string): void => move(rule, next === String(own) ? null : next);
  if (kind === 'choice')
    return (
      <SegmentedControl
        label={words.ruleName(rule)}
        options={choices.map((choice) => ({ value: choice, label: words.choiceName(choice) }))}
        value={value}
        onChange={to}
      />
    );
  const scale = kind === 'share' ? 100 : 1;
  const scaled = (one: number): number => Number((one * scale).toFixed(6));
  return (
    <div>
      <Slider
        label={words.ruleName(rule)}
        min={scaled(least)}
        max={scaled(most)}
        step={scaled(step)}
        value={scaled(Number(value))}
        onChange={(next) => to(String(Number((next / scale).toFixed(8))))}
        print={(next) => printCutoff(kind, next / scale)}
        {...(kind === 'share' ? { unit: '%' } : {})}
      />
      <p className="text-[0.9rem] text-muted">
        {words.own(printCutoff(kind, Number(own)), printCutoff(kind, least), printCutoff(kind, most))}
        {set !== undefined && <span className="font-semibold text-ink"> · {words.moved}</span>}
      </p>
    </div>
  );
}
