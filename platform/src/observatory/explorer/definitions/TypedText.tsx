import { useId, useState, type ReactNode } from 'react';

/** A text field that tells its text when it is left, or at Enter; Escape takes back what was typed. */
export function TypedText({
  label,
  isLabelShown = true,
  value,
  isInvalid = false,
  onChange,
}: {
  readonly label: string;
  readonly isLabelShown?: boolean;
  readonly value: string;
  readonly isInvalid?: boolean;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (): void => {
    if (typed !== null && typed !== value) onChange(typed);
    setTyped(null);
  };
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelShown ? 'field-label' : 'sr-only'}>
        {label}
      </label>
      <input
        id={id}
        className="field-box"
        aria-invalid={isInvalid}
        value={typed ?? value}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
          if (key === 'Escape') setTyped(null);
        }}
      />
    </div>
  );
}
