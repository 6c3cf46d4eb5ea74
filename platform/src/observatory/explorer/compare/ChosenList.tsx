import type { ReactNode } from 'react';
import { announce } from '../../../ui/announce.browser.ts';
import { mostCompared } from './model.ts';
import { words } from './words.ts';

/** What is compared, each with a way to take it out; says so where there are more than can be compared. */
export function ChosenList({
  label,
  keys,
  nameOf,
  onChange,
}: {
  readonly label: string;
  readonly keys: readonly string[];
  readonly nameOf: (key: string) => string;
  readonly onChange: (kept: readonly string[]) => void;
}): ReactNode {
  return (
    <>
      <ul aria-label={label} className="mb-4 flex flex-wrap gap-2 print:hidden">
        {keys.map((key) => (
          <li key={key} className="flex items-center border border-rule bg-wash pl-2.5">
            <span className="py-1">{nameOf(key)}</span>
            <button
              type="button"
              className="icon-button min-h-8"
              aria-label={words.remove(nameOf(key))}
              onClick={() => {
                announce(words.removed(nameOf(key)));
                onChange(keys.filter((one) => one !== key));
              }}
            >
              ×
            </button>
          </li>
        ))}
        {keys.length > 1 && (
          <li>
            <button type="button" className="button" onClick={() => onChange([])}>
              {words.clear}
            </button>
          </li>
        )}
      </ul>
      {keys.length > mostCompared && (
        <p className="mb-4 max-w-[48rem] border-l-4 border-star bg-wash px-4 py-2" role="status">
          {words.tooMany(keys.length)}
        </p>
      )}
    </>
  );
}
