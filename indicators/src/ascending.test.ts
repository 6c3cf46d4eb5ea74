import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ascending } from './ascending.ts';

test('many values are ordered alike, by their bits', () => {
  const values = Float64Array.from(
    { length: 9000 },
    (_, at) => [Math.sin(at) * 10 ** (at % 40), at % 7, -0, 0, NaN, -Infinity, Infinity, -(at % 5)][at % 8]!,
  );
  const order = ascending(values);
  for (let place = 1; place < order.length; place++) {
    const [before, own] = [order[place - 1]!, order[place]!];
    const [a, b] = [values[before]!, values[own]!];
    expect(Number.isNaN(b) || a < b || (a === b && before < own)).toBe(true);
    if (Number.isNaN(a)) expect(b).toBeNaN();
  }
});

test('orders as a comparison sort does, NaN last, equal values in their own order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, 1, 2, -1, Infinity, -Infinity, NaN))),
      (list) => {
        const values = Float64Array.from(list);
        const known = list.map((_, at) => at).filter((at) => !Number.isNaN(list[at]!));
        const unknown = list.map((_, at) => at).filter((at) => Number.isNaN(list[at]!));
        const order = known.toSorted((a, b) => (list[a]! < list[b]! ? -1 : list[a]! > list[b]! ? 1 : a - b));
        expect([...ascending(values)]).toEqual([...order, ...unknown]);
      },
    ),
  );
});
