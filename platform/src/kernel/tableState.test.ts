import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTableState, tableField, untouched, writeTableState } from './tableState.ts';

test('an address says in short what is chosen of a table', () => {
  expect(writeTableState(untouched)).toBeUndefined();
  expect(writeTableState({ ...untouched, order: { by: 'stars', down: true } })).toBe('-stars');
  expect(writeTableState({ ...untouched, rows: 'all' })).toBe('.all');
  expect(writeTableState({ ...untouched, find: 'a.b ' })).toBe('..a.b ');
  expect(writeTableState({ order: { by: 'employment', down: false }, rows: 150, find: 'coast' })).toBe(
    'employment.150.coast',
  );
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(
      fc.record({
        order: fc.option(fc.record({ by: fc.constantFrom('stars', 'größe', '2024', 'lq_2'), down: fc.boolean() })),
        rows: fc.option(fc.oneof(fc.constant('all' as const), fc.integer({ min: 1, max: 999_999 }))),
        find: fc.string({ maxLength: 200, unit: 'grapheme-ascii' }),
      }),
      (state) => {
        const text = tableField.parse(writeTableState(state));
        expect(readTableState(text)).toEqual(state);
      },
    ),
  );
});

test('what an address has that is no state of a table counts as nothing', () => {
  for (const foreign of [
    '--stars',
    'stars.some',
    'stars.0',
    'a b',
    '.1e9',
    `..${'x'.repeat(201)}`,
    { by: 'stars' },
    [],
    null,
  ])
    expect(tableField.parse(foreign)).toBeUndefined();
  expect(readTableState('a b')).toEqual(untouched);
  expect(tableField.parse(2024)).toBe('2024');
});
