import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, hierarchy, type Linkage } from './hierarchy.ts';
import type { Matrix } from './matrix.ts';
import { rowDistances } from './rowDistances.ts';
import { largestDifference } from './testing/largestDifference.ts';

function square(...lower: number[][]): Matrix {
  const items = lower.map((_, at) => `i${at + 1}`);
  const values = items.flatMap((_, i) => items.map((__, j) => (i === j ? 0 : i > j ? lower[i]![j]! : lower[j]![i]!)));
  return { rows: items, columns: items, values: Float64Array.from(values) };
}

describe('five individuals (Everitt, Landau, Leese and Stahl 2011, ch. 4)', () => {
  const distances = square([], [2], [6, 5], [10, 9, 4], [9, 8, 5, 3]);

  test('average linkage joins 1 and 2 at 2, 4 and 5 at 3, 3 to them at 4.5, all at 47/6', () => {
    const { first, second, height } = hierarchy(distances, 'average');
    expect([...first]).toEqual([0, 3, 2, 5]);
    expect([...second]).toEqual([1, 4, 6, 7]);
    expect(largestDifference(height, [2, 3, 4.5, 47 / 6])).toBeLessThan(1e-14);
  });

  test('cut into three, two and one', () => {
    const tree = hierarchy(distances, 'average');
    expect([...cut(tree, 5).cluster]).toEqual([0, 1, 2, 3, 4]);
    expect([...cut(tree, 3).cluster]).toEqual([0, 0, 1, 2, 2]);
    expect([...cut(tree, 2).cluster]).toEqual([0, 0, 1, 1, 1]);
    expect(cut(tree, 1)).toEqual({ items: tree.items, cluster: new Int32Array(5), count: 1 });
    expect(() => cut(tree, 6)).toThrow('5 items cannot be cut into 6 clusters.');
  });
});

test('Ward on a line: 0 and 1 join at 1; ½ and 5 at √(4/3) · 4.5', () => {
  const points = { rows: ['a', 'b', 'c'], columns: ['x'], values: Float64Array.of(0, 5, 1) };
  const { first, second, height } = hierarchy(rowDistances(points), 'ward');
  expect([...first]).toEqual([0, 1]);
  expect([...second]).toEqual([2, 3]);
  expect(largestDifference(height, [1, 4.5 * Math.sqrt(4 / 3)])).toBeLessThan(1e-14);
});

test('an unknown distance is refused with its pair; one item is no join', () => {
  expect(() => hierarchy(square([], [NaN]), 'ward')).toThrow('How far i1 and i2 are apart is unknown.');
  expect(hierarchy(square([]), 'ward').height).toHaveLength(0);
});

/** Joins the nearest pair again and again, distances between clusters taken from the points each time. */
function byDefinition(points: readonly number[][], linkage: Linkage): { height: number; members: string }[] {
  const clusters = points.map((_, at) => [at]);
  const mean = (cluster: number[], k: number): number =>
    cluster.reduce((sum, at) => sum + points[at]![k]!, 0) / cluster.length;
  const away = (a: readonly number[], b: readonly number[]): number => Math.hypot(...a.map((x, k) => x - b[k]!));
  const apart = (a: number[], b: number[]): number =>
    linkage === 'average'
      ? a.reduce((sum, i) => sum + b.reduce((all, j) => all + away(points[i]!, points[j]!), 0), 0) /
        (a.length * b.length)
      : Math.sqrt((2 * a.length * b.length) / (a.length + b.length)) *
        away([mean(a, 0), mean(a, 1)], [mean(b, 0), mean(b, 1)]);
  const joins: { height: number; members: string }[] = [];
  while (clusters.length > 1) {
    let best = { height: Infinity, i: 0, j: 0 };
    for (let i = 0; i < clusters.length; i++) {
      for (let j = i + 1; j < clusters.length; j++) {
        const height = apart(clusters[i]!, clusters[j]!);
        if (height < best.height) best = { height, i, j };
      }
    }
    const both = [...clusters[best.i]!, ...clusters[best.j]!].sort((a, b) => a - b);
    clusters.splice(best.j, 1);
    clusters[best.i] = both;
    joins.push({ height: best.height, members: both.join(' ') });
  }
  return joins;
}

/** Whether no two pairs of points are equally far apart, so that which pair is nearest is never a matter of taste. */
function isUntied(points: readonly (readonly [number, number])[]): boolean {
  const distances = points
    .flatMap(([x, y], at) => points.slice(at + 1).map(([u, v]) => Math.hypot(x - u, y - v)))
    .toSorted((a, b) => a - b);
  return distances.every((distance, at) => at === 0 || distance - distances[at - 1]! > 1e-9);
}

test('chains and updates give what joining the nearest pair by definition gives', () => {
  const coordinate = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => Math.fround(x + Math.sin(1e5 * x) / 7));
  const points = fc.uniqueArray(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 14, selector: String });
  fc.assert(
    fc.property(points, fc.constantFrom<Linkage>('ward', 'average'), (coordinates, linkage) => {
      const rows = coordinates.map((_, at) => String(at));
      const wanted = byDefinition(coordinates, linkage);
      fc.pre(isUntied(coordinates));
      fc.pre(wanted.every(({ height }, at) => at === 0 || height - wanted[at - 1]!.height > 1e-9));
      const distances = rowDistances({ rows, columns: ['x', 'y'], values: Float64Array.from(coordinates.flat()) });
      const { first, second, height } = hierarchy(distances, linkage);
      const members: number[][] = rows.map((_, at) => [at]);
      for (const [step, a] of first.entries())
        members.push([...members[a]!, ...members[second[step]!]!].sort((x, y) => x - y));
      expect(
        largestDifference(
          height,
          wanted.map((join) => join.height),
        ),
      ).toBeLessThan(1e-9);
      expect(members.slice(rows.length).map((items) => items.join(' '))).toEqual(wanted.map((join) => join.members));
    }),
  );
});

test('what is no distance is refused, with the pair: otherwise a chain of neighbours could go round for ever', () => {
  const rows = ['a', 'b', 'c'];
  const apart = (...values: number[]) =>
    hierarchy({ rows, columns: rows, values: Float64Array.from(values) }, 'average');
  expect(() => apart(0, 1, 2, 2, 0, 1, 1, 2, 0)).toThrow('From a to b it is 1, but 2 back: distances are symmetric.');
  expect(() => apart(0, -1, 2, -1, 0, 1, 2, 1, 0)).toThrow('a and b are -1 apart, which is no distance.');
  expect(() => apart(0, 1, Infinity, 1, 0, 1, Infinity, 1, 0)).toThrow('a and c are Infinity apart');
  expect(() => apart(0, 1)).toThrow('2 distances of 3 × 3 items are no square matrix.');
});

test('a way back that differs by rounding alone is the same way', () => {
  const rows = ['a', 'b', 'c'];
  const values = Float64Array.of(0, 1, 2, 1 + 2 ** -52, 0, 1, 2 + 2 ** -51, 1 + 2 ** -52, 0);
  expect([...hierarchy({ rows, columns: rows, values }, 'average').height]).toEqual([1, 1.5]);
});
