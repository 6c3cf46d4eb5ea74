import { expect, test } from 'vitest';
import { seededRandom } from './seededRandom.ts';

test('the same seed gives the same stream, another seed another', () => {
  const [first, again, other] = [seededRandom(7), seededRandom(7), seededRandom(8)];
  const stream = Array.from({ length: 5 }, first);
  expect(Array.from({ length: 5 }, again)).toEqual(stream);
  expect(Array.from({ length: 5 }, other)).not.toEqual(stream);
});

test('numbers are spread evenly over [0, 1): ten bins of 100,000 hold 10,000 each, within five standard deviations', () => {
  const random = seededRandom(2026);
  const bins = new Uint32Array(10);
  let product = 0;
  let last = random();
  for (let draw = 0; draw < 100_000; draw++) {
    const number = random();
    bins[Math.floor(10 * number)]!++;
    product += (number - 0.5) * (last - 0.5);
    last = number;
  }
  for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(9000));
  expect(Math.abs(product / 100_000)).toBeLessThan(5 / (12 * Math.sqrt(100_000)));
});

test('a seed is an integer', () => {
  expect(() => seededRandom(0.5)).toThrow('A seed is an integer; 0.5 is not.');
});

test('the first numbers of seed 7, as a plain Python version of the same generator has them, to the last bit', () => {
  const random = seededRandom(7);
  expect([random(), random(), random()]).toEqual([0.049009592574554284, 0.9298532154569821, 0.3972365680289133]);
});
