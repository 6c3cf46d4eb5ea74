import { areasOf, type Outline } from './geometry.ts';

/** Side of the cubes by which nearness is told, as a share of the Earth's radius: about 200 km. */
const cube = 200 / 6371;

/**
 * Groups of outlines that lie near each other on the globe, as positions in the list, the largest group first: outlines with points
 * in the same or a neighbouring cube of about 200 km belong together, so Malta goes with Sicily and the Azores stand alone.
 */
export function landGroups(outlines: readonly Outline[]): number[][] {
  const parent = Int32Array.from(outlines.keys());
  const root = (at: number): number => {
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const inCube = new Map<string, number>();
  outlines.forEach((outline, at) => {
    for (const place of cubes(outline)) {
      const other = inCube.get(place);
      if (other === undefined) inCube.set(place, at);
      else parent[root(other)] = root(at);
    }
  });
  for (const [place, at] of inCube) {
    const [x, y, z] = place.split(' ').map(Number) as [number, number, number];
    for (let near = 0; near < 27; near++) {
      const other = inCube.get(
        `${x - 1 + (near % 3)} ${y - 1 + (Math.trunc(near / 3) % 3)} ${z - 1 + Math.trunc(near / 9)}`,
      );
      if (other !== undefined) parent[root(other)] = root(at);
    }
  }
  const groups = new Map<number, number[]>();
  outlines.forEach((_, at) => {
    const members = groups.get(root(at));
    if (members === undefined) groups.set(root(at), [at]);
    else members.push(at);
  });
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function cubes(outline: Outline): Set<string> {
  const found = new Set<string>();
  for (const [border] of areasOf(outline)) {
    for (const [longitude, latitude] of border!) {
      const [along, up] = [(longitude! * Math.PI) / 180, (latitude! * Math.PI) / 180];
      const x = Math.floor((Math.cos(up) * Math.cos(along)) / cube);
      const y = Math.floor((Math.cos(up) * Math.sin(along)) / cube);
      found.add(`${x} ${y} ${Math.floor(Math.sin(up) / cube)}`);
    }
  }
  return found;
}
