import { expect, test } from 'vitest';
import { yearTablesOf } from './yearTablesOf.fixture.ts';

test.each([1, 0.1, 0.7])('a quotient of 1 is a specialisation in units of %d too', async (unit) => {
  const lines = [1, 2, 3, 1, 7].flatMap((amount, r) =>
    ['10', '11', '12'].map((i) => `R${r},${i},2024,${amount * unit}`),
  );
  const presences = (await yearTablesOf(...lines)).map(({ table }) => [...table.presence.value]);
  expect(presences).toEqual([Array.from({ length: 15 }, () => 1)]);
});
