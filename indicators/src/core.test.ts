import fc from 'fast-check';
import { expect, test } from 'vitest';
import { core, largestPart } from './core.ts';
import { dense } from './dense.ts';
import { incidenceFromTriples } from './incidence.ts';
import { presence } from './presence.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

test('dropping one can make others fall short, until nothing changes', () => {
  // R3 has one industry; without it I2 is in one region; without that R2 has one, and so on.
  const chain = tableOf([1, 1, 0, 0], [1, 1, 0, 0], [0, 1, 1, 0], [0, 0, 0, 1]);
  const { incidence, droppedRegions, droppedIndustries } = core(chain, 2, 2);
  expect([...dense(incidence).values]).toEqual([1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect({ droppedRegions, droppedIndustries }).toEqual({
    droppedRegions: ['R2', 'R3'],
    droppedIndustries: ['I2', 'I3'],
  });
});

test('what is left has enough of each, is part of the table, and is its own core', () => {
  fc.assert(
    fc.property(smallTables, fc.nat(3), fc.nat(3), (table, diverse, ubiquitous) => {
      const { incidence } = core(table, diverse, ubiquitous);
      const { diversity, ubiquity } = presence(incidence);
      for (const count of diversity) expect(count === 0 || count >= diverse).toBe(true);
      for (const count of ubiquity) expect(count === 0 || count >= ubiquitous).toBe(true);
      const [whole, part] = [dense(table).values, dense(incidence).values];
      part.forEach((amount, cell) => expect(amount === 0 || amount === whole[cell]).toBe(true));
      expect(core(incidence, diverse, ubiquitous).incidence).toEqual(incidence);
    }),
  );
});

test('the largest of very many parts is found', () => {
  const codes = Array.from({ length: 150_000 }, (_, at) => String(at));
  const own = Uint32Array.from(codes.keys());
  const other = own.map((at) => (at === 0 ? 7 : at));
  const found = largestPart(
    incidenceFromTriples(codes, codes, [...own, 0], [...other, 0], new Float64Array(150_001).fill(1)),
  );
  expect([...found.incidence.industry]).toEqual([0, 7, 7]);
});

test('a least number that is none is refused', () => {
  expect(() => core(tableOf([1]), NaN, 1)).toThrow('A least diversity and ubiquity are numbers; NaN is none.');
});
