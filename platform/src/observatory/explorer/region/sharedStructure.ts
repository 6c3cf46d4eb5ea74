import type { Interval } from '../../cells/interval.ts';
import type { Structures } from './structures.ts';

/**
 * The share of two regions' economies that lies in the same categories, `1 − ½ Σᵢ |s_i − t_i|` over the shares of their categories and
 * of what is in none (Krugman 1991, p. 76, turned round), in [0, 1]; with the bounds that hold whatever the unknown shares are, each on
 * its own.
 */
export function sharedStructure({ categories, low, high }: Structures, one: number, other: number): Interval {
  let [least, most] = [0, 0];
  const rest = [one, other].map((): { low: number; high: number } => ({ low: 1, high: 1 }));
  for (let category = 0; category < categories; category++) {
    const [a, b] = [one * categories + category, other * categories + category];
    least += Math.max(0, low[a]! - high[b]!, low[b]! - high[a]!);
    most += Math.max(high[a]! - low[b]!, high[b]! - low[a]!);
    for (const [place, cell] of [a, b].entries()) {
      rest[place]!.low -= high[cell]!;
      rest[place]!.high -= low[cell]!;
    }
  }
  const [s, t] = rest.map((of) => ({ low: Math.max(0, of.low), high: Math.max(0, of.high) })) as [Interval, Interval];
  least += Math.max(0, s.low - t.high, t.low - s.high);
  most += Math.max(s.high - t.low, t.high - s.low);
  return { low: Math.max(0, 1 - most / 2), high: 1 - Math.min(2, least) / 2 };
}
