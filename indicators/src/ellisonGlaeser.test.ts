import { describe, expect, test } from 'vitest';
import { ellisonGlaeser } from './ellisonGlaeser.ts';
import { ellisonGlaeserTest } from './ellisonGlaeserTest.ts';
import { maurelSedillot } from './maurelSedillot.ts';
import { rawConcentration } from './rawConcentration.ts';
import { placements } from './testing/placements.ts';
import { vectorFile, vectorsPresent } from './vectors/vectorFile.ts';

test('Farhauer and Kröll (2014): ten plants in Vienna, Linz and Graz have γ = 0.0599', () => {
  const plants = Float64Array.of(200, 650, 12000, 100, 50, 16000, 13000, 1500, 1500, 25000);
  const reference = Float64Array.of(500_000, 400_000, 100_000);
  const found = ellisonGlaeserTest(plants, [0, 0, 0, 0, 0, 1, 1, 1, 1, 2], reference);
  expect(found.gamma).toBeCloseTo(0.05990628, 8);
  const industry = Float64Array.of(13000, 32000, 25000);
  expect(ellisonGlaeser(industry, reference, found.plantHerfindahl)).toBe(found.gamma);
  expect(found.raw).toBe(rawConcentration(industry, reference).raw);
});

test('raw concentration by hand: (0.75 − 0.5)² twice over, and 1 − ½ of spread', () => {
  expect(rawConcentration(Float64Array.of(3, 1), Float64Array.of(10, 10))).toEqual({ raw: 0.125, spread: 0.5 });
  expect(ellisonGlaeser(Float64Array.of(3, 1), Float64Array.of(10, 10), 0.1)).toBeCloseTo((0.25 - 0.1) / 0.9, 15);
});

describe('plants as darts on a board', () => {
  const sizes = Float64Array.of(5, 2, 1, 1);
  const board = [0.5, 0.3, 0.2];
  const reference = Float64Array.from(board);
  const thrown = [...placements(sizes.length, board)].map(({ regions, probability }) => ({
    ...ellisonGlaeserTest(sizes, regions, reference),
    agglomeration: maurelSedillot(industryOf(regions), reference, 31 / 81),
    probability,
  }));
  const mean = (of: (one: (typeof thrown)[number]) => number): number =>
    thrown.reduce((sum, one) => sum + one.probability * of(one), 0);

  test('over all placements G has the expectation and the variance that are said', () => {
    const { expected, deviation, plantHerfindahl } = thrown[0]!;
    expect(plantHerfindahl).toBeCloseTo(31 / 81, 15);
    expect(mean(({ raw }) => raw)).toBeCloseTo(expected, 14);
    expect(Math.sqrt(mean(({ raw }) => (raw - expected) ** 2))).toBeCloseTo(deviation, 14);
    expect(mean(({ z }) => z)).toBeCloseTo(0, 12);
  });

  test('both indices are 0 on average', () => {
    expect(mean(({ gamma }) => gamma)).toBeCloseTo(0, 14);
    expect(mean(({ agglomeration }) => agglomeration)).toBeCloseTo(0, 14);
  });

  function industryOf(regions: readonly number[]): Float64Array {
    const industry = new Float64Array(board.length);
    regions.forEach((r, k) => (industry[r]! += sizes[k]!));
    return industry;
  }
});

test('an empty industry, a single plant or a reference in one region has no index', () => {
  const two = Float64Array.of(1, 1);
  expect(ellisonGlaeser(new Float64Array(2), two, 0.5)).toBeNaN();
  expect(ellisonGlaeser(two, two, 1)).toBeNaN();
  expect(ellisonGlaeser(two, Float64Array.of(0, 9), 0.5)).toBeNaN();
  expect(ellisonGlaeser(two, new Float64Array(2), 0.5)).toBeNaN();
  expect(ellisonGlaeser(two, two, NaN)).toBeNaN();
  expect(ellisonGlaeserTest(new Float64Array(0), [], two).gamma).toBeNaN();
});

test('what is no Herfindahl index, no region, or another number of regions is refused', () => {
  const two = Float64Array.of(1, 1);
  for (const wrong of [0, -0.1, 1.1]) {
    expect(() => ellisonGlaeser(two, two, wrong)).toThrow(
      `A plant Herfindahl index lies above 0 and up to 1; ${wrong} does not.`,
    );
  }
  expect(() => ellisonGlaeser(two, new Float64Array(3), 0.5)).toThrow(RangeError);
  expect(() => ellisonGlaeserTest(two, [0, 2], two)).toThrow('Plant 1: there is no region at position 2 of 2.');
});

describe.skipIf(!vectorsPresent)('against REAT (skipped where the reference values are absent)', () => {
  test('its γ of six industries follow from its G and H with one spread for all', () => {
    const file = vectorFile('small20x15', 'reat.ellison.a2');
    const [gamma, raw, plants] = ['Gamma i', 'G i', 'HHI i'].map((name) => file.numbers(name));
    // γ(1 − H) + H = G/spread.
    const spread = raw![0]! / (gamma![0]! * (1 - plants![0]!) + plants![0]!);
    gamma!.forEach((wanted, i) => {
      expect((raw![i]! / spread - plants![i]!) / (1 - plants![i]!)).toBeCloseTo(wanted, 9);
    });
  });
});
