import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectedParts } from './connectedParts.ts';
import { dense } from './dense.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

test('parts in order of their first regions, empty ones in none', () => {
  const parts = connectedParts(tableOf([0, 1, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0], [0, 1, 1, 0]));
  expect(parts.count).toBe(2);
  expect([...parts.region]).toEqual([0, 1, -1, 0]);
  expect([...parts.industry]).toEqual([1, 0, 0, -1]);
});

test('as many parts as a walk over the table finds', () => {
  fc.assert(
    fc.property(smallTables, (table) => {
      const { rows, columns, values } = dense(table);
      const part = new Map<string, number>();
      let count = 0;
      const walk = (node: string, at: number): void => {
        if (part.has(node)) return;
        part.set(node, at);
        rows.forEach((region, r) =>
          columns.forEach((industry, i) => {
            if (values[r * columns.length + i] === 0) return;
            if (node === region) walk(industry, at);
            if (node === industry) walk(region, at);
          }),
        );
      };
      rows.forEach((region, r) => {
        if (!part.has(region) && table.start[r + 1]! > table.start[r]!) walk(region, count++);
      });
      const parts = connectedParts(table);
      expect(parts.count).toBe(count);
      expect([...parts.region]).toEqual(rows.map((region) => part.get(region) ?? -1));
      expect([...parts.industry]).toEqual(columns.map((industry) => part.get(industry) ?? -1));
    }),
  );
});
