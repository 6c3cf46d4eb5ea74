import type { GroupLook } from '../../../figure/groupLooks.ts';

/** Corners of the signs that have some, for a circle of radius 1 of the same weight to the eye. */
const corners: Readonly<Record<Exclude<GroupLook['symbol'], 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-0.89, -0.89],
    [0.89, -0.89],
    [0.89, 0.89],
    [-0.89, 0.89],
  ],
  triangle: [
    [0, -1.35],
    [1.17, 0.78],
    [-1.17, 0.78],
  ],
  diamond: [
    [0, -1.4],
    [1.05, 0],
    [0, 1.4],
    [-1.05, 0],
  ],
  star: Array.from({ length: 10 }, (_, at) => {
    const [radius, angle] = [at % 2 === 0 ? 1.45 : 0.62, (at * Math.PI) / 5 - Math.PI / 2];
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  }),
  wye: [
    [-1.25, -1.1],
    [-0.45, -1.25],
    [0, -0.55],
    [0.45, -1.25],
    [1.25, -1.1],
    [0.5, 0.25],
    [0.5, 1.3],
    [-0.5, 1.3],
    [-0.5, 0.25],
  ],
  cross: [
    [-0.45, -1.3],
    [0.45, -1.3],
    [0.45, -0.45],
    [1.3, -0.45],
    [1.3, 0.45],
    [0.45, 0.45],
    [0.45, 1.3],
    [-0.45, 1.3],
    [-0.45, 0.45],
    [-1.3, 0.45],
    [-1.3, -0.45],
    [-0.45, -0.45],
  ],
};

/** The outline of a sign about the origin, as large to the eye as a circle of that radius. */
export function symbolPath(symbol: GroupLook['symbol'], r: number): string {
  if (symbol === 'circle') return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;
  return `M${corners[symbol].map(([x, y]) => `${(x * r).toFixed(2)},${(y * r).toFixed(2)}`).join('L')}z`;
}
