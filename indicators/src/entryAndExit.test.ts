import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry, entryList, exit, exitList } from './entryAndExit.ts';
import { incidenceFromRows, type Incidence } from './incidence.ts';

const table = (...cells: number[]): Incidence => incidenceFromRows(['R1', 'R2'], ['a', 'b', 'c'], cells);

describe('between two dates', () => {
  const before = table(0, 0.4, 2, 0, 0.8, 1);
  const after = table(3, 0.4, 0, 0, 1.2, 0.9);

  test('any amount is presence', () => {
    expect([...entry(before, after).values]).toEqual([1, NaN, NaN, 0, NaN, NaN]);
    expect([...exit(before, after).values]).toEqual([NaN, 0, 1, NaN, 0, 0]);
  });

  test('presence from a threshold on, which itself counts', () => {
    expect([...entry(before, after, { threshold: 1 }).values]).toEqual([1, 0, NaN, 0, 1, NaN]);
    expect([...exit(before, after, { threshold: 1 }).values]).toEqual([NaN, NaN, 1, NaN, NaN, 1]);
  });

  test('between the bounds nothing is decided: 0.8 could not enter, 0.9 did not leave', () => {
    expect([...entry(before, after, { threshold: 1, below: 0.5 }).values]).toEqual([1, 0, NaN, 0, NaN, NaN]);
    expect([...exit(before, after, { threshold: 1, below: 0.5 }).values]).toEqual([NaN, NaN, 1, NaN, NaN, 0]);
  });

  test('bounds that are none are refused', () => {
    for (const options of [{ threshold: 0 }, { threshold: 1, below: 2 }]) {
      expect(() => entry(before, after, options)).toThrow('are not 0 < lower bound ≤ threshold');
    }
  });
});

test('over three dates, one step and two', () => {
  const series = [table(0, 1, 1, 1, 1, 1), table(1, 1, 0, 1, 1, 1), table(1, 0, 0, 1, 1, 1)];
  expect(entryList(series)).toEqual({
    region: Uint32Array.of(0, 0),
    industry: Uint32Array.of(0, 2),
    period: Uint32Array.of(1, 2),
    moved: Uint8Array.of(1, 0),
  });
  const exits = exitList(series, { lag: 2 });
  expect([...exits.industry]).toEqual([1, 2, 0, 1, 2]);
  expect([...exits.moved]).toEqual([1, 1, 0, 0, 0]);
  expect([...exits.period]).toEqual([2, 2, 2, 2, 2]);
  expect(() => entryList(series, { lag: 0 })).toThrow(RangeError);
});

test('a cell can enter or leave, never both; an entry turned round in time is an exit', () => {
  const cells = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(cells, cells, fc.integer({ min: 1, max: 3 }), (first, second, threshold) => {
      const [before, after] = [table(...first), table(...second)];
      const entries = entry(before, after, { threshold }).values;
      const exits = exit(before, after, { threshold }).values;
      const back = exit(after, before, { threshold }).values;
      entries.forEach((entered, cell) => {
        expect(Number.isNaN(entered)).toBe(!Number.isNaN(exits[cell]!));
        if (entered === 1) expect(back[cell]).toBe(1);
      });
    }),
  );
});
