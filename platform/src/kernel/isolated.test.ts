import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { isolated } from './isolated.ts';
import { nameAndCode } from './nameAndCode.ts';

test('names that turn nothing stay as they are', () => {
  expect(['Île-de-France', 'Αττική', 'R1 (a/b)', '東京'].map(isolated)).toEqual([
    'Île-de-France',
    'Αττική',
    'R1 (a/b)',
    '東京',
  ]);
});

test('right-to-left letters and marks stay within the name', () => {
  expect(isolated('חיפה')).toBe('\u2068חיפה\u2069');
  expect(isolated('abc\u202edef')).toBe('\u2068abc\u202edef\u2069');
});

test('a name can neither end its isolate early nor leave one open', () => {
  expect(isolated('a\u2069\u202eb')).toBe('\u2068a\u202eb\u2069');
  expect(isolated('a\u2067b')).toBe('\u2068a\u2067b\u2069\u2069');
  expect(isolated('a\u2067b\u2069c')).toBe('\u2068a\u2067b\u2069c\u2069');
  expect(isolated('a\u2029\u202eb')).toBe('\u2068a\u202eb\u2069');
});

test('a name is set apart from its code, and a sentence from what it names', () => {
  expect(nameAndCode('Upper\u202eland', 'XA01')).toBe('\u2068Upper\u202eland\u2069 (XA01)');
  expect(nameAndCode(null, 'XA01')).toBe('XA01');
  const words = catalogue({
    title: 'Regions',
    of: (name: string, years: number) => `${name}, ${years} years`,
    deeper: { all: (names: readonly string[]) => names.join(' and ') },
  });
  expect(words.title).toBe('Regions');
  expect(words.of('a\u202eb', 3)).toBe('\u2068a\u202eb\u2069, 3 years');
  expect(words.deeper.all(['a\u202eb', 'c'])).toBe('\u2068a\u202eb\u2069 and c');
});
