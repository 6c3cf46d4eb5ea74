import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteDictionary } from './byteDictionary.ts';
import { Dictionary } from './observationBuilder.ts';

test('gives the position that the dictionary gives to the text, for any texts in any order', () => {
  const code = fc
    .oneof(
      fc.string({ unit: fc.constantFrom('A', 'B', '1', ' '), minLength: 1, maxLength: 4 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    )
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(code, { maxLength: 300, size: 'max' }), (codes) => {
      const dictionary = new Dictionary();
      const byBytes = new ByteDictionary(dictionary);
      const expected = new Dictionary();
      for (const text of codes) {
        const bytes = Buffer.from(`,${text},`);
        expect(byBytes.position(bytes, 1, bytes.length - 1)).toBe(expected.position(text.trim()));
      }
      expect(dictionary.texts).toEqual(expected.texts);
    }),
  );
});

test('keeps ten thousand codes apart and finds each again', () => {
  const dictionary = new Dictionary();
  const byBytes = new ByteDictionary(dictionary);
  for (let round = 0; round < 2; round++) {
    for (let at = 0; at < 10_000; at++) {
      const bytes = Buffer.from(`R${at}`);
      expect(byBytes.position(bytes, 0, bytes.length)).toBe(at);
    }
  }
  expect(dictionary.texts).toHaveLength(10_000);
});

test('blanks around a code do not count, and a blank range has no code', () => {
  const dictionary = new Dictionary();
  const byBytes = new ByteDictionary(dictionary);
  const bytes = Buffer.from(' AT11 |AT11|   ');
  expect(byBytes.position(bytes, 0, 6)).toBe(0);
  expect(byBytes.position(bytes, 7, 11)).toBe(0);
  expect(byBytes.position(bytes, 12, 15)).toBe(-1);
  expect(byBytes.position(bytes, 3, 3)).toBe(-1);
  expect(dictionary.texts).toEqual(['AT11']);
});

test('a code that begins like the one before it is another code', () => {
  const byBytes = new ByteDictionary(new Dictionary());
  const bytes = Buffer.from('AT11');
  expect([4, 4, 3, 3, 4, 4].map((end) => byBytes.position(bytes, 0, end))).toEqual([0, 0, 1, 1, 0, 0]);
});

test('codes that another dictionary gave before keep their positions', () => {
  const dictionary = new Dictionary();
  dictionary.position('B');
  const bytes = Buffer.from('AB');
  const byBytes = new ByteDictionary(dictionary);
  expect(byBytes.position(bytes, 0, 1)).toBe(1);
  expect(byBytes.position(bytes, 1, 2)).toBe(0);
});
