import type { Intervals } from './intervals.ts';
import type { Sums } from './sums.ts';

/** Groups sums that share an unknown cell, directly or through others; sums over known cells only are left out. */
export function components(bounds: Intervals, sums: Sums, of: readonly number[]): number[][] {
  const sumOfCell = new Int32Array(bounds.low.length).fill(-1);
  const parent = Uint32Array.from(sums.whole.keys());
  const root = (sum: number): number => {
    let at = sum;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const isOpen = new Uint8Array(sums.whole.length);
  const join = (cell: number, sum: number): void => {
    if (bounds.low[cell] === bounds.high[cell]) return;
    isOpen[sum] = 1;
    if (sumOfCell[cell] === -1) sumOfCell[cell] = sum;
    else parent[root(sum)] = root(sumOfCell[cell]!);
  };
  for (const sum of of) {
    join(sums.whole[sum]!, sum);
    for (let at = sums.first[sum]!; at < sums.first[sum + 1]!; at++) join(sums.part[at]!, sum);
  }
  const groups = new Map<number, number[]>();
  for (const sum of of) {
    if (isOpen[sum] === 0) continue;
    const group = groups.get(root(sum));
    if (group === undefined) groups.set(root(sum), [sum]);
    else group.push(sum);
  }
  return [...groups.values()];
}
