import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spaceCommunities } from './spaceCommunities.ts';
import { spaceLinks } from './spaceLinks.ts';
import { spacePositions } from './spacePositions.ts';

function matrix(size: number, of: (i: number, j: number) => number) {
  const rows = Array.from({ length: size }, (_, at) => `n${at}`);
  return {
    rows,
    columns: rows,
    values: Float64Array.from({ length: size * size }, (_, cell) => of(Math.trunc(cell / size), cell % size)),
  };
}

/** Two triangles of strong links, joined by one weak link; node 6 is near nobody. */
const two = matrix(7, (i, j) => {
  if (i === j) return i === 6 ? NaN : 1;
  if (i === 6 || j === 6) return 0;
  if (Math.trunc(i / 3) === Math.trunc(j / 3)) return 0.8;
  return (i === 2 && j === 3) || (i === 3 && j === 2) ? 0.3 : 0.1;
});

describe('the links of a space', () => {
  test('are the maximum spanning tree and all from the threshold on', () => {
    const links = spaceLinks(two, 0.55).map(
      ({ source, target, inTree }) => `${source}${target}${inTree ? ' tree' : ''}`,
    );
    expect(links).toEqual(['01 tree', '02 tree', '12', '34 tree', '35 tree', '45', '23 tree']);
  });

  test('whatever the proximities, the tree spans each part with one link fewer than it has nodes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.constantFrom(0, 0.2, 0.4, 0.9), { minLength: 81, maxLength: 81 }),
        (size, drawn) => {
          const near = matrix(size, (i, j) => drawn[Math.min(i, j) * 9 + Math.max(i, j)]!);
          const tree = spaceLinks(near, 2);
          const part = Array.from({ length: size }, (_, at) => at);
          for (const { source, target } of spaceLinks(near, 0.1)) {
            const [from, to] = [part[source]!, part[target]!];
            part.forEach((one, at) => (part[at] = one === from ? to : one));
          }
          expect(tree).toHaveLength(size - new Set(part).size);
        },
      ),
    );
  });
});

test('communities are what is linked closely; a node without a link is in none', () => {
  const { community, count, modularity } = spaceCommunities(7, spaceLinks(two, 0.55));
  expect([...community]).toEqual([1, 1, 1, 2, 2, 2, 0]);
  expect(count).toBe(2);
  expect(modularity).toBeGreaterThan(0.3);
  expect(spaceCommunities(3, []).count).toBe(0);
});

test('positions lie in the plane, are the same each time, and are near where the links are strong', () => {
  const links = spaceLinks(two, 0.55);
  const { x, y } = spacePositions(7, links);
  expect(spacePositions(7, links)).toEqual({ x, y });
  expect(x[6]).toBeNaN();
  const linked = [0, 1, 2, 3, 4, 5];
  for (const at of linked) {
    expect(x[at]).toBeGreaterThanOrEqual(0);
    expect(x[at]).toBeLessThanOrEqual(1);
    expect(y[at]).toBeGreaterThanOrEqual(0);
    expect(y[at]).toBeLessThanOrEqual(0.7);
  }
  const apart = (a: number, b: number): number => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
  expect(apart(0, 1)).toBeLessThan(apart(0, 4));
});
