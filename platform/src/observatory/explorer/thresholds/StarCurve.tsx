import { useCallback, type ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { LazyFigure } from '../../../ui/LazyFigure.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { thresholdCurve, type Lever, type ThresholdCurve } from './contract.ts';
import { words } from './words.ts';

/** The number of stars against one of the cut-offs. */
export function StarCurve({
  edition,
  year,
  levers,
  settings,
  rule,
  choose,
  source,
}: {
  readonly edition: string;
  readonly year: number;
  readonly levers: readonly Lever[];
  readonly settings: readonly string[];
  /** The cut-off of the curve; the first that is moved, or specialisation, where none is named. */
  readonly rule: string | undefined;
  readonly choose: (rule: string) => void;
  readonly source: string;
}): ReactNode {
  const numeric = levers.filter(({ kind }) => kind !== 'choice');
  const chosen =
    numeric.find((lever) => lever.rule === rule) ??
    numeric.find(({ own, value }) => own !== value) ??
    numeric.find((lever) => lever.rule.startsWith('specialisation')) ??
    numeric[0]!;
  const answer = useAnswer(thresholdCurve, { edition, year, set: [...settings], rule: chosen.rule });
  return (
    <>
      <SegmentedControl
        label={words.curveOf}
        options={numeric.map((lever) => ({ value: lever.rule, label: words.shortRule(lever.rule) }))}
        value={chosen.rule}
        onChange={choose}
      />
      <Answer of={answer}>
        {(curve) => (
          <Drawn
            curve={curve}
            kind={levers.find((lever) => lever.rule === curve.rule)?.kind ?? chosen.kind}
            source={source}
          />
        )}
      </Answer>
    </>
  );
}

function Drawn({
  curve,
  kind,
  source,
}: {
  readonly curve: ThresholdCurve;
  readonly kind: Lever['kind'];
  readonly source: string;
}): ReactNode {
  const make = useCallback(
    async () => (await import('./figures.ts')).thresholdCurveFigure(curve, kind, source),
    [curve, kind, source],
  );
  return <LazyFigure make={make} address="table_curve" />;
}
