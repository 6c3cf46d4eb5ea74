/** A hexagon's place on the plane, in axial coordinates of a grid with points up. */
export interface Hexagon {
  readonly q: number;
  readonly r: number;
}

/** Half the width of a hexagon in kilometres; its height follows, and its area is about 19,490 km². */
const HALF_WIDTH = 75;
const QUARTER_HEIGHT = HALF_WIDTH / Math.sqrt(3);

/** Corners from the centre, clockwise from the top, in half widths and quarter heights. */
const CORNERS = [
  [0, 2],
  [1, 1],
  [1, -1],
  [0, -2],
  [-1, -1],
  [-1, 1],
] as const;

/** The six hexagons that share a side with this one. */
export function neighbours({ q, r }: Hexagon): Hexagon[] {
  return [
    { q: q + 1, r },
    { q: q - 1, r },
    { q, r: r + 1 },
    { q, r: r - 1 },
    { q: q + 1, r: r - 1 },
    { q: q - 1, r: r + 1 },
  ];
}

/** The centre in kilometres east and north of the grid's origin. */
export function centre({ q, r }: Hexagon): readonly [number, number] {
  return corner(2 * q + r, 3 * r);
}

/** The closed outline, clockwise, in kilometres; hexagons side by side share their corners to the last digit. */
export function outline({ q, r }: Hexagon): [number, number][] {
  const ring = CORNERS.map(([x, y]) => corner(2 * q + r + x, 3 * r + y));
  return [...ring, corner(2 * q + r, 3 * r + 2)];
}

/** A name for the place, the same for the same hexagon. */
export function hexagonKey({ q, r }: Hexagon): string {
  return `${q},${r}`;
}

function corner(x: number, y: number): [number, number] {
  return [x * HALF_WIDTH, Math.round(y * QUARTER_HEIGHT * 10) / 10];
}
