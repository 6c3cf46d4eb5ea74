import { useId, type ReactNode } from 'react';
import type { Figure } from '../figure/figure.ts';
import { FigureImage } from './FigureImage.tsx';
import { FigureKeyList } from './FigureKeyList.tsx';
import { FigureTable } from './FigureTable.tsx';
import { words } from './words.ts';

/**
 * A figure in a page: title, note and key, the image, its source, and its table twin folded away beneath. The figure is drawn again
 * when it is another object: keep it (`useMemo`) for as long as its rows are the same.
 */
export function FigureView({ figure }: { readonly figure: Figure }): ReactNode {
  const id = useId();
  return (
    <figure id={figure.id} aria-labelledby={id} className="mt-6 mb-8 break-inside-avoid">
      <figcaption className="mb-2">
        <h3 id={id}>{figure.title}</h3>
        {figure.note !== undefined && <p className="max-w-[48rem] text-muted">{figure.note}</p>}
      </figcaption>
      {figure.data.rows === 0 ? (
        <p className="bg-wash px-4 py-3">{words.nothingToDraw}</p>
      ) : (
        <>
          {figure.key !== undefined && <FigureKeyList {...figure.key} />}
          <FigureImage figure={figure} />
        </>
      )}
      <p className="mt-1 text-[0.9rem] text-muted">{figure.source}</p>
      {figure.data.rows > 0 && (
        <details className="mt-1 print:hidden">
          <summary className="cursor-pointer text-link underline underline-offset-2">{words.asTable}</summary>
          <div className="mt-2">
            <FigureTable table={figure.data} />
          </div>
        </details>
      )}
    </figure>
  );
}
