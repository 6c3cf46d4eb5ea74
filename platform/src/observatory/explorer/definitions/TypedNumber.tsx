import { useState, type ReactNode } from 'react';

/** A number field that tells its value when it is left, or at Enter, so that half a number is none. */
export function TypedNumber({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (): void => {
    const wanted = Number((typed ?? '').replace(',', '.'));
    if (typed !== null && typed.trim() !== '' && Number.isFinite(wanted) && wanted !== value) onChange(wanted);
    setTyped(null);
  };
  return (
    <input
      inputMode="decimal"
      aria-label={label}
      className="field-box w-[4.5rem] text-right tabular-nums"
      value={typed ?? String(value)}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
        if (key === 'Escape') setTyped(null);
      }}
    />
  );
}
