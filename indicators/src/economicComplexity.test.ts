import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { core, largestPart } from './core.ts';
import { economicComplexity } from './economicComplexity.ts';
import { incidenceFromRows, transposed } from './incidence.ts';
import { knowledgeComplexity } from './knowledgeComplexity.ts';
import { meanOver } from './meanOver.ts';
import { presence } from './presence.ts';
import { pearson } from './rankCorrelation.ts';
import { moments } from './standardise.ts';
import { fourCountries } from './testing/fourCountries.ts';
import { largestDifference } from './testing/largestDifference.ts';
import { permuted } from './testing/permuted.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

/** Has what is at most as hard as it can: 12 regions, 15 industries, a hole in each row. */
const nested = incidenceFromRows(
  Array.from({ length: 12 }, (_, r) => `R${r}`),
  Array.from({ length: 15 }, (_, i) => `I${i}`),
  Array.from({ length: 180 }, (_, cell) => {
    const [r, i] = [Math.trunc(cell / 15), cell % 15];
    return i <= r + 3 && (r * 5 + 2) % (r + 4) !== i ? 1 : 0;
  }),
);

/** M̃ applied to a figure of the regions: to industries and back, each time the mean. */
const thereAndBack = (table: typeof nested, figure: Float64Array): Float64Array =>
  meanOver(table, meanOver(transposed(table), figure));

describe('economicComplexity', () => {
  test('of two regions and two industries, done by hand', () => {
    // M = [[1, 1], [0, 1]]: M̃ = [[3/4, 1/4], [1/2, 1/2]], eigenvalues 1 and 1/4, second vector (1, −2).
    const { eci, pci, eigenvalues, gap, components } = economicComplexity(tableOf([1, 1], [0, 1]));
    expect(largestDifference(eci, [1, -1])).toBeLessThan(1e-12);
    // Before scaling the first industry is 4·1, since 1/4 of it is the mean over its one region; the second −2 by ECI as a mean.
    expect(largestDifference(pci, [3, -1])).toBeLessThan(1e-12);
    expect(eigenvalues[0]).toBeCloseTo(0.25, 14);
    expect([eigenvalues[1], components]).toEqual([0, 1]);
    expect(gap).toBeCloseTo(0.25, 14);
  });

  test('ECI is standardised, correlates with diversity, and is the mean PCI of what a region has', () => {
    const { eci, pci, warnings } = economicComplexity(nested);
    expect(moments(eci).mean).toBeCloseTo(0, 12);
    expect(moments(eci).deviation).toBeCloseTo(1, 12);
    expect(pearson(eci, presence(nested).diversity)).toBeGreaterThan(0.5);
    expect(largestDifference(meanOver(nested, pci), eci)).toBeLessThan(1e-11);
    expect(warnings).toEqual([]);
  });

  test('it solves its equation, from the shorter side and from the longer', () => {
    for (const table of [nested, transposed(nested)]) {
      const { kci } = knowledgeComplexity(table);
      const { eigenvalues } = economicComplexity(table);
      expect(
        largestDifference(
          thereAndBack(table, kci),
          kci.map((one) => eigenvalues[0] * one),
        ),
      ).toBeLessThan(1e-12);
    }
  });

  test('PCI by itself has mean 0 and deviation 1, and is the same but for scale', () => {
    const [own, eci] = [economicComplexity(nested, { pciScale: 'own' }).pci, economicComplexity(nested).pci];
    expect(moments(own).deviation).toBeCloseTo(1, 12);
    expect(pearson(own, eci)).toBeCloseTo(1, 12);
  });

  test('other orders of regions and industries give the same figures in other places', () => {
    const turned = permuted(nested, [...nested.regions.keys()].reverse(), [...nested.industries.keys()].reverse());
    const [here, there] = [economicComplexity(nested), economicComplexity(turned)];
    expect(largestDifference(there.eci.toReversed(), here.eci)).toBeLessThan(1e-10);
    expect(largestDifference(there.pci.toReversed(), here.pci)).toBeLessThan(1e-10);
  });

  test('amounts do not matter, only that there is one', () => {
    const more = { ...nested, value: nested.value.map((_, at) => at + 1) };
    expect(economicComplexity(more)).toEqual(economicComplexity(nested));
  });

  test('whatever the table: never Infinity, mean 0, eigenvalues in order', () => {
    fc.assert(
      fc.property(smallTables, (table) => {
        const { eci, pci, eigenvalues, gap } = economicComplexity(table);
        for (const one of [...eci, ...pci]) expect(Math.abs(one)).not.toBe(Infinity);
        const { mean } = moments(eci);
        expect(Number.isNaN(mean) || Math.abs(mean) < 1e-9).toBe(true);
        expect(eigenvalues[0]).toBeLessThan(1 + 1e-12);
        expect(gap).toBeGreaterThan(-1e-9);
      }),
    );
  });
});

describe('what makes complexity doubtful is said', () => {
  test('an empty region and an empty industry have none and change nothing', () => {
    const { eci, pci } = economicComplexity(tableOf([1, 1, 0], [0, 0, 0], [0, 1, 0]));
    expect(largestDifference(eci, [1, NaN, -1])).toBeLessThan(1e-12);
    expect(largestDifference(pci, [3, -1, NaN])).toBeLessThan(1e-12);
  });

  test('parts that share nothing are told apart, and the largest can be taken alone', () => {
    const apart = tableOf([1, 1, 0, 0], [0, 1, 1, 0], [1, 0, 1, 0], [1, 1, 1, 0], [0, 0, 0, 1]);
    const { components, eigenvalues, warnings } = economicComplexity(apart);
    expect(components).toBe(2);
    expect(eigenvalues[0]).toBeCloseTo(1, 12);
    expect(warnings[0]).toMatch(/^The table falls into 2 parts/);
    const { incidence, droppedRegions, droppedIndustries } = largestPart(apart);
    expect({ droppedRegions, droppedIndustries }).toEqual({ droppedRegions: ['R4'], droppedIndustries: ['I3'] });
    expect(economicComplexity(incidence).components).toBe(1);
  });

  test('where three industries are alike to all, the second and third eigenvalue are one', () => {
    const symmetric = tableOf([1, 1, 0], [0, 1, 1], [1, 0, 1], [1, 1, 1]);
    const { eigenvalues, gap, warnings } = economicComplexity(symmetric);
    expect(eigenvalues[0]).toBeCloseTo(eigenvalues[1], 10);
    expect(gap).toBeLessThan(1e-10);
    expect(warnings.join(' ')).toMatch(/are next to equal/);
  });

  test('regions that all have the same leave nothing to compare', () => {
    const { eci, pci, warnings } = economicComplexity(tableOf([1, 1], [1, 1], [1, 1]));
    expect([...eci, ...pci]).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(warnings).toEqual(['There is no second eigenvector: regions do not differ in what they have.']);
    expect(economicComplexity(tableOf([0, 0])).warnings).toHaveLength(1);
  });

  test('a region with less than half of the variance is not named', () => {
    const table = tableOf(
      [1, 1, 0, 1, 0],
      [1, 0, 1, 1, 0],
      [1, 0, 1, 0, 0],
      [0, 0, 1, 0, 0],
      [1, 0, 0, 1, 0],
      [1, 0, 1, 1, 1],
    );
    const { eci, warnings } = economicComplexity(table);
    expect(Math.max(...eci.map((score) => score * score)) / 6).toBeCloseTo(0.448, 3);
    expect(warnings).toEqual([]);
  });

  test('a region that all others stand against is named, and a core leaves it out', () => {
    const rows = Array.from({ length: 30 }, (_, r) =>
      Array.from({ length: 12 }, (__, i) => ((r * 7 + i * i * 3) % 11 < 5 && i < 11 ? 1 : 0)),
    );
    const lone = tableOf(
      ...rows.slice(1),
      Array.from({ length: 12 }, (_, i) => (i >= 11 ? 1 : 0)),
      Array.from({ length: 12 }, (_, i) => (i >= 10 ? 1 : 0)),
    );
    const { warnings, eci } = economicComplexity(lone);
    expect(Math.max(...eci.map(Math.abs)) ** 2).toBeGreaterThan(lone.regions.length / 2);
    expect(warnings.join(' ')).toMatch(/^R29 alone makes up more than half of the index's variance|R29 alone/);
    const { incidence, droppedRegions } = core(lone, 2, 2);
    expect(droppedRegions).toContain('R29');
    expect(economicComplexity(incidence).warnings.join(' ')).not.toMatch(/R29/);
  });

  test('an index without correlation with diversity has no settled sign', () => {
    expect(economicComplexity(tableOf([1, 1, 0, 0], [0, 1, 1, 0], [0, 0, 1, 1])).warnings.join(' ')).toMatch(
      /is not settled/,
    );
  });
});

test('knowledge complexity orders as ECI and PCI do and adds up to 1 or −1', () => {
  const { kci, tci } = knowledgeComplexity(nested);
  const { eci, pci } = economicComplexity(nested);
  expect(pearson(kci, eci)).toBeCloseTo(1, 12);
  expect(pearson(tci, pci)).toBeCloseTo(1, 12);
  expect(Math.abs(kci.reduce((sum, one) => sum + one, 0))).toBeCloseTo(1, 12);
  expect(Math.abs(knowledgeComplexity(fourCountries).tci.reduce((sum, one) => sum + one, 0))).toBeCloseTo(1, 12);
});
