import { describe, expect, test } from 'vitest';
import { bootstrap } from './bootstrap.ts';
import { jackknife } from './jackknife.ts';
import { normalProbability, normalQuantile } from './normal.ts';
import { incidenceFromRows, totals } from './incidence.ts';
import { resampled } from './resampled.ts';
import { seededRandom } from './seededRandom.ts';

// The law schools of Efron and Tibshirani 1993, table 3.1: LSAT score and grade-point average.
const lsat = [576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594];
const gpa = [3.39, 3.3, 2.81, 3.03, 3.44, 3.07, 3, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96];

function correlation(sample: Uint32Array): number {
  const mean = (values: number[]): number => sample.reduce((sum, at) => sum + values[at]!, 0) / sample.length;
  const [x, y] = [mean(lsat), mean(gpa)];
  const product = (a: number[], b: number[], c: number, d: number): number =>
    sample.reduce((sum, at) => sum + (a[at]! - c) * (b[at]! - d), 0);
  return product(lsat, gpa, x, y) / Math.sqrt(product(lsat, lsat, x, x) * product(gpa, gpa, y, y));
}

describe('correlation of fifteen law schools', () => {
  test('jackknife: estimate 0.776, error 0.1425, bias −0.0065 (Efron 1982, ch. 2 and 3)', () => {
    const { estimate, standardError, bias, without } = jackknife(15, correlation);
    expect(estimate[0]).toBeCloseTo(0.776, 3);
    expect(standardError[0]).toBeCloseTo(0.1425, 4);
    expect(bias[0]).toBeCloseTo(-0.0065, 4);
    expect(without).toHaveLength(15);
  });

  test('bootstrap: error near 0.13, and BCa reaching lower than percentiles (Efron and Tibshirani 1993, ch. 6 and 14)', () => {
    const bca = bootstrap(15, correlation, { samples: 3999 });
    const percentile = bootstrap(15, correlation, { samples: 3999, method: 'percentile' });
    expect(bca.standardError[0]).toBeCloseTo(0.133, 2);
    expect([bca.low[0], bca.high[0]].map((end) => Math.round(10 * end!) / 10)).toEqual([0.3, 0.9]);
    expect(bca.low[0]).toBeLessThan(percentile.low[0]!);
    expect(percentile.low[0]).toBeLessThan(0.776);
    expect(percentile.high[0]).toBeLessThan(1);
  });

  test('the same seed gives the same interval, another nearly the same', () => {
    const first = bootstrap(15, correlation, { random: seededRandom(5), samples: 999 });
    expect(bootstrap(15, correlation, { random: seededRandom(5), samples: 999 })).toEqual(first);
    const other = bootstrap(15, correlation, { random: seededRandom(6), samples: 999 });
    expect(other.low[0]).not.toBe(first.low[0]);
    expect(Math.abs(other.low[0]! - first.low[0]!)).toBeLessThan(0.15);
  });
});

test('the mean of a sample has the error s/√n by jackknife, exactly', () => {
  const values = [3, 1, 4, 1, 5, 9];
  const mean = (sample: Uint32Array): number => sample.reduce((sum, at) => sum + values[at]!, 0) / sample.length;
  const { standardError, bias } = jackknife(6, mean);
  const squares = values.reduce((sum, value) => sum + (value - 23 / 6) ** 2, 0);
  expect(standardError[0]).toBeCloseTo(Math.sqrt(squares / 5 / 6), 12);
  expect(bias[0]).toBeCloseTo(0, 12);
});

test('several values at once, and samples in which one of them is 0/0', () => {
  const table = incidenceFromRows(['R1', 'R2', 'R3'], ['a', 'b'], [1, 0, 1, 0, 1, 5]);
  const ratio = (sample: Uint32Array): Float64Array => {
    const [a, b] = totals(resampled(table, sample)).industry;
    return Float64Array.of(b === 0 ? NaN : a! / b!, a!);
  };
  const { estimate, low, undefinedSamples } = bootstrap(3, ratio, { method: 'percentile', samples: 999 });
  expect([...estimate]).toEqual([0.6, 3]);
  expect([low[1], undefinedSamples[1]]).toEqual([3, 0]);
  // Eight of 27 samples leave the third region out.
  expect(Math.abs(undefinedSamples[0]! / 999 - 8 / 27)).toBeLessThan(0.06);
  expect(bootstrap(3, ratio, { samples: 99 }).low[0]).toBeNaN();
});

test('resampled regions come as often as drawn, in that order', () => {
  const table = incidenceFromRows(['R1', 'R2', 'R3'], ['a', 'b'], [1, 2, 0, 0, 0, 5]);
  expect(resampled(table, Uint32Array.of(2, 0, 2, 1))).toEqual(
    incidenceFromRows(['R3', 'R1', 'R3', 'R2'], ['a', 'b'], [0, 5, 1, 2, 0, 5, 0, 0]),
  );
  expect(() => resampled(table, Uint32Array.of(3))).toThrow('There is no region at position 3 of 3.');
});

test('the normal distribution at tabled points, and back', () => {
  expect(normalProbability(1.959963984540054)).toBeCloseTo(0.975, 14);
  expect(normalProbability(-1)).toBeCloseTo(0.15865525393145705, 15);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 11);
  expect(normalQuantile(0.5)).toBeCloseTo(0, 15);
  expect([normalQuantile(0), normalQuantile(1), normalQuantile(2)]).toEqual([-Infinity, Infinity, NaN]);
  expect([normalProbability(-9), normalProbability(9), normalProbability(NaN)]).toEqual([0, 1, NaN]);
});

test('levels, samples and entries that are none are refused', () => {
  expect(() => bootstrap(3, () => 1, { level: 1 })).toThrow('A level lies between 0 and 1; 1 does not.');
  expect(() => bootstrap(3, () => 1, { samples: 1 })).toThrow('1 samples are too few.');
  expect(() => jackknife(1, () => 1)).toThrow('Of 1 entries none can be left out.');
});
