import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Figure } from '../figure/figure.ts';
import { Disclosure } from './Disclosure.tsx';
import { DownloadMenu } from './DownloadMenu.tsx';
import type { Downloadable } from './download/downloadable.ts';
import { Embeddable } from './Embedding.tsx';
import { FigureImage } from './FigureImage.tsx';
import { FigureKeyList } from './FigureKeyList.tsx';
import { FigureTable } from './FigureTable.tsx';
import type { TableAddress } from './useTableState.tsx';
import { words } from './words.ts';

/** Figures of more rows than these are drawn only when asked for: each would be a mark or two. */
const most = 20_000;

/**
 * A figure in a page: title, note and key, the image, its source, what can be taken away of it, and its table twin folded away
 * beneath: the page's address keeps whether that is unfolded (`unfolded`), and in `address` what is chosen of it. The figure is drawn
 * again when it is another object: keep it (`useMemo`) for as long as its rows are the same.
 */
export function FigureView({
  figure,
  address,
}: {
  readonly figure: Figure;
  readonly address: TableAddress;
}): ReactNode {
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const { title, note, key, source, data } = figure;
  const taken = useMemo(() => downloadable(figure), [figure]);
  return (
    <Embeddable id={figure.id}>
      <figure id={figure.id} aria-labelledby={id} className="mt-6 mb-8">
        <figcaption className="mb-2 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <div className="max-w-[48rem]">
            <h3 id={id}>{title}</h3>
            {note !== undefined && <p className="mt-0.5 text-muted">{note}</p>}
          </div>
          {data.rows > 0 && <DownloadMenu of={taken} />}
        </figcaption>
        {data.rows === 0 ? (
          <p className="bg-wash px-4 py-3">{words.nothingToDraw}</p>
        ) : (
          <>
            {key !== undefined && <FigureKeyList {...key} />}
            {data.rows > most && !isAsked ? (
              <p className="bg-wash px-4 py-3">
                {words.tooManyToDraw(data.rows)}{' '}
                <button type="button" className="button" onClick={() => setAsked(true)}>
                  {words.drawAllTheSame}
                </button>
              </p>
            ) : (
              <FigureImage figure={figure} />
            )}
          </>
        )}
        <p className="figure-source mt-1">{source}</p>
        {data.rows > 0 && (
          <div className="print:hidden">
            <Disclosure name={figure.id} summary={words.asTable}>
              <FigureTable table={data} address={address} />
            </Disclosure>
          </div>
        )}
      </figure>
    </Embeddable>
  );
}

function downloadable(figure: Figure): Downloadable {
  const { id, file, title, description, note, key, source, data } = figure;
  return {
    id,
    title,
    description,
    source,
    data: () => data,
    image: async () => {
      const { drawnFigure } = await import('./drawnFigure.browser.ts');
      return drawnFigure(figure, 'wide');
    },
    ...(file === undefined ? {} : { file }),
    ...(note === undefined ? {} : { note }),
    ...(key === undefined ? {} : { key }),
  };
}
