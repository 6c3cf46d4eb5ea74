/** A way in which one goes on a map. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** What going sideways costs beside going ahead. */
const sideways = 2;

/**
 * The place that one comes to from another in a direction: of those that lie more ahead than aside the nearest, where going aside
 * counts double; where there is none, of all that lie ahead. Null at the edge. `y` grows downwards.
 */
export function neighbour(
  places: readonly { readonly x: number; readonly y: number }[],
  from: number,
  direction: Direction,
): number | null {
  const here = places[from];
  if (here === undefined) return null;
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let [nearest, least, isAhead]: [number | null, number, boolean] = [null, Infinity, false];
  places.forEach(({ x, y }, at) => {
    const [dx, dy] = [x - here.x, y - here.y];
    const isAcross = direction === 'left' || direction === 'right';
    const ahead = sign * (isAcross ? dx : dy);
    const aside = Math.abs(isAcross ? dy : dx);
    if (at === from || ahead <= 0) return;
    const cost = ahead + sideways * aside;
    const isStraight = aside <= ahead;
    if (isStraight !== isAhead ? isStraight : cost < least) [nearest, least, isAhead] = [at, cost, isStraight];
  });
  return nearest;
}
