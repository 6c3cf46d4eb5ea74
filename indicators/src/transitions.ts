import { ergodic } from './ergodic.ts';

/** How cells move between classes from one date to the next; class k comes before class k + 1 on the scale. */
export interface Transitions {
  /** How many moved from class `from` to class `to`, at `counts[from · classes + to]`. */
  readonly counts: Float64Array;
  /** The same as shares of those that were in the class, row-major; NaN in the row of a class that nothing was in (0/0). */
  readonly probabilities: Float64Array;
  /** The shares of the classes that these probabilities lead to in the long run; NaN where they don't lead to one distribution. */
  readonly ergodic: Float64Array;
  /** How much cells move, `(K − Σ p_kk) / (K − 1)` (Shorrocks 1978), 0 where all stay; NaN while a class has no row. */
  readonly mobility: number;
}

/**
 * A Markov chain of first order estimated from cells seen at several dates, e.g. location quotients by class of specialisation (Quah
 * 1993; Anderson and Goodman 1957): `p_kl = n_kl / n_k`. `dates` hold the same cells in the same order; `bounds`, ascending,
 * part the classes, a value at a bound belonging to the class above it; dates `lag` apart (default 1) are compared. A cell that is NaN
 * at either date is not counted.
 */
export function transitions(dates: readonly Float64Array[], bounds: readonly number[], lag = 1): Transitions {
  if (!(Number.isInteger(lag) && lag >= 1)) throw new RangeError(`A lag is a number of periods from 1, not ${lag}.`);
  if (bounds.length === 0 || bounds.some((bound, at) => !(bound > (bounds[at - 1] ?? -Infinity)))) {
    throw new RangeError(`Bounds ${bounds.join(', ')} are not one or more ascending numbers.`);
  }
  const classes = bounds.length + 1;
  const counts = new Float64Array(classes ** 2);
  for (let date = lag; date < dates.length; date++) {
    const [before, after] = [dates[date - lag]!, dates[date]!];
    if (before.length !== after.length) {
      throw new RangeError(`Dates of ${before.length} and ${after.length} cells are not of the same cells.`);
    }
    for (let cell = 0; cell < before.length; cell++) {
      if (Number.isNaN(before[cell]!) || Number.isNaN(after[cell]!)) continue;
      counts[classOf(before[cell]!, bounds) * classes + classOf(after[cell]!, bounds)]! += 1;
    }
  }
  const probabilities = new Float64Array(counts.length);
  let stay = 0;
  for (let from = 0; from < classes; from++) {
    const row = counts.subarray(from * classes, (from + 1) * classes);
    const were = row.reduce((sum, count) => sum + count, 0);
    for (const [to, count] of row.entries()) probabilities[from * classes + to] = were === 0 ? NaN : count / were;
    stay += probabilities[from * classes + from]!;
  }
  return { counts, probabilities, ergodic: ergodic(probabilities), mobility: (classes - stay) / (classes - 1) };
}

function classOf(value: number, bounds: readonly number[]): number {
  let found = 0;
  while (found < bounds.length && value >= bounds[found]!) found++;
  return found;
}
