import type { ReactNode } from 'react';
import { Select } from '../../ui/Select.tsx';
import { words } from './words.ts';

/** Chooses one of an edition's years, the latest first; nothing where there is only one. */
export function YearSelect({
  years,
  year,
  onChange,
}: {
  readonly years: readonly number[];
  readonly year: number;
  readonly onChange: (year: number) => void;
}): ReactNode {
  if (years.length < 2) return null;
  return (
    <Select
      label={words.year}
      options={years.toReversed().map((one) => ({ value: one, label: String(one) }))}
      value={year}
      onChange={onChange}
    />
  );
}
