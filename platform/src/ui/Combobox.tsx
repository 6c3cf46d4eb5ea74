import { useMemo, useState, type ReactNode } from 'react';
import { typedSearch } from '../kernel/typedSearch.ts';
import type { Option } from './option.ts';
import { Typeahead } from './Typeahead.tsx';
import { words } from './words.ts';

/** Options shown at once: more are found by typing on. */
const most = 60;

/** One of many options, found by typing; any number of them, of which the likeliest are listed. */
export function Combobox<Value extends string | number>({
  label,
  options,
  value,
  onChange,
  placeholder,
  isClearable = false,
}: {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  /** Null only where it can be cleared. */
  readonly onChange: (value: Value | null) => void;
  readonly placeholder?: string;
  readonly isClearable?: boolean;
}): ReactNode {
  const chosen = useMemo(() => options.find((option) => option.value === value) ?? null, [options, value]);
  /** Null while the field says what is chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  const search = useMemo(() => typedSearch(options, told), [options]);
  const { shown, total } = useMemo(() => search(typed ?? '', most), [search, typed]);
  return (
    <Typeahead
      label={label}
      placeholder={placeholder}
      text={typed ?? chosen?.label ?? ''}
      onText={setTyped}
      isListed
      groups={[
        {
          choices: shown.map((option) => ({
            key: String(option.value),
            label: option.label,
            isChosen: option.value === value,
            ...(option.note === undefined ? {} : { note: option.note }),
          })),
        },
      ]}
      onClose={() => setTyped(null)}
      onChoose={(key) => {
        setTyped(null);
        onChange(shown.find((option) => String(option.value) === key)!.value);
      }}
      after={
        isClearable && value !== null ? (
          <button
            type="button"
            className="icon-button -mr-2"
            aria-label={words.clear(label)}
            onClick={() => onChange(null)}
          >
            ×
          </button>
        ) : (
          <span aria-hidden="true" className="pointer-events-none text-muted">
            ▾
          </span>
        )
      }
      below={
        total === 0 ? (
          <p className="px-3 py-2">{words.noMatch}</p>
        ) : total > shown.length ? (
          <p className="border-t border-rule px-3 pt-1.5 pb-0.5 text-[0.9rem] text-muted">
            {words.someOf(shown.length, total)}
          </p>
        ) : null
      }
    />
  );
}

function told<Value extends string | number>({ value, label, note }: Option<Value>): { name: string; codes: string[] } {
  return { name: label, codes: [String(value), ...(note === undefined ? [] : [note])] };
}
