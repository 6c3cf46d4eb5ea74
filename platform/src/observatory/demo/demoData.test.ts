import { tighten } from '@asterism/indicators';
import type { Intervals } from '@asterism/indicators';
import { describe, expect, test } from 'vitest';
import { demoData } from './demoData.ts';
import type { DemoFigures } from './demoData.ts';
import { DEMO_YEARS } from './demoEmployment.ts';
import { DIVISIONS, divisionPosition } from './divisions.ts';
import type { DivisionCode } from './divisions.ts';
import { employmentTable } from './employmentTable.ts';
import { sizeClass } from './sizeClass.ts';
import { STORIES } from './stories.ts';
import type { Story } from './stories.ts';

const data = demoData(1);
const { regions, employment, establishments, disclosure } = data;
const everyRegion = regions.map((_, at) => at);
const everyDivision = DIVISIONS.map((_, at) => at);
const everyCell = Array.from(employment.keys());

function persons(year: number, places: readonly number[], divisions: readonly number[]): number {
  const time = DEMO_YEARS.findIndex((told) => told === year);
  let sum = 0;
  for (const region of places) {
    for (const division of divisions)
      sum += employment[(time * regions.length + region) * DIVISIONS.length + division] ?? 0;
  }
  return sum;
}

/** Location quotient of a region in some divisions. */
function quotient(year: number, region: number, codes: readonly DivisionCode[]): number {
  const divisions = codes.map(divisionPosition);
  const share = persons(year, [region], divisions) / persons(year, [region], everyDivision);
  return share / (persons(year, everyRegion, divisions) / persons(year, everyRegion, everyDivision));
}

describe('the made-up economy', () => {
  test('has 88 divisions, each with its code once', () => {
    expect(new Set(DIVISIONS.map(([code]) => code)).size).toBe(88);
  });

  test('has a heavy tail: a few metropolises, sizes falling about as fast as their rank rises (Zipf)', () => {
    const totals = everyRegion
      .map((region) => persons(2024, [region], everyDivision))
      .toSorted((one, other) => other - one);
    const all = totals.reduce((sum, total) => sum + total, 0);
    const largest = totals.slice(0, 12).reduce((sum, total) => sum + total, 0);
    expect(largest / all).toBeGreaterThan(0.35);
    expect(totals[0]).toBeGreaterThan(25 * (totals.at(-1) ?? Infinity));
    const logs = totals.slice(0, 40).map((total, at) => [Math.log(at + 1), Math.log(total)] as const);
    expect(slope(logs)).toBeLessThan(-0.5);
    expect(slope(logs)).toBeGreaterThan(-1.3);
  });

  test('lets related industries settle together: cars beside plastics, spinning beside sewing, but not farms beside banks', () => {
    expect(together('C29', 'C22')).toBeGreaterThan(0.3);
    expect(together('C13', 'C14')).toBeGreaterThan(0.3);
    expect(together('A01', 'K64')).toBeLessThan(0.1);
  });

  test('loses hotel jobs everywhere in 2020 and has them back by 2023', () => {
    const hotels = [divisionPosition('I55')];
    expect(persons(2020, everyRegion, hotels) / persons(2019, everyRegion, hotels)).toBeLessThan(0.85);
    expect(persons(2023, everyRegion, hotels) / persons(2019, everyRegion, hotels)).toBeGreaterThan(0.95);
  });

  test('has establishments wherever it has persons, and never more of them', () => {
    const wrong = everyCell.filter((cell) => {
      const [count, places] = [employment[cell] ?? NaN, establishments[cell] ?? NaN];
      return count === 0 ? places !== 0 : !(places >= 1 && places <= count);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the told clusters', () => {
  test.each(STORIES)('$title: $turn', ({ country, rank, moves, turn }) => {
    const region = regions.findIndex((candidate) => candidate.country === country && candidate.rank === rank);
    expect(region).toBeGreaterThanOrEqual(0);
    const [trade, next] = moves.map(({ divisions }) => DEMO_YEARS.map((year) => quotient(year, region, divisions)));
    expectTurn(turn, trade ?? []);
    if (turn === 'changes trade') expectTurn('rises', next ?? []);
  });

  test('there are at least a dozen, of every kind, in every country', () => {
    expect(STORIES.length).toBeGreaterThanOrEqual(12);
    expect(new Set(STORIES.map(({ turn }) => turn)).size).toBe(5);
    expect(new Set(STORIES.map(({ country }) => country)).size).toBe(8);
  });
});

function expectTurn(turn: Story['turn'], quotients: readonly number[]): void {
  const first = quotients[0] ?? NaN;
  const last = quotients.at(-1) ?? NaN;
  const least = Math.min(...quotients);
  if (turn === 'rises') {
    expect(last).toBeGreaterThan(2);
    expect(last / first).toBeGreaterThan(1.5);
  } else if (turn === 'holds') {
    expect(Math.min(first, last)).toBeGreaterThan(2);
    expect(Math.abs(last / first - 1)).toBeLessThan(0.2);
  } else if (turn === 'falls and returns') {
    expect(first).toBeGreaterThan(2);
    expect(least / first).toBeLessThan(0.8);
    expect(last / first).toBeGreaterThan(0.9);
  } else {
    expect(first).toBeGreaterThan(2);
    expect(last / first).toBeLessThan(0.6);
  }
}

describe('what is confidential', () => {
  test('is some of it, mostly small, and a few figures show their size class', () => {
    const hidden = disclosure.filter((state) => state > 0).length / disclosure.length;
    expect(hidden).toBeGreaterThan(0.03);
    expect(hidden).toBeLessThan(0.15);
    const classed = disclosure.filter((state) => state === 2).length / disclosure.length;
    expect(classed).toBeGreaterThan(0.005);
  });

  test('is every figure of fewer than three establishments', () => {
    const wrong = everyCell.filter(
      (cell) => (establishments[cell] ?? 0) > 0 && (establishments[cell] ?? 0) < 3 && disclosure[cell] === 0,
    );
    expect(wrong).toEqual([]);
  });

  test('is a country’s sum too where there are fewer than three establishments in the whole country', () => {
    const { countries } = data;
    const few = Array.from(countries.establishments.keys()).filter(
      (cell) => (countries.establishments[cell] ?? 0) > 0 && (countries.establishments[cell] ?? 0) < 3,
    );
    expect(few.length).toBeGreaterThan(0);
    expect(few.filter((cell) => countries.disclosure[cell] === 0)).toEqual([]);
  });

  test.each([1, 17, 24])(
    'can’t be worked out to within a tenth from all that is published: rows, columns, size classes, whole numbers (seed %i)',
    (seed) => {
      const made = demoData(seed);
      const open = (figures: DemoFigures): DemoFigures => ({ ...figures, disclosure: figures.disclosure.map(() => 0) });
      const truth = rowsOf(employmentTable({ ...made, ...open(made), countries: open(made.countries) }));
      const published = rowsOf(employmentTable(made));
      const { low, high } = workedOut(published);
      const hidden = [...published.keys()].filter((row) => published[row]?.[6] === 'c');
      expect(hidden.length).toBe(
        [...made.disclosure, ...made.countries.disclosure].filter((state) => state > 0).length,
      );
      const givenAway = hidden.filter((row) => {
        const is = Number(truth[row]?.[3]);
        const [least, most] = [low[row] ?? NaN, high[row] ?? NaN];
        return !(least <= is && is <= most && most - least >= Math.max(1, is / 10));
      });
      expect(givenAway.map((row) => `${truth[row]?.join()}: ${low[row]} to ${high[row]}`)).toEqual([]);
    },
  );

  test('lies within its size class', () => {
    for (const count of [0, 19, 20, 99, 1_000, 2_499, 99_999]) {
      const [low, high] = sizeClass(count);
      expect(low <= count && count <= high).toBe(true);
    }
    expect(sizeClass(2_499)).toEqual([1_000, 2_499]);
    expect(() => sizeClass(100_000)).toThrow('beyond');
  });
});

function rowsOf(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

/** What the published sums over divisions and over regions leave each row's employment, in whole numbers. */
function workedOut(rows: readonly string[][]): Intervals {
  const positions = new Map(rows.map(([region, industry, year], at) => [`${region} ${industry} ${year}`, at]));
  const members = rows.flatMap(([region, industry, year], part) =>
    [`${region} TOTAL ${year}`, `${region?.slice(0, 2)} ${industry} ${year}`]
      .map((code, axis) => ({ axis, whole: positions.get(code) ?? NaN, part }))
      .filter(({ whole }) => whole !== part),
  );
  const sums = [...Map.groupBy(members, ({ axis, whole }) => `${axis} ${whole}`).values()];
  const first = new Uint32Array(sums.length + 1);
  sums.forEach((parts, sum) => {
    first[sum + 1] = (first[sum] ?? NaN) + parts.length;
  });
  const ends = (withheld: number, column: 4 | 5): Float64Array =>
    Float64Array.from(rows, (row) => Number([row[3], row[column]].find((text) => text !== '') ?? withheld));
  return tighten(
    { low: ends(0, 4), high: ends(Infinity, 5) },
    {
      whole: Uint32Array.from(sums, ([member]) => member?.whole ?? NaN),
      first,
      part: Uint32Array.from(sums.flat(), ({ part }) => part),
      exhaustive: new Uint8Array(sums.length).fill(1),
      slack: new Float64Array(sums.length),
    },
    { wholeNumbers: true },
  );
}

function together(one: DivisionCode, other: DivisionCode): number {
  const pairs = everyRegion.map(
    (region) => [Math.log(quotient(2024, region, [one])), Math.log(quotient(2024, region, [other]))] as const,
  );
  const turned = pairs.map(([first, second]) => [second, first] as const);
  return Math.sign(slope(pairs)) * Math.sqrt(Math.abs(slope(pairs) * slope(turned)));
}

/** Slope of the least-squares line. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const joint = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return joint / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
