const parts = 1_000_000;

/**
 * Shares in six decimals, by the largest remainder, so that they add up to what they added up to before, in decimals and never over 1;
 * a share under one millionth is left out. Keys keep their order.
 */
export function roundedShares(shares: ReadonlyMap<number, number>): Map<number, number> {
  const entries = [...shares];
  const exact = entries.map(([, share]) => Math.min(share, 1) * parts);
  const units = exact.map((value) => Math.floor(value + 1e-6));
  const sum = exact.reduce((total, value) => total + value, 0);
  let left = Math.min(parts, Math.round(sum)) - units.reduce((total, unit) => total + unit, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - units[at]! }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder) {
    if (left <= 0) break;
    units[at]!++;
    left--;
  }
  return new Map(entries.flatMap(([key], at) => (units[at]! > 0 ? [[key, units[at]! / parts] as const] : [])));
}
