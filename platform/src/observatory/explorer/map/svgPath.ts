import type { Position } from 'geojson';

/** Parts of a pixel that paths are told in. */
const parts = 10;

/** Rings of areas as one SVG path, each closed; to a tenth of a pixel. */
export function areaPath(rings: readonly (readonly Position[])[]): string {
  return rings.map((ring) => `${line(ring)}z`).join('');
}

/** Lines as one SVG path, to a tenth of a pixel. */
export function linePath(lines: readonly (readonly Position[])[]): string {
  return lines.map(line).join('');
}

/** The first point, then steps from one to the next: half the letters of the points themselves. Points that fall on the one before are left out. */
function line(points: readonly Position[]): string {
  let [beforeX, beforeY, path] = [0, 0, ''];
  points.forEach(([x, y], at) => {
    const [hereX, hereY] = [Math.round(x! * parts), Math.round(y! * parts)];
    const [dx, dy] = [hereX - beforeX, hereY - beforeY];
    if (at > 0 && dx === 0 && dy === 0) return;
    path += at === 0 ? 'M' : path.includes('l') ? (dx < 0 ? '' : ' ') : 'l';
    path += short(dx) + (dy < 0 ? '' : ' ') + short(dy);
    [beforeX, beforeY] = [hereX, hereY];
  });
  return path;
}

function short(tenths: number): string {
  return String(tenths / parts).replace(/^(-?)0\./, '$1.');
}
