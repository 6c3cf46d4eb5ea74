import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Drawing, Figure } from '../figure/figure.ts';
import { Failed } from './Failed.tsx';
import { Loading } from './Loading.tsx';

/** Below this width, in pixels, the drawing for phones is shown. */
const narrowBelow = 640;
/** From this width on, the drawing for a whole page is. */
const broadFrom = 1040;
/** How much larger than it was made a drawing is shown at most, so that its letters stay letters. */
const largest = 1.25;

/** The image of a figure, drawn for the width there is; the plotting library is loaded with the first of them. */
export function FigureImage({ figure }: { readonly figure: Figure }): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | Error>('drawing');
  useLayoutEffect(() => {
    const element = frame.current!;
    const observer = new ResizeObserver(() => setDrawing(drawingFor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (drawing === null) return undefined;
    let isWanted = true;
    import('./drawnFigure.browser.ts').then(
      ({ drawnFigure }) => {
        if (!isWanted) return;
        const svg = drawnFigure(figure, drawing);
        svg.style.maxWidth = `${svg.width.baseVal.value * largest}px`;
        frame.current!.replaceChildren(svg);
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

function drawingFor(width: number): Drawing {
  if (width < narrowBelow) return 'narrow';
  return width < broadFrom ? 'wide' : 'broad';
}
