import { Slider as Base } from '@base-ui/react/slider';
import { useId, useState, type ReactNode } from 'react';
import { words } from './words.ts';

/** A number between two ends, by slider or typed into a field beside it; what is typed beyond an end becomes that end, and is said to; what is no number is said to be none, and changes nothing. */
export function Slider({
  label,
  min,
  max,
  step,
  value,
  onChange,
  print = String,
  unit,
}: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** How a value is said. */
  readonly print?: (value: number) => string;
  /** Stands after the field. */
  readonly unit?: string;
}): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  // What became of something typed, for as long as the value is the one that it left.
  const [left, setLeft] = useState<{ readonly text: string; readonly value: number } | null>(null);
  const notice = left !== null && left.value === value ? left.text : null;
  const settle = (text: string): void => {
    setTyped(null);
    const wanted = text.trim() === '' ? NaN : Number(text.trim().replace(',', '.').replace('−', '-'));
    if (!Number.isFinite(wanted))
      return setLeft({ text: words.noNumber(text.trim().slice(0, 20), print(value)), value });
    const taken = Math.min(max, Math.max(min, wanted));
    const beyond = words.beyondEnd(text.trim().slice(0, 20), print(taken), taken === min);
    setLeft(taken === wanted ? null : { text: beyond, value: taken });
    onChange(taken);
  };
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <div className="flex items-center gap-3">
        <Base.Root
          value={Math.min(max, Math.max(min, value))}
          min={min}
          max={max}
          step={step}
          onValueChange={(next) => {
            setLeft(null);
            onChange(next);
          }}
          thumbAlignment="edge"
          className="min-w-[8rem] flex-1"
        >
          <Track label={label} print={print} />
        </Base.Root>
        <input
          id={id}
          inputMode="decimal"
          className="field-box w-[5.5rem] text-right tabular-nums"
          value={typed ?? String(value)}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={({ target }) => typed !== null && settle(target.value)}
          {...(notice === null ? {} : { 'aria-describedby': `${id}-notice` })}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter' && typed !== null) settle(currentTarget.value);
            if (key === 'Escape') setTyped(null);
          }}
        />
        {unit !== undefined && <span className="text-muted">{unit}</span>}
      </div>
      <p id={`${id}-notice`} aria-live="polite" className="text-[0.9rem]">
        {notice}
      </p>
    </div>
  );
}

/** The visible part of a slider; it says its value as `print` has it. */
export function Track({
  label,
  print,
}: {
  readonly label: string;
  readonly print: (value: number) => string;
}): ReactNode {
  return (
    <Base.Control className="flex h-9 w-full touch-none items-center select-none">
      <Base.Track className="h-1.5 w-full rounded-full bg-(--bar-quiet)">
        <Base.Indicator className="rounded-full bg-deep" />
        <Base.Thumb aria-label={label} getAriaValueText={(_, value) => print(value)} className="slider-thumb" />
      </Base.Track>
    </Base.Control>
  );
}
