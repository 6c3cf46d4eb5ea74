import { dynamicShiftShare, type Intervals } from '@asterism/indicators';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundedParts, type BoundedPart } from './boundedParts.ts';
import type { LabelledChange, Nation, YearBounds } from './changeOf.ts';

const [regions, categories] = [2, 2];

const cell = fc.tuple(
  fc.integer({ min: 1, max: 1000 }),
  fc.integer({ min: 0, max: 300 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const year = fc.array(cell, { minLength: regions * categories, maxLength: regions * categories });

test('whatever the unknown figures are, a region’s parts and their shares of its start lie within their bounds', () => {
  fc.assert(
    fc.property(fc.array(year, { minLength: 2, maxLength: 3 }), (years) => {
      const tables = years.map((cells) => Float64Array.from(cells, ([low, width, at]) => low + at * width));
      const bounds = boundedParts(changeOver(years.map(boundsOf), tables));
      const parts = dynamicShiftShare(tables, regions, categories);
      for (const region of [0, 1]) {
        const start = tables[0]![region * 2]! + tables[0]![region * 2 + 1]!;
        for (const name of Object.keys(bounds) as BoundedPart[]) {
          const amount = parts.regions[name][region]!;
          expect([name, isWithin(bounds[name].regions, region, amount)]).toEqual([name, true]);
          expect([name, isWithin(bounds[name].shares, region, amount / start)]).toEqual([name, true]);
        }
      }
    }),
  );
});

test('of one step the nation’s share is its rate, however open a region’s own figures are', () => {
  const known = (of: readonly number[]) => of.map((value): Cell => [value, 0, 0]);
  const before: Cell[] = [[1, 1000, 0], ...known([50, 60, 70])];
  const overall = { low: 400, high: 400 };
  const [first, last] = [before, known([80, 90, 100, 170])].map(boundsOf) as [Bounds, Bounds];
  const { national } = boundedParts(changeOver([{ ...first, overall }, last], []));
  expect([...national.shares.low]).toEqual([expect.closeTo(0.1, 12), expect.closeTo(0.1, 12)]);
  expect([...national.shares.high]).toEqual([expect.closeTo(0.1, 12), expect.closeTo(0.1, 12)]);
});

type Cell = readonly [low: number, width: number, at: number];

type Bounds = YearBounds & Nation;

function boundsOf(cells: readonly Cell[]): Bounds {
  const ends = (of: (cell: Cell) => number, ...sums: readonly (readonly number[])[]) =>
    Float64Array.from(sums, (members) => members.reduce((sum, at) => sum + of(cells[at]!), 0));
  const between = (...sums: readonly (readonly number[])[]): Intervals => ({
    low: ends(([low]) => low, ...sums),
    high: ends(([low, width]) => low + width, ...sums),
  });
  const all = between([0, 1, 2, 3]);
  return {
    cells: between([0], [1], [2], [3]),
    regions: between([0, 1], [2, 3]),
    categories: between([0, 2], [1, 3]),
    overall: { low: all.low[0]!, high: all.high[0]! },
  };
}

function changeOver(between: readonly Bounds[], tables: readonly Float64Array[]): LabelledChange {
  return {
    between,
    nations: between.slice(1).map((after, step) => ({ before: between[step]!, after })),
    tables,
    regions,
    categories,
    years: [],
    regionCodes: [],
    categoryCodes: [],
    comeAndGo: [],
    lacking: [],
  };
}

function isWithin({ low, high }: Intervals, at: number, value: number): boolean {
  const hair = 1e-9 * Math.max(1, Math.abs(value), Math.abs(low[at]!), Math.abs(high[at]!));
  return value >= low[at]! - hair && value <= high[at]! + hair;
}
