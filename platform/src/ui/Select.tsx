import { Select as Base } from '@base-ui/react/select';
import type { ReactNode } from 'react';
import type { Option } from './option.ts';

/** One of a few options, chosen from a list that opens; for many see Combobox. */
export function Select<Value extends string | number>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}): ReactNode {
  return (
    <div className="field">
      <Base.Root<Value>
        items={options}
        value={value}
        modal={false}
        onValueChange={(chosen) => chosen !== null && onChange(chosen)}
      >
        <Base.Label className="field-label">{label}</Base.Label>
        <Base.Trigger className="field-box justify-between gap-3 pr-2 text-left">
          <Base.Value className="truncate" />
          <Base.Icon aria-hidden="true" className="text-muted">
            ▾
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-30">
            <Base.Popup className="popup max-h-[min(24rem,var(--available-height))] min-w-[var(--anchor-width)] overflow-y-auto">
              <Base.List>
                {options.map((option) => (
                  <Base.Item key={option.value} value={option.value} className="option">
                    <span className="w-4 flex-none">
                      <Base.ItemIndicator aria-hidden="true">✓</Base.ItemIndicator>
                    </span>
                    <Base.ItemText>{option.label}</Base.ItemText>
                    {option.note !== undefined && <span className="option-note">{option.note}</span>}
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  );
}
