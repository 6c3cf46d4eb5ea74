import { expect, test } from 'vitest';
import { addressText } from './addressText.ts';

test('a text, or a number that is one; anything else is as if nothing stood there', () => {
  const read = (value: unknown): string | undefined => addressText(6).parse(value);
  expect(['DE21', 1000, 'sixlet'].map(read)).toEqual(['DE21', '1000', 'sixlet']);
  expect(['', 'sevenal', null, true, [[[]]], ['a'], { a: 1 }, undefined].map(read)).toEqual(Array(8).fill(undefined));
});
