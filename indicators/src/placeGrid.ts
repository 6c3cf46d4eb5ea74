import type { Places } from './places.ts';

/** Places sorted into square cells on x and y, row by row, so that whatever lies within reach of a point is in three runs of places. */
export interface PlaceGrid {
  /** Coordinates in the order of the cells. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** The position among the places that each sorted one came from. */
  readonly from: Uint32Array;
  /** Writes begin and end of the runs that hold all places within reach of a point: of the row below, its own row and the row above. */
  runs(x: number, y: number, into: Uint32Array): void;
}

/** More cells than this by place are of no use. */
const MOST_CELLS_A_PLACE = 2;

/** Sorts places for questions of reach; a straight line is never shorter than its shadow on x and y, so no place within reach is missed. */
export function placeGrid({ x, y, z }: Places, reach: number): PlaceGrid {
  const count = x.length;
  const [left, right] = ends(x);
  const [bottom, top] = ends(y);
  const side = Math.max(
    reach * (1 + 1e-9),
    Math.sqrt(((right - left) * (top - bottom)) / (MOST_CELLS_A_PLACE * count + 1)),
    Math.max(right - left, top - bottom) / (MOST_CELLS_A_PLACE * count + 1),
    Number.MIN_VALUE,
  );
  const columns = Math.floor((right - left) / side) + 1;
  const rows = Math.floor((top - bottom) / side) + 1;
  const within = (position: number, most: number): number => Math.min(Math.max(Math.floor(position), 0), most);

  const start = new Uint32Array(columns * rows + 1);
  const cell = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    cell[place] =
      within((y[place]! - bottom) / side, rows - 1) * columns + within((x[place]! - left) / side, columns - 1);
    start[cell[place]! + 1]! += 1;
  }
  for (let at = 0; at < columns * rows; at++) start[at + 1]! += start[at]!;
  const next = start.slice();
  const from = new Uint32Array(count);
  for (let place = 0; place < count; place++) from[next[cell[place]!]!++] = place;

  const sorted = (axis: Float64Array): Float64Array => {
    const values = new Float64Array(count);
    for (let at = 0; at < count; at++) values[at] = axis[from[at]!]!;
    return values;
  };
  return {
    x: sorted(x),
    y: sorted(y),
    z: sorted(z),
    from,
    runs: (atX, atY, into) => {
      const column = Math.floor((atX - left) / side);
      const row = Math.floor((atY - bottom) / side);
      const first = Math.max(column - 1, 0);
      const last = Math.min(column + 1, columns - 1);
      for (let step = 0; step < 3; step++) {
        const inRow = row + step - 1;
        const isThere = inRow >= 0 && inRow < rows && first <= last;
        into[2 * step] = isThere ? start[inRow * columns + first]! : 0;
        into[2 * step + 1] = isThere ? start[inRow * columns + last + 1]! : 0;
      }
    },
  };
}

function ends(values: Float64Array): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return values.length === 0 ? [0, 0] : [least, most];
}
