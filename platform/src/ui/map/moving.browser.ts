import { panned, zoomed, type MapView } from './mapView.ts';

interface Movable {
  readonly svg: SVGSVGElement;
  readonly size: { readonly width: number; readonly height: number };
  readonly view: () => MapView;
  readonly move: (view: MapView) => void;
}

/** Pixels that a pointer may tremble in a click. */
const TREMOR = 4;

/**
 * Lets a map be dragged, pinched, enlarged by a double click and by the wheel with the control key; the wheel alone scrolls the page,
 * and so does one finger while all of the map is seen. Gives what undoes it.
 */
export function movable({ svg, size, view, move }: Movable): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let [travelled, isDragged] = [0, false];
  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): { x: number; y: number } => {
    const box = svg.getBoundingClientRect();
    return {
      x: ((clientX - box.left) * size.width) / box.width,
      y: ((clientY - box.top) * size.height) / box.height,
    };
  };
  const stop = new AbortController();
  const on = <Name extends keyof SVGElementEventMap>(
    name: Name,
    listener: (event: SVGElementEventMap[Name]) => void,
  ): void => svg.addEventListener(name, listener, { signal: stop.signal, passive: false, capture: name === 'click' });

  on('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
    move(zoomed(view(), Math.exp((-event.deltaY * lines) / 250), placeOf(event), size));
  });
  on('dblclick', (event) => {
    event.preventDefault();
    move(zoomed(view(), event.shiftKey ? 0.5 : 2, placeOf(event), size));
  });
  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) [travelled, isDragged] = [0, false];
    pointers.set(event.pointerId, placeOf(event));
  });
  on('pointermove', (event) => {
    const from = pointers.get(event.pointerId);
    if (from === undefined) return;
    const to = placeOf(event);
    const others = [...pointers].filter(([pointer]) => pointer !== event.pointerId).map(([, place]) => place);
    travelled += Math.hypot(event.movementX, event.movementY);
    pointers.set(event.pointerId, to);
    if (travelled <= TREMOR && others.length === 0) return;
    if (!isDragged) svg.setPointerCapture(event.pointerId);
    isDragged = true;
    const fixed = others[0];
    if (fixed === undefined) {
      move(panned(view(), to.x - from.x, to.y - from.y, size));
      return;
    }
    const [before, after] = [from, to].map(({ x, y }) => Math.hypot(x - fixed.x, y - fixed.y)) as [number, number];
    if (before > 0) move(zoomed(view(), after / before, { x: (to.x + fixed.x) / 2, y: (to.y + fixed.y) / 2 }, size));
  });
  for (const name of ['pointerup', 'pointercancel'] as const)
    on(name, (event) => {
      pointers.delete(event.pointerId);
    });
  on('click', (event) => {
    if (isDragged) event.stopPropagation();
    isDragged = false;
  });
  return () => stop.abort();
}
