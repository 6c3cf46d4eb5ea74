/** Which part of a map is seen: it is scaled, then moved, in pixels of the map as it was laid out. */
export interface MapView {
  /** 1 or more. */
  readonly scale: number;
  /** 0 or less: how far its left edge is out of sight. */
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** All of a map. */
export const wholeMap: MapView = { scale: 1, x: 0, y: 0 };

/** How often a map is enlarged at most. */
const largest = 24;

/** A view so many times as large about a point of the frame, which stays where it is unless the map would leave the frame. */
export function zoomed(view: MapView, factor: number, about: Point, size: Size): MapView {
  const scale = Math.min(largest, Math.max(1, view.scale * factor));
  const by = scale / view.scale;
  return kept({ scale, x: about.x - (about.x - view.x) * by, y: about.y - (about.y - view.y) * by }, size);
}

/** A view moved; never so far that there is nothing of the map at an edge of the frame. */
export function panned(view: MapView, dx: number, dy: number, size: Size): MapView {
  return kept({ ...view, x: view.x + dx, y: view.y + dy }, size);
}

/** The view moved as little as it takes to have a point of the map well within the frame. */
export function withPoint(view: MapView, { x, y }: Point, size: Size): MapView {
  const shift = (at: number, from: number, length: number): number => {
    const [seen, margin] = [at * view.scale + from, length / 8];
    return seen < margin ? margin - seen : seen > length - margin ? length - margin - seen : 0;
  };
  return panned(view, shift(x, view.x, size.width), shift(y, view.y, size.height), size);
}

/** A view as a short text for an address: how many times as large, and the point of the map in the middle. */
export function viewText({ scale, x, y }: MapView, { width, height }: Size): string | undefined {
  if (scale === 1) return undefined;
  return [scale.toFixed(2), ...[(width / 2 - x) / scale, (height / 2 - y) / scale].map((at) => at.toFixed(0))].join(
    '_',
  );
}

/** The view of an address; all of the map where it tells of none. */
export function viewOf(text: string | undefined, size: Size): MapView {
  const [scale, x, y] = (text ?? '').split('_').map(Number);
  if (![scale, x, y].every((part) => part !== undefined && Number.isFinite(part))) return wholeMap;
  const within = Math.min(largest, Math.max(1, scale!));
  return kept({ scale: within, x: size.width / 2 - x! * within, y: size.height / 2 - y! * within }, size);
}

function kept({ scale, x, y }: MapView, { width, height }: Size): MapView {
  return {
    scale,
    x: Math.min(0, Math.max(width - width * scale, x)),
    y: Math.min(0, Math.max(height - height * scale, y)),
  };
}
