import { useId, type ReactNode } from 'react';
import { IntervalStrip } from '../../../ui/IntervalStrip.tsx';
import { Stars } from '../../../ui/Stars.tsx';
import { printBounds } from '../printBounds.ts';
import type { RuleProof } from './contract.ts';
import { marginInWords } from './marginInWords.ts';
import { figurePrinter, printRuleFigure } from './printed.ts';
import { ruleInWords } from './ruleInWords.ts';
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
  const { star, verdict, because, further } = rule;
  const said = verdictInWords(rule, minimum);
  const none = rule.asks_own ? words.noCutoff : words.notAsked(measure);
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
      <Standing star={star} called={words.starNames[star]} heading={words.value[star]} of={rule} {...{ said, none }} />
      <WhyOpen because={because} />
      {further.map((one) => (
        <section key={one.measure} className="mt-4" aria-label={words.by(one.measure)}>
          <h4>
            {words.by(one.measure)}: <span className="font-normal">{words.verdicts[one.met]}</span>
          </h4>
          <Standing
            star={star}
            called={words.by(one.measure)}
            heading={words.capital(one.measure)}
            of={one}
            said={words.verdicts[one.met]}
            none={words.noCutoff}
          />
          <WhyOpen because={one.because} />
        </section>
      ))}
      {rule.not_held.length > 0 && <p className="mt-2 border-l-3 border-star pl-3">{words.notHeld(rule.not_held)}</p>}
    </section>
  );
}

type Figures = Pick<
  RuleProof,
  | 'met'
  | 'value_low'
  | 'value_high'
  | 'cutoff_low'
  | 'cutoff_high'
  | 'rank_low'
  | 'rank_high'
  | 'n_low'
  | 'n_high'
  | 'margin'
  | 'margin_share'
> &
  Partial<Pick<RuleProof, 'places_low' | 'places_high' | 'next_low' | 'next_high' | 'next_margin'>>;

/** A figure beside its cut-off, as a strip and in numbers. */
function Standing({
  star,
  called,
  heading,
  of,
  said,
  none,
}: {
  readonly star: RuleProof['star'];
  readonly called: string;
  readonly heading: string;
  readonly of: Figures;
  readonly said: string;
  /** What is said where there is no cut-off. */
  readonly none: string;
}): ReactNode {
  const value = printRuleFigure(star, of.value_low, of.value_high);
  const cutoff = of.cutoff_low === null ? none : printRuleFigure(star, of.cutoff_low, of.cutoff_high);
  return (
    <>
      {of.value_low !== null && (
        <IntervalStrip
          value={{ low: of.value_low, high: of.value_high }}
          cutoff={of.cutoff_low === null ? null : { low: of.cutoff_low, high: of.cutoff_high }}
          print={(low, high) => printBounds(low, high, figurePrinter[star])}
          names={{ value: words.valueShort, cutoff: words.cutoffShort }}
          description={words.stripDescription(called, value, cutoff, said)}
        />
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 tabular-nums">
        {facts(star, of, [
          [heading, value],
          [words.cutoff, cutoff],
        ]).map(([what, is]) => (
          <div key={what} className="contents">
            <dt className="text-muted">{what}</dt>
            <dd>{is}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function WhyOpen({ because }: { readonly because: RuleProof['because'] }): ReactNode {
  if (because.length === 0) return null;
  return (
    <div className="mt-2 border-l-3 border-star pl-3">
      <p className="font-semibold">{words.whyOpen}</p>
      <ul>
        {because.map((reason) => (
          <li key={reason}>{words.because[reason]}</li>
        ))}
      </ul>
    </div>
  );
}

function verdictInWords({ verdict, met, further }: RuleProof, minimum: RuleProof['verdict']): string {
  if (verdict === 'no' && minimum === 'no' && (met === 'yes' || met === 'possible')) return words.noForMinimum;
  const lacking = further.filter((one) => one.met === 'no').map(({ measure }) => measure);
  if (verdict === 'no' && met !== 'no' && lacking.length > 0) return words.noForMeasures(lacking);
  if (verdict === 'no' && met === 'yes') return words.noForOther;
  return words.verdicts[verdict];
}

function facts(
  star: RuleProof['star'],
  of: Figures,
  first: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const { rank_low, rank_high, n_low, n_high, places_low = null, places_high = null, next_low = null } = of;
  const margin = marginInWords({ ...of, star });
  return [
    ...first,
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
    ...(next_low === null ? [] : [[words.nextInLine, printRuleFigure(star, next_low, of.next_high ?? null)] as const]),
    ...(margin === null ? [] : [[words.margin, margin] as const]),
  ];
}
