import type { ReactNode } from 'react';
import { nearestYear } from './nearestYear.ts';
import { words } from './words.ts';

/** Says that another year is shown than the address asks for, where the one it asks for is not among those there are. */
export function YearNotice({
  asked,
  years,
}: {
  readonly asked: number | undefined;
  readonly years: readonly number[];
}): ReactNode {
  const shown = nearestYear(years, asked);
  if (asked === undefined || shown === null || shown === asked) return null;
  return (
    <p role="status" className="mb-5 max-w-[48rem] bg-wash px-4 py-3">
      {years.length === 1 ? words.onlyYear(asked, shown) : words.nearestYear(asked, shown)}
    </p>
  );
}
