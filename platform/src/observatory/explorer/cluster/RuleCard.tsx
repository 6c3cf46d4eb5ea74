import { useId, type ReactNode } from 'react';
import { IntervalStrip } from '../../../ui/IntervalStrip.tsx';
import { Stars } from '../../../ui/Stars.tsx';
import { printBounds } from '../printBounds.ts';
import type { RuleProof } from './contract.ts';
import { marginInWords } from './marginInWords.ts';
import { figurePrinter, printRuleFigure } from './printed.ts';
import { otherMeasures, ruleInWords } from './ruleInWords.ts';
import { words } from './words.ts';

/** One rule as it came out: what it asks for, value against cut-off, rank and margin, and what leaves it open. */
export function RuleCard({
  rule,
  measure,
  minimum,
}: {
  readonly rule: RuleProof;
  readonly measure: string;
  readonly minimum: RuleProof['verdict'];
}): ReactNode {
  const id = useId();
  const { star, verdict, because } = rule;
  const said = verdictInWords(rule, minimum);
  const others = otherMeasures(rule, measure);
  const value = printRuleFigure(star, rule.value_low, rule.value_high);
  const cutoff = rule.cutoff_low === null ? null : printRuleFigure(star, rule.cutoff_low, rule.cutoff_high);
  return (
    <section aria-labelledby={id} className="border-t border-rule pt-3">
      <h3 id={id} className="flex flex-wrap items-baseline gap-x-2">
        {words.starNames[star]}
        <span className="inline-flex items-baseline gap-1.5 font-normal">
          <Stars stars={verdict === 'yes' ? 1 : 0} max={verdict === 'no' ? 0 : 1} of={1} />
          {said}
        </span>
      </h3>
      <div className="mt-1 text-muted">
        {ruleInWords(rule, measure).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {rule.value_low !== null && (
        <IntervalStrip
          value={{ low: rule.value_low, high: rule.value_high }}
          cutoff={rule.cutoff_low === null ? null : { low: rule.cutoff_low, high: rule.cutoff_high }}
          print={(low, high) => printBounds(low, high, figurePrinter[star])}
          names={{ value: words.valueShort, cutoff: words.cutoffShort }}
          description={words.stripDescription(words.starNames[star], value, cutoff ?? words.noCutoff, said)}
        />
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 tabular-nums">
        {facts(rule, value, cutoff).map(([what, is]) => (
          <div key={what} className="contents">
            <dt className="text-muted">{what}</dt>
            <dd>{is}</dd>
          </div>
        ))}
      </dl>
      {because.length > 0 && (
        <div className="mt-2 border-l-3 border-star pl-3">
          <p className="font-semibold">{words.whyOpen}</p>
          <ul>
            {because.map((reason) => (
              <li key={reason}>{words.because[reason]}</li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && <p className="mt-2 text-muted">{words.otherMeasure(others)}</p>}
    </section>
  );
}

function verdictInWords({ verdict, met }: RuleProof, minimum: RuleProof['verdict']): string {
  if (verdict === 'no' && minimum === 'no' && (met === 'yes' || met === 'possible')) return words.noForMinimum;
  if (verdict === 'no' && met === 'yes') return words.noForOther;
  return words.verdicts[verdict];
}

function facts(rule: RuleProof, value: string, cutoff: string | null): readonly (readonly [string, string])[] {
  const { star, rank_low, rank_high, n_low, n_high, places_low, places_high } = rule;
  const margin = marginInWords(rule);
  return [
    [words.value[star], value],
    [words.cutoff, cutoff ?? words.noCutoff],
    ...(n_low === null
      ? []
      : [
          [
            words.rank,
            rank_low === null
              ? words.notRanked
              : words.rankOf(printBounds(rank_low, rank_high), printBounds(n_low, n_high)),
          ] as const,
        ]),
    ...(places_low === null
      ? []
      : [
          [
            words.places,
            places_high === 0 ? words.noPlaces : words.placesAre(printBounds(places_low, places_high)),
          ] as const,
        ]),
    ...(margin === null ? [] : [[words.margin, margin] as const]),
  ];
}
