import { expect, test } from 'vitest';
import { topOfTridiagonal } from './topOfTridiagonal.ts';

test('a path of ones: 2·cos(π/(n + 1)), a half wave of a sine', () => {
  const { value, vector } = topOfTridiagonal(Array<number>(9).fill(0), Array<number>(8).fill(1));
  expect(value).toBeCloseTo(2 * Math.cos(Math.PI / 10), 14);
  vector.forEach((entry, k) =>
    expect(Math.abs(entry)).toBeCloseTo(Math.sqrt(0.2) * Math.sin(((k + 1) * Math.PI) / 10), 12),
  );
});

test('a single entry, and one that stands apart', () => {
  expect(topOfTridiagonal([-3], []).value).toBeCloseTo(-3, 14);
  const { value, vector } = topOfTridiagonal([1, 5, 2], [0, 0]);
  expect(value).toBeCloseTo(5, 12);
  expect([...vector].map(Math.abs).map(Math.round)).toEqual([0, 1, 0]);
});
