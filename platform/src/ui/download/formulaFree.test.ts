import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formulaFree } from './formulaFree.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-x', "'-x"],
  ['@x', "'@x"],
  ['\t=1', "'\t=1"],
  ['\r\n=1', "'\r\n=1"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ['Rhône-Alpes', 'Rhône-Alpes'],
  ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ['−5 % (a true minus)', '−5 % (a true minus)'],
  ['', ''],
])('%j becomes %j', (text, written) => {
  expect(formulaFree(text)).toBe(written);
});

test('every text can be had back, and none that was changed is like one that was not', () => {
  const signs = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '１') });
  fc.assert(
    fc.property(signs, signs, (one, other) => {
      expect(formulaFree(one) === formulaFree(other)).toBe(one === other);
      expect([one, `'${one}`]).toContain(formulaFree(one));
    }),
  );
});
