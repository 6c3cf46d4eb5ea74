import type { ReactNode } from 'react';
import { Problem } from '../kernel/problem.ts';
import { words } from './words.ts';

/** Says why something can't be shown, in the server's own sentence where it gave one, and lets the reader try again. */
export function Failed({ error, again }: { readonly error: Error; readonly again?: () => void }): ReactNode {
  const places = error instanceof Problem ? error.places : [];
  return (
    <div role="alert" className="my-6 border-l-4 border-star bg-wash px-4 py-3">
      <p className="font-semibold">{words.failed}</p>
      <p>{error instanceof Problem ? error.message : words.noAnswer}</p>
      {places.length > 0 && (
        <ul className="mt-1 list-disc pl-5 text-muted">
          {places.map(({ column, reason }) => (
            <li key={`${column} ${reason}`}>{column === undefined ? reason : `${column}: ${reason}`}</li>
          ))}
        </ul>
      )}
      {again !== undefined && (
        <button type="button" onClick={again} className="mt-2 cursor-pointer underline">
          {words.again}
        </button>
      )}
    </div>
  );
}
