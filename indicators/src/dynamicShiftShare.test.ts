import { describe, expect, test } from 'vitest';
import { arcelusShiftShare } from './arcelusShiftShare.ts';
import { dynamicShiftShare } from './dynamicShiftShare.ts';
import { growthFactors } from './growthFactors.ts';
import { homotheticShiftShare } from './homotheticShiftShare.ts';
import { shiftShare } from './shiftShare.ts';
import { germany, germanyPresent, type Germany } from './testing/germany.ts';

const table = (...cells: number[]): Float64Array => Float64Array.from(cells);

test('by hand: one region in a nation of two, over two years', () => {
  // Nation 100 → 150 → 150, region 50 → 100 → 50: at the pace of each year 25 and 0, its own part 25 and −50.
  const { regions, cells, steps } = dynamicShiftShare([table(50, 50), table(100, 50), table(50, 100)], 2, 1);
  expect([...cells.national]).toEqual([25, 25]);
  expect([...cells.regional]).toEqual([-25, 25]);
  expect(steps.map((step) => step.cells.regional[0])).toEqual([25, -50]);
  expect([...regions.change]).toEqual([0, 50]);
});

test('one step is the classic decomposition; fewer dates, or other national figures than steps, are refused', () => {
  const [before, after] = [table(60, 40, 40, 60), table(90, 30, 40, 60)];
  expect(dynamicShiftShare([before, after], 2, 2).cells).toEqual(shiftShare(before, after, 2, 2).cells);
  expect(() => dynamicShiftShare([before], 2, 2)).toThrow('A change needs two dates or more; there are 1.');
  expect(() => dynamicShiftShare([before, after], 2, 2, [])).toThrow('1 steps need as many national figures, not 0.');
});

describe.skipIf(!germanyPresent)('the German Länder 2008 to 2014 (skipped where the figures are absent)', () => {
  const { regions, industries, tables, totals }: Omit<Germany, 'years'> = germanyPresent
    ? germany()
    : { regions: [], industries: [], tables: [], totals: [] };
  const [before, after] = [tables[0]!, tables.at(-1)!];
  const [R, I] = [regions.length, industries.length];
  // All figures are whole persons: a thousandth of a person is beyond what rounding in the last places can reach.
  const persons = 1e-3;

  const methods = {
    classic: () => shiftShare(before, after, R, I),
    'Esteban-Marquillas': () => homotheticShiftShare(before, after, R, I),
    Arcelus: () => arcelusShiftShare(before, after, R, I),
    'Barff and Knight': () => dynamicShiftShare(tables, R, I),
  };

  test.for(Object.entries(methods))('%s: parts add to the published change of every Land and cell', ([, decompose]) => {
    const { cells, regions: byRegion } = decompose();
    for (const [{ change, ...parts }, published] of [
      [byRegion, totals.at(-1)!.map((total, r) => total - totals[0]![r]!)],
      [cells, after.map((amount, cell) => amount - before[cell]!)],
    ] as const) {
      const columns: Float64Array[] = Object.values(parts);
      expect(columns.length).toBeGreaterThanOrEqual(3);
      published.forEach((wanted, at) => {
        const sum = columns.reduce((total, column) => total + column[at]!, 0);
        expect(Math.abs(sum - wanted)).toBeLessThan(persons);
        expect(change[at]).toBe(wanted);
      });
    }
  });

  test('in the nation as a whole neither mix nor regional part is left', () => {
    const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
    for (const { national, industryMix, regional, change } of [
      methods.classic().regions,
      methods['Barff and Knight']().regions,
    ]) {
      expect(Math.abs(total(industryMix))).toBeLessThan(persons);
      expect(Math.abs(total(regional))).toBeLessThan(persons);
      expect(Math.abs(total(national) - total(change))).toBeLessThan(persons);
    }
  });

  test('factors multiply to the region’s own; Berlin grew faster than the nation, for its own sake more than for its structure', () => {
    const { structural, locational, regional } = growthFactors(before, after, R, I);
    regional.forEach((factor, r) => expect(structural[r]! * locational[r]!).toBeCloseTo(factor, 12));
    const berlin = regions.indexOf('Berlin');
    expect(regional[berlin]).toBeGreaterThan(1);
    expect(locational[berlin]).toBeGreaterThan(structural[berlin]!);
  });
});
