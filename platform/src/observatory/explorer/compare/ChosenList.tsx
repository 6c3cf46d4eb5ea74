import type { ReactNode } from 'react';
import { announce } from '../../../ui/announce.browser.ts';
import type { Absent } from './contract.ts';
import { mostCompared } from './model.ts';
import { words } from './words.ts';

/** What is compared, each with a way to take it out; says so where there are more than can be compared. */
export function ChosenList({
  label,
  keys,
  nameOf,
  absent,
  onChange,
}: {
  readonly label: string;
  readonly keys: readonly string[];
  readonly nameOf: (key: string) => string;
  /** Those that are not there, with the reason. */
  readonly absent: readonly Absent[];
  readonly onChange: (kept: readonly string[]) => void;
}): ReactNode {
  const missing = absent.filter(({ asked }) => keys.includes(asked));
  return (
    <>
      <ul aria-label={label} className="mb-4 flex flex-wrap gap-2 print:hidden">
        {keys.map((key) => (
          <li
            key={key}
            className={`flex max-w-full items-center border bg-wash pl-2.5 ${missing.some(({ asked }) => asked === key) ? 'border-dashed border-star' : 'border-rule'}`}
          >
            <span className="min-w-0 py-1 break-words">
              {nameOf(key)}
              {missing.some(({ asked }) => asked === key) && <span className="text-muted"> · {words.notCompared}</span>}
            </span>
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
      {missing.length > 0 && (
        <div className="mb-4 max-w-[48rem] border-l-4 border-star bg-wash px-4 py-2" role="status">
          <ul>
            {missing.map(({ asked, why }) => (
              <li key={asked} className="break-words">
                {why}
              </li>
            ))}
          </ul>
        </div>
      )}
      {keys.length > mostCompared && (
        <p className="mb-4 max-w-[48rem] border-l-4 border-star bg-wash px-4 py-2" role="status">
          {words.tooMany(keys.length)}
        </p>
      )}
    </>
  );
}
