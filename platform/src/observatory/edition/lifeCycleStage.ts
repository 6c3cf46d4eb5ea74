export type LifeCycleStage = 'emerging' | 'growing' | 'mature' | 'declining' | 'transforming';

/** A cluster's known history: one entry a year in order, NaN where unknown. */
export interface ClusterHistory {
  readonly years: readonly number[];
  readonly value: readonly number[];
  readonly quotient: readonly number[];
}

const steady = 0.01;
const turning = 0.02;

/**
 * Where a cluster stands in its life, by a rule on trends (after the stages of Menzel and Fornahl 2010, thresholds ours). Trends are
 * least-squares slopes of the natural logarithm per year over the known years; two years do, for a turn each half needs two.
 *   transforming  fell by 2 % a year or more in the first half and grew by as much in the second;
 *   emerging      grew by 2 % or more, gained specialisation, and began unspecialised (LQ under 1) or with nothing;
 *   growing       grew by more than 1 %;
 *   declining     shrank by more than 1 %, or had nothing left in the last known year, whatever it did before;
 *   mature        within 1 % either way and specialised at the end (LQ of 1 or more).
 * Null where the history is too thin or it is small and steady.
 */
export function lifeCycleStage(history: ClusterHistory): LifeCycleStage | null {
  const known = history.years
    .map((year, at) => ({ year, value: history.value[at]!, quotient: history.quotient[at]! }))
    .filter((entry) => !Number.isNaN(entry.value));
  const active = known.filter((entry) => entry.value > 0);
  if (known.length < 2 || active.length === 0) return null;
  if (known.at(-1)!.value === 0) return 'declining';
  if (active.length < 2) return null;
  const entered = known[0]!.value === 0;
  const growth = slope(active, (entry) => entry.value);
  const quotients = active.filter((entry) => entry.quotient > 0);
  const specialising = quotients.length < 2 ? NaN : slope(quotients, (entry) => entry.quotient);
  const middle = Math.ceil(active.length / 2);
  if (active.length >= 4) {
    const before = slope(active.slice(0, middle), (entry) => entry.value);
    const after = slope(active.slice(middle - 1), (entry) => entry.value);
    if (before <= -turning && after >= turning) return 'transforming';
  }
  const beganUnspecialised = entered || (quotients.length > 0 && quotients[0]!.quotient < 1);
  if (growth >= turning && specialising > 0 && beganUnspecialised) return 'emerging';
  if (growth > steady) return 'growing';
  if (growth < -steady) return 'declining';
  return quotients.length > 0 && quotients.at(-1)!.quotient >= 1 ? 'mature' : null;
}

function slope<T extends { readonly year: number }>(entries: readonly T[], value: (entry: T) => number): number {
  const n = entries.length;
  const meanYear = entries.reduce((sum, entry) => sum + entry.year, 0) / n;
  const meanLog = entries.reduce((sum, entry) => sum + Math.log(value(entry)), 0) / n;
  let covariance = 0;
  let variance = 0;
  for (const entry of entries) {
    covariance += (entry.year - meanYear) * (Math.log(value(entry)) - meanLog);
    variance += (entry.year - meanYear) ** 2;
  }
  return covariance / variance;
}
