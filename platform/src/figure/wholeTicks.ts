/**
 * Ticks of an axis of counts: whole numbers from 0 in equal steps of 1, 2 or 5 times a power of ten, about `wanted` steps, the last
 * one at or above `most` and never below 1.
 */
export function wholeTicks(most: number, wanted = 5): number[] {
  const rough = Math.max(1, most / wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 5, 10].find((factor) => factor * power >= rough)!;
  const steps = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: steps + 1 }, (_, at) => at * step);
}
