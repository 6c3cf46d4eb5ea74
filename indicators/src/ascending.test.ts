import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascending } from './ascending.ts';

test('orders as a comparison sort does, NaN last, equal values in their own order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, 1, 2, -1, Infinity, -Infinity, NaN))), (list) => {
      const values = Float64Array.from(list);
      const known = list.map((_, at) => at).filter((at) => !Number.isNaN(list[at]!));
      const unknown = list.map((_, at) => at).filter((at) => Number.isNaN(list[at]!));
      const order = known.toSorted((a, b) => (list[a]! < list[b]! ? -1 : list[a]! > list[b]! ? 1 : a - b));
      expect([...ascending(values)]).toEqual([...order, ...unknown]);
    }),
  );
});
