import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Figure } from '../figure/figure.ts';
import { Failed } from './Failed.tsx';
import { Loading } from './Loading.tsx';

/** Below this width, in pixels, the drawing for phones is shown. */
const narrowBelow = 640;

/** The image of a figure, drawn for the width there is; the plotting library is loaded with the first of them. */
export function FigureImage({ figure }: { readonly figure: Figure }): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<'wide' | 'narrow' | null>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | Error>('drawing');
  useLayoutEffect(() => {
    const element = frame.current!;
    const observer = new ResizeObserver(() => setDrawing(element.clientWidth < narrowBelow ? 'narrow' : 'wide'));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (drawing === null) return undefined;
    let isWanted = true;
    import('./drawnFigure.browser.ts').then(
      ({ drawnFigure }) => {
        if (!isWanted) return;
        frame.current!.replaceChildren(drawnFigure(figure, drawing));
        setState('drawn');
      },
      (error: unknown) => isWanted && setState(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      isWanted = false;
    };
  }, [figure, drawing]);
  return (
    <>
      {state === 'drawing' && <Loading />}
      {state instanceof Error && <Failed error={state} />}
      <div ref={frame} className="figure-image" />
    </>
  );
}
