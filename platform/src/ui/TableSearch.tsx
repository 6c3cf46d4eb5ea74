import { useId, type ReactNode } from 'react';
import { words } from './words.ts';

/** The field in which one types what rows of a table are to be shown. */
export function TableSearch({
  typed,
  type,
}: {
  readonly typed: string;
  readonly type: (typed: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <div className="field w-full max-w-[20rem] print:hidden">
      <label htmlFor={id} className="field-label">
        {words.filter}
      </label>
      <input
        id={id}
        type="search"
        maxLength={200}
        className="field-box"
        value={typed}
        onChange={({ target }) => type(target.value)}
      />
    </div>
  );
}
