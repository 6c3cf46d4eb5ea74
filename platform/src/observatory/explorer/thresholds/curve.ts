import { atLeastStar, verdict } from '@asterism/indicators';
import { setImmediate } from 'node:timers/promises';
import { Problem } from '../../../kernel/problem.ts';
import type { RatedYear } from '../../edition/ratedYear.ts';
import { rateYear } from '../../edition/rateYear.ts';
import type { RatableYear } from '../../laboratory/ratableYear.ts';
import type { Preset } from '../../presets/preset.ts';
import { counted, verdictsOf } from '../starCounts.ts';
import type { CurvePoint, Lever, ThresholdCurve } from './contract.ts';
import { levers, movedPreset } from './levers.ts';

type Star = 'size' | 'specialisation' | 'focus';

const stars: readonly Star[] = ['size', 'specialisation', 'focus'];
/** Values over the range of a cut-off. */
const values = 28;

/** The number of stars against one cut-off; the others stand as the preset has them. */
export async function curve(year: RatableYear, set: readonly string[], rule: string): Promise<ThresholdCurve> {
  const tried = movedPreset(year.preset, set);
  const lever = levers(year.preset, tried).find((one) => one.rule === rule && one.kind !== 'choice');
  if (lever === undefined)
    throw new Problem(
      404,
      `There is no curve over ${rule.slice(0, 60)}: choose one of ${numeric(levers(year.preset, tried)).join(', ')}.`,
    );
  const rated = rateYear(year.basis, tried);
  const others = rule === 'minimum' ? [] : othersThan(starOf(rule), rated);
  const points: CurvePoint[] = [];
  for (const value of grid(lever)) {
    points.push(rule === 'minimum' ? atMinimum(rated, value) : atValue(year, tried, others, rule, value));
    await setImmediate();
  }
  return { year: year.year, rule, own: Number(lever.own), value: Number(lever.value), points };
}

function numeric(all: readonly Lever[]): string[] {
  return all.filter(({ kind }) => kind !== 'choice').map(({ rule }) => rule);
}

/** Even steps over the range, with the edition's own value and the one that is set among them. */
function grid({ least, most, own, value, step }: Lever): number[] {
  const even = Array.from({ length: values }, (_, at) => least + ((most - least) * at) / (values - 1));
  const rounded = even.map((one) => Math.round(one / step) * step);
  return [...new Set([least, ...rounded, most, Number(own), Number(value)].map((one) => Number(one.toFixed(6))))]
    .filter((one) => one >= least && one <= most)
    .sort((a, b) => a - b);
}

/** The minimum alone decides which of the rules that are met give their star. */
function atMinimum({ sums, size, specialisation, focusStar }: RatedYear, minimum: number): CurvePoint {
  const largeEnough = atLeastStar(sums.value, minimum);
  const given = [size, specialisation, focusStar].filter((one) => one !== null);
  let [certain, possible] = [0, 0];
  for (const { met } of given) {
    for (let row = 0; row < met.length; row++) {
      const both = Math.min(met[row]!, largeEnough[row]!);
      if (both === verdict.yes) certain++;
      else if (both === verdict.possible) possible++;
    }
  }
  return { value: minimum, certain, possible, of_rule: certain };
}

/** Only the star that the cut-off decides is rated anew. */
function atValue(
  year: RatableYear,
  preset: Preset,
  others: readonly ReturnType<typeof counted>[],
  rule: string,
  value: number,
): CurvePoint {
  const star = starOf(rule);
  const alone = onlyStar(movedPreset(preset, [`${rule}=${value}`]), star);
  const of = counted(verdictsOf(rateYear(year.basis, alone), star));
  return {
    value,
    certain: of.certain + sum(others.map((one) => one.certain)),
    possible: of.possible + sum(others.map((one) => one.possible)),
    of_rule: of.certain,
  };
}

/** The stars of the other kinds, which the cut-off does not touch. */
function othersThan(star: Star, rated: RatedYear): ReturnType<typeof counted>[] {
  return stars.filter((one) => one !== star).map((one) => counted(verdictsOf(rated, one)));
}

function starOf(rule: string): Star {
  return rule.split('.')[0] as Star;
}

function onlyStar({ size, specialisation, focus, ...rest }: Preset, star: Star): Preset {
  return {
    ...rest,
    specialisation: star === 'specialisation' ? specialisation : { base: specialisation.base },
    ...(star === 'size' && size !== undefined ? { size } : {}),
    ...(star === 'focus' && focus !== undefined ? { focus } : {}),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
