import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pearson, spearman } from './rankCorrelation.ts';

const of = (first: number[], second: number[]): number => spearman(Float64Array.from(first), Float64Array.from(second));

test('without ties it is 1 − 6Σd²/(n(n² − 1))', () => {
  // d = 1, −1, 0, 1, −1: 1 − 6·4/(5·24) = 0.8
  expect(of([1, 2, 3, 4, 5], [20, 10, 30, 50, 40])).toBeCloseTo(0.8, 15);
});

test('R: cor(c(1, 2, 2, 4), c(1, 3, 2, 4), method = "spearman") is 0.9486833', () => {
  expect(of([1, 2, 2, 4], [1, 3, 2, 4])).toBeCloseTo(0.9486832980505138, 15);
});

test('pairs with an unknown figure are left out', () => {
  expect(of([1, NaN, 2, 3, 9], [10, 5, 20, 30, NaN])).toBe(1);
});

test('a constant column, or fewer than two pairs, has none', () => {
  expect(of([1, 1, 1], [1, 2, 3])).toBeNaN();
  expect(of([1], [1])).toBeNaN();
  expect(of([1, NaN], [NaN, 1])).toBeNaN();
});

test('lies in [−1, 1], is symmetric, and any increasing change of scale leaves it', () => {
  const figure = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure), { minLength: 2, maxLength: 30 }), (pairs) => {
      const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const rho = of(first, second);
      if (Number.isNaN(rho)) return;
      expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-12);
      expect(of(second, first)).toBeCloseTo(rho, 12);
      expect(
        of(
          first.map((value) => Math.exp(value / 5)),
          second,
        ),
      ).toBeCloseTo(rho, 12);
    }),
  );
});

test('a column that rounding alone sets apart from a constant one has none', () => {
  const constant = Float64Array.of(0.1, 0.1, 0.1, 0.1 * 3 - 0.2);
  expect(pearson(constant, Float64Array.of(1, 2, 3, 4))).toBeNaN();
  expect(pearson(new Float64Array(7).fill(0.1), new Float64Array(7).fill(0.1))).toBeNaN();
});

test('a correlation is never beyond 1, nor lost to the size of the figures', () => {
  const figures = Float64Array.of(Math.log(0.1), Math.log(1.1), Math.log(0.1), Math.log(2.1));
  for (const unit of [1, 1e-200, 1e200]) {
    const column = figures.map((value) => value * unit);
    expect(pearson(column, column)).toBe(1);
    expect(
      pearson(
        column,
        figures.map((value) => -value),
      ),
    ).toBe(-1);
  }
  expect(() => pearson(figures, Float64Array.of(1))).toThrow('Columns of 4 and 1 entries have no pairs.');
});
