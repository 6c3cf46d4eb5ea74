import { useState, type ReactNode } from 'react';
import type { Category } from '../../definitions/definition.ts';
import { words } from './laboratoryWords.ts';

/** Chooses one of many categories in a list of many rows: the options are there once it is reached. */
export function CategorySelect({
  label,
  categories,
  value,
  none,
  isInvalid = false,
  onChange,
}: {
  readonly label: string;
  readonly categories: readonly Category[];
  /** Code of the category; '' for none. */
  readonly value: string;
  /** What stands for none. */
  readonly none: string;
  readonly isInvalid?: boolean;
  readonly onChange: (category: string) => void;
}): ReactNode {
  const [isReached, setReached] = useState(false);
  const reach = (): void => setReached(true);
  const chosen = isReached || value === '' ? undefined : categories.find(({ code }) => code === value);
  const listed = isReached ? categories : chosen === undefined ? [] : [chosen];
  return (
    <select
      aria-label={label}
      aria-invalid={isInvalid}
      className="field-box w-full min-w-[10rem] py-1 pr-1"
      value={value}
      onFocus={reach}
      onPointerEnter={reach}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{none}</option>
      {listed.map(({ code, title }) => (
        <option key={code} value={code}>
          {title === '' ? words.noCategory : title}
        </option>
      ))}
    </select>
  );
}
