import { Combobox as Base } from '@base-ui/react/combobox';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { typedSearch } from '../kernel/typedSearch.ts';
import type { Option } from './option.ts';
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
  const id = useId();
  const chosen = useMemo(() => options.find((option) => option.value === value) ?? null, [options, value]);
  const [typed, setTyped] = useState<string | null>(null);
  const search = useMemo(() => typedSearch(options, told), [options]);
  const { shown, total } = useMemo(() => search(typed ?? '', most), [search, typed]);
  return (
    <div className="field">
      <Base.Root<Option<Value>>
        items={options}
        filteredItems={shown}
        value={chosen}
        inputValue={typed ?? chosen?.label ?? ''}
        isItemEqualToValue={(a, b) => a.value === b.value}
        autoHighlight
        onInputValueChange={(text, { reason }) => {
          if (reason === 'input-change') setTyped(text);
          if (reason === 'input-clear' || reason === 'clear-press') setTyped(null);
        }}
        onOpenChange={(open) => {
          if (!open) setTyped(null);
        }}
        onValueChange={(option) => {
          setTyped(null);
          if (option !== null || isClearable) onChange(option?.value ?? null);
        }}
      >
        <label htmlFor={id} className="field-label">
          {label}
        </label>
        <Base.InputGroup className="field-box p-0">
          <Base.Input
            id={id}
            placeholder={placeholder}
            onFocus={({ currentTarget }) => currentTarget.select()}
            className="min-w-0 flex-1 self-stretch bg-transparent px-2.5 outline-none"
          />
          {isClearable && (
            <Base.Clear className="icon-button" aria-label={words.clear(label)}>
              ×
            </Base.Clear>
          )}
          <Base.Trigger className="icon-button" aria-label={words.open(label)}>
            ▾
          </Base.Trigger>
        </Base.InputGroup>
        <Base.Portal>
          <Base.Positioner sideOffset={4} className="z-30">
            <Base.Popup className="popup w-[max(var(--anchor-width),min(20rem,var(--available-width)))] max-w-[var(--available-width)]">
              <Base.Empty>{total === 0 && <p className="px-3 py-2 text-muted">{words.noMatch}</p>}</Base.Empty>
              <Base.List className="max-h-[min(22rem,calc(var(--available-height)-2.5rem))] overflow-y-auto overscroll-contain">
                {(option: Option<Value>) => (
                  <Base.Item key={option.value} value={option} className="option">
                    <span className="w-4 flex-none">
                      <Base.ItemIndicator aria-hidden="true">✓</Base.ItemIndicator>
                    </span>
                    <span>{option.label}</span>
                    {option.note !== undefined && <span className="option-note">{option.note}</span>}
                  </Base.Item>
                )}
              </Base.List>
              <Base.Status>
                {total > shown.length && (
                  <p className="border-t border-rule px-3 py-1.5 text-[0.9rem] text-muted">
                    {words.someOf(shown.length, total)}
                  </p>
                )}
              </Base.Status>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  );
}

function told<Value extends string | number>({ value, label, note }: Option<Value>): { name: string; codes: string[] } {
  return { name: label, codes: [String(value), ...(note === undefined ? [] : [note])] };
}
