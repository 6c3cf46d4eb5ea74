import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attack } from './attack.ts';
import type { Intervals } from './intervals.ts';
import { locationQuotient } from './locationQuotient.ts';
import { beforeRounding, type Release } from './release.ts';
import { releaseRisk } from './releaseRisk.ts';
import type { Sensitivity } from './sensitivity.ts';
import { intervalsOf } from './testing/intervalsOf.ts';
import { topStar } from './topStar.ts';
import { withTotals } from './twoWayTable.ts';
import { verdict } from './verdict.ts';

const point = (values: Float64Array): Intervals => ({ low: values, high: values });

/** Everything that follows from a table, as it would be told of all clusters. */
function resultsOf(rows: number, columns: number, values: Float64Array, share = 0.34) {
  const at = (r: number, c: number): number => values[r * (columns + 1) + c]!;
  const clusters = Array.from({ length: rows * columns }, (_, k) => [Math.floor(k / columns), k % columns] as const);
  const ranked = (list: readonly number[]) => topStar(point(Float64Array.from(list)), share);
  const byCategory = Array.from({ length: columns }, (_, c) =>
    ranked(Array.from({ length: rows }, (__, r) => at(r, c))),
  );
  const focus = ranked(clusters.map(([r, c]) => (at(r, columns) === 0 ? NaN : at(r, c) / at(r, columns))));
  return {
    quotients: clusters.map(([r, c]) => locationQuotient(at(r, c), at(r, columns), at(rows, c), at(rows, columns))),
    sizeRanks: Int32Array.from(clusters, ([r, c]) => byCategory[c]!.rankLow[r]!),
    sizeStars: Uint8Array.from(clusters, ([r, c]) => byCategory[c]!.verdict[r]!),
    focusRanks: focus.rankLow,
    focusStars: focus.verdict,
  };
}

describe('investment by activity and region (Fischetti and Salazar 2000), 22 sensitive and hidden with 8, 17 and 12', () => {
  const truth = Float64Array.of(20, 50, 10, 80, 8, 19, 22, 49, 17, 32, 12, 61, 45, 101, 44, 190);
  const hidden = [4, 6, 8, 10];
  const figures = intervalsOf(
    ...Array.from(truth, (value, cell) => (hidden.includes(cell) ? ([0, Infinity] as const) : value)),
  );
  const plain: Release = { regions: 3, categories: 3, figures };
  const level = (protection: number): Sensitivity => ({
    isSensitive: Uint8Array.from(truth, (_, cell) => (cell === 6 ? 1 : 0)),
    protection: Float64Array.from(truth, (_, cell) => (cell === 6 ? protection : 0)),
  });
  const results = resultsOf(3, 3, truth);

  test('the figures alone may go out: 5 to 30 holds 22 ± 8, but not 22 ± 9', () => {
    expect(releaseRisk(plain, truth, level(8)).isRefused).toBe(false);
    expect(releaseRisk(plain, truth, level(9)).breaches).toEqual([
      { cell: 6, low: 5, high: 30, neededLow: 13, neededHigh: 31, through: [] },
    ]);
  });

  test('with its location quotient, 1.94, the cell is given away: between 21.96 and 22.07', () => {
    const told = beforeRounding(
      results.quotients.map((quotient, cluster) => (cluster === 5 ? quotient : NaN)),
      2,
    );
    const rounded = {
      low: told.low.map((low, k) => (k === 5 ? 1.935 : low)),
      high: told.high.map((high, k) => (k === 5 ? 1.945 : high)),
    };
    const { isRefused, breaches } = releaseRisk({ ...plain, quotients: rounded }, truth, level(5));
    expect(isRefused).toBe(true);
    expect(breaches[0]!.through).toEqual(['quotients']);
    expect(breaches[0]!.low).toBeCloseTo((1.935 * 49 * 44) / 190, 9);
    expect(breaches[0]!.high).toBeCloseTo((1.945 * 49 * 44) / 190, 9);
  });

  test('with another cell’s quotient too, through the sums', () => {
    const quotients = { low: new Float64Array(9), high: new Float64Array(9).fill(Infinity) };
    quotients.low[8] = quotients.high[8] = results.quotients[8]!;
    const [breach] = releaseRisk({ ...plain, quotients }, truth, level(5)).breaches;
    expect(breach!.low).toBeCloseTo(22, 9);
    expect(breach!.high).toBeCloseTo(22, 9);
  });

  test('with ranks it lies between 17.5 (in the first category 30 − x < x − 5) and 24 (34 − x > 10)', () => {
    const told = { ...plain, sizeRanks: results.sizeRanks };
    const [breach] = releaseRisk(told, truth, level(5)).breaches;
    expect(breach).toEqual({ cell: 6, low: 17.5, high: 24, neededLow: 17, neededHigh: 27, through: ['ranks'] });
    expect(releaseRisk(told, truth, level(2)).isRefused).toBe(false);
  });

  test('with stars for size it is at least what the others of its category are, and 25 at most, since 20 has the star before x − 5', () => {
    const told = { ...plain, sizeStars: results.sizeStars };
    expect(results.sizeStars.filter((_, cluster) => cluster % 3 === 2)).toEqual(
      Uint8Array.of(verdict.no, verdict.yes, verdict.no),
    );
    expect(releaseRisk(told, truth, level(3)).isRefused).toBe(false);
    const [breach] = releaseRisk(told, truth, level(4)).breaches;
    expect([breach!.low, breach!.high, breach!.through]).toEqual([17, 25, ['stars']]);
  });

  test('with a star for a quotient of 1.5 it is 17.02 or more', () => {
    const specialisationStars = new Uint8Array(9).fill(verdict.possible);
    specialisationStars[5] = verdict.yes;
    const [breach] = releaseRisk({ ...plain, specialisationStars, minimumQuotient: 1.5 }, truth, level(5)).breaches;
    expect(breach!.low).toBeCloseTo((1.5 * 49 * 44) / 190, 9);
    expect(breach!.through).toEqual(['stars']);
  });

  test('without one for a quotient of 2 it is 22.69 or less', () => {
    const specialisationStars = new Uint8Array(9).fill(verdict.possible);
    specialisationStars[5] = verdict.no;
    const [breach] = releaseRisk({ ...plain, specialisationStars }, truth, level(5)).breaches;
    expect([breach!.low, breach!.high]).toEqual([5, expect.closeTo((2 * 49 * 44) / 190, 9)]);
  });

  test('of equal rank with a cell that is told, it is that cell', () => {
    const sizeRanks = Int32Array.of(0, 0, 1, 0, 0, 1, 0, 0, 0);
    const [breach] = releaseRisk({ ...plain, sizeRanks }, truth, level(5)).breaches;
    expect([breach!.low, breach!.high, breach!.through]).toEqual([10, 10, ['ranks']]);
  });

  test('what only ranks and quotients together tell is put down to both', () => {
    const quotients = { low: new Float64Array(9), high: new Float64Array(9).fill(Infinity) };
    quotients.high[5] = (26.5 * 190) / (49 * 44);
    const needed = level(4.9);
    expect(
      releaseRisk({ ...plain, sizeRanks: Int32Array.of(0, 0, 0, 0, 0, 1, 0, 0, 2) }, truth, needed).isRefused,
    ).toBe(false);
    const told = { ...plain, sizeRanks: results.sizeRanks, quotients };
    expect(releaseRisk(told, truth, needed).breaches[0]!.through).toEqual(['quotients', 'ranks']);
  });

  test('a sensitive figure that is told is a breach', () => {
    const told = { ...plain, figures: point(truth) };
    expect(releaseRisk(told, truth, level(1)).breaches[0]).toMatchObject({ low: 22, high: 22, through: [] });
  });

  test('the attacker’s quotients, ranks and stars follow from 5 to 30', () => {
    const seen = attack(plain, { size: 0.34 });
    expect(seen.quotients.low[5]).toBeCloseTo((5 * 190) / (49 * 44), 9);
    expect(seen.quotients.high[5]).toBeCloseTo((30 * 190) / (49 * 44), 9);
    expect([seen.size[2]!.rankLow[1], seen.size[2]!.rankHigh[1]]).toEqual([1, 3]);
    expect(seen.size[2]!.verdict[1]).toBe(verdict.possible);
    expect([...seen.size[1]!.verdict]).toEqual([verdict.yes, verdict.no, verdict.no]);
    expect(seen.specialisation[5]).toBe(verdict.possible);
  });
});

test('a hidden region total is told by a quotient of one of its cells that is', () => {
  const values = withTotals({ rows: ['a', 'b'], columns: ['p', 'q'], values: Float64Array.of(10, 30, 20, 40) }).values;
  const figures = intervalsOf(
    ...Array.from(values, (value, cell) => ([1, 2, 4, 5].includes(cell) ? ([0, Infinity] as const) : value)),
  );
  expect(attack({ regions: 2, categories: 2, figures }).figures.high[2]).toBe(80);
  const quotients = { low: Float64Array.of(1e-9, 0, 0, 0), high: new Float64Array(4).fill(Infinity) };
  quotients.low[0] = quotients.high[0] = locationQuotient(10, 40, 30, 100);
  const { low, high } = attack({ regions: 2, categories: 2, figures, quotients }).figures;
  expect([low[2], high[2]]).toEqual([expect.closeTo(40, 9), expect.closeTo(40, 9)]);
  expect([low[1], high[4]]).toEqual([expect.closeTo(30, 9), expect.closeTo(40, 9)]);
  const between = { low: Float64Array.of(0.8, 0, 0, 0), high: Float64Array.of(0.9, Infinity, Infinity, Infinity) };
  const seen = attack({ regions: 2, categories: 2, figures, quotients: between }).quotients;
  expect([seen.low[0], seen.high[0]]).toEqual([expect.closeTo(0.8, 9), expect.closeTo(0.9, 9)]);
  expect(seen.low[2]).toBeGreaterThan(0.8);
});

describe('random releases, any figures and totals hidden', () => {
  const releases = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
    .chain(([rows, columns]) =>
      fc.record({
        rows: fc.constant(rows),
        columns: fc.constant(columns),
        cells: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: rows * columns, maxLength: rows * columns }),
        isHidden: fc.array(fc.boolean(), {
          minLength: (rows + 1) * (columns + 1),
          maxLength: (rows + 1) * (columns + 1),
        }),
        isTold: fc.array(fc.boolean(), { minLength: rows * columns, maxLength: rows * columns }),
        kinds: fc.subarray([
          'quotients',
          'sizeRanks',
          'focusRanks',
          'sizeStars',
          'focusStars',
          'specialisationStars',
        ] as const),
      }),
    )
    .map(({ rows, columns, cells, isHidden, isTold, kinds }) => {
      const truth = withTotals({
        rows: Array.from({ length: rows }, String),
        columns: Array.from({ length: columns }, String),
        values: Float64Array.from(cells),
      }).values;
      const results = resultsOf(rows, columns, truth);
      const told = {
        quotients: beforeRounding(
          results.quotients.map((value, k) => (isTold[k]! && Number.isFinite(value) ? Number(value.toFixed(2)) : NaN)),
          2,
        ),
        sizeRanks: results.sizeRanks.map((rank, k) => (isTold[k]! ? rank : 0)),
        focusRanks: results.focusRanks.map((rank, k) => (isTold[k]! ? rank : 0)),
        sizeStars: results.sizeStars.map((star, k) => (isTold[k]! ? star : verdict.possible)),
        focusStars: results.focusStars.map((star, k) => (isTold[k]! ? star : verdict.possible)),
        specialisationStars: Uint8Array.from(results.quotients, (quotient, k) =>
          isTold[k]! && !Number.isNaN(quotient) ? (quotient >= 2 ? verdict.yes : verdict.no) : verdict.possible,
        ),
      };
      const figures = intervalsOf(
        ...Array.from(truth, (value, cell) => (isHidden[cell]! ? ([0, Infinity] as const) : value)),
      );
      const plain: Release = { regions: rows, categories: columns, figures };
      const release: Release = { ...plain, ...Object.fromEntries(kinds.map((kind) => [kind, told[kind]])) };
      return { truth, results, plain, release };
    });

  test('the truth lies inside whatever is told: figures, quotients, ranks and stars', () => {
    fc.assert(
      fc.property(releases, ({ truth, results, release }) => {
        const seen = attack(release, { size: 0.34, focus: 0.34 });
        truth.forEach((value, cell) => {
          expect(seen.figures.low[cell]).toBeLessThanOrEqual(value + 1e-6);
          expect(seen.figures.high[cell]).toBeGreaterThanOrEqual(value - 1e-6);
        });
        results.quotients.forEach((quotient, cluster) => {
          if (Number.isNaN(quotient)) return;
          expect(seen.quotients.low[cluster]).toBeLessThanOrEqual(quotient * (1 + 1e-6) + 1e-6);
          expect(seen.quotients.high[cluster]).toBeGreaterThanOrEqual(quotient * (1 - 1e-6) - 1e-6);
        });
      }),
      { numRuns: 1500 },
    );
  });

  test('to tell results never widens what an attacker knows', () => {
    fc.assert(
      fc.property(releases, ({ plain, release }) => {
        const before = attack(plain).figures;
        const after = attack(release).figures;
        before.low.forEach((low, cell) => {
          expect(after.low[cell]).toBeGreaterThanOrEqual(low - 1e-9);
          expect(after.high[cell]).toBeLessThanOrEqual(before.high[cell]! + 1e-9);
        });
      }),
      { numRuns: 300 },
    );
  });
});

test('lengths that don’t match are refused, and so is a release that contradicts itself', () => {
  const figures = intervalsOf(1, 2, 3, 3, 4, 7, 4, 6, 10);
  expect(() => attack({ regions: 2, categories: 3, figures })).toThrow(
    '2 regions × 3 categories with totals are 12 figures, not 9.',
  );
  expect(() => attack({ regions: 2, categories: 2, figures, sizeRanks: new Int32Array(3) })).toThrow(
    "2 regions × 2 categories don't have 3 sizeRanks.",
  );
  expect(() =>
    releaseRisk({ regions: 2, categories: 2, figures }, new Float64Array(4), {
      isSensitive: new Uint8Array(9),
      protection: new Float64Array(9),
    }),
  ).toThrow("9 figures can't be checked against 4 true ones, 9 of them judged.");
  const hidden = intervalsOf([0, Infinity], [0, Infinity], 3, [0, Infinity], [0, Infinity], 7, 4, 6, 10);
  const specialisationStars = Uint8Array.of(verdict.yes, verdict.possible, verdict.yes, verdict.possible);
  expect(() => attack({ regions: 2, categories: 2, figures: hidden, specialisationStars })).toThrow(
    'contradict one another',
  );
});
