import { expect, test } from 'vitest';
import { fitness } from './fitness.ts';
import { incidenceFromRows } from './incidence.ts';
import { presence } from './presence.ts';
import { spearman } from './rankCorrelation.ts';
import { stableFitness } from './stableFitness.ts';
import { largestDifference } from './testing/largestDifference.ts';
import { tableOf } from './testing/smallTables.ts';

/** Rows of 6 regions × 8 industries, each industry in at least two regions. */
const table = tableOf(
  [1, 1, 1, 1, 1, 1, 1, 1],
  [1, 1, 1, 0, 1, 1, 0, 1],
  [1, 0, 1, 1, 0, 1, 1, 0],
  [0, 1, 1, 1, 0, 0, 0, 1],
  [1, 1, 0, 1, 1, 0, 0, 0],
  [1, 0, 1, 0, 0, 0, 1, 0],
);

test('the first steps from ones, by hand', () => {
  const small = tableOf([1, 1], [1, 0]);
  const once = fitness(small, { maximumSteps: 1 });
  // F = (2, 1) over 1.5, Q = (1/2, 1) over 0.75.
  expect(largestDifference(once.fitness, [4 / 3, 2 / 3])).toBeLessThan(1e-14);
  expect(largestDifference(once.complexity, [2 / 3, 4 / 3])).toBeLessThan(1e-14);
  const twice = fitness(small, { maximumSteps: 2 });
  // F = (2, 2/3) over 4/3, Q = (1/(3/4 + 3/2), 4/3) over their mean 8/9.
  expect(largestDifference(twice.fitness, [3 / 2, 1 / 2])).toBeLessThan(1e-14);
  expect(largestDifference(twice.complexity, [1 / 2, 3 / 2])).toBeLessThan(1e-14);
  expect(twice).toMatchObject({ steps: 2, converged: false });
});

test('at its end it stands still, with means of 1', () => {
  const { fitness: fit, complexity, converged, steps, change } = fitness(table);
  expect(converged).toBe(true);
  expect(change).toBeLessThan(1e-13);
  expect(largestDifference(fitness(table, { maximumSteps: steps + 1, tolerance: 0 }).fitness, fit)).toBeLessThan(1e-12);
  expect(fit.reduce((sum, one) => sum + one, 0) / 6).toBeCloseTo(1, 12);
  expect(complexity.reduce((sum, one) => sum + one, 0) / 8).toBeCloseTo(1, 12);
  expect(spearman(fit, presence(table).diversity)).toBeGreaterThan(0.9);
});

test('where one region has all and the other a part, fitness goes to 0 so slowly that it never stands still', () => {
  const { fitness: fit, steps, converged } = fitness(tableOf([1, 1], [1, 0]), { maximumSteps: 3000 });
  expect({ steps, converged }).toEqual({ steps: 3000, converged: false });
  expect(fit[1]).toBeLessThan(0.001);
});

test('empty ones have none and change nothing', () => {
  const holed = incidenceFromRows(['a', 'b', 'c'], ['x', 'y', 'z'], [1, 0, 1, 0, 0, 0, 1, 0, 0]);
  const { fitness: fit, complexity } = fitness(holed, { maximumSteps: 2 });
  expect(largestDifference(fit, [3 / 2, NaN, 1 / 2])).toBeLessThan(1e-14);
  expect(largestDifference(complexity, [1 / 2, NaN, 3 / 2])).toBeLessThan(1e-14);
});

test('the stable form solves its equations, sends nothing to 0 and orders much alike', () => {
  const { fitness: fit, complexity, converged } = stableFitness(table, { delta: 0.01 });
  expect(converged).toBe(true);
  const sum = (of: (k: number) => number, count: number): number =>
    Array.from({ length: count }, (_, k) => of(k)).reduce((a, b) => a + b, 0);
  const has = (r: number, i: number): boolean =>
    [...table.industry.subarray(table.start[r], table.start[r + 1])].includes(i);
  fit.forEach((one, r) =>
    expect(one).toBeCloseTo(0.0001 + sum((i) => (has(r, i) ? 1 / (1 + 1 / complexity[i]!) : 0), 8), 10),
  );
  complexity.forEach((one, i) =>
    expect(1 / one).toBeCloseTo(
      sum((r) => (has(r, i) ? 1 / fit[r]! : 0), 6),
      10,
    ),
  );
  expect(spearman(fit, fitness(table).fitness)).toBeGreaterThan(0.9);
  expect(stableFitness(tableOf([1, 1], [1, 0])).fitness[1]).toBeGreaterThan(0);
  expect(() => stableFitness(table, { delta: 0 })).toThrow(RangeError);
});

test('the stable form hardly depends on its constant where there are fewer regions than industries', () => {
  const [large, small] = [0.01, 0.0001].map((delta) => stableFitness(table, { delta }).fitness);
  expect(largestDifference(large!, small!)).toBeLessThan(0.001);
});

test('a fitness that has become 0 stays 0, and so does the complexity of what such a region has', () => {
  // The first and third region have only what the second has too, and halve with every step until they are nothing.
  const { fitness: found, complexity } = fitness(tableOf([1, 0], [1, 1], [1, 0]), { tolerance: 0, maximumSteps: 5000 });
  expect([...found]).toEqual([0, 3, 0]);
  expect([...complexity]).toEqual([0, 2]);
});
