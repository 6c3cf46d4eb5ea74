import type { ChangeRow } from '../region/contract.ts';

/** The parts that a cluster's change falls into, and all of it. */
const parts = ['national', 'industry_mix', 'regional', 'change'] as const;

/** One part of a cluster's change, or all of it: what it lies between, as an amount and as a share of what the cluster had before. */
export interface PartOfChange {
  readonly part: (typeof parts)[number];
  readonly low: number | null;
  readonly high: number | null;
  readonly shareLow: number | null;
  readonly shareHigh: number | null;
}

/** The parts of a change, all of it last; shares only where what the cluster had before is known. Null where no part has two bounds. */
export function partsOfChange(row: ChangeRow | undefined): PartOfChange[] | null {
  if (row === undefined) return null;
  const { before_low: least, before_high: most } = row;
  const before = least !== null && least === most && least > 0 ? least : null;
  const share = (amount: number | null): number | null => (amount === null || before === null ? null : amount / before);
  const rows = parts.map((part): PartOfChange => {
    const [low, high] = [row[`${part}_low`], row[`${part}_high`]];
    return { part, low, high, shareLow: share(low), shareHigh: share(high) };
  });
  return rows.some(({ low, high }) => low !== null && high !== null) ? rows : null;
}
