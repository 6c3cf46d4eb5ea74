import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible, visibleLine } from './visible.ts';

test('what a terminal would obey is shown instead', () => {
  expect(visible('R01\u001b[2J\u0007 \u009b31m\u007f')).toBe('R01\\u001b[2J\\u0007 \\u009b31m\\u007f');
  expect(visible('all well\rall lost')).toBe('all well\\u000dall lost');
  expect(visible('gpj.\u202efdp')).toBe('gpj.\\u202efdp');
});

test('words of any language, tabs and line breaks stay as they are', () => {
  const text = 'Île-de-France\tשלום\r\n中国 Ελλάδα\n★ 1 234';
  expect(visible(text)).toBe(text);
});

test('on one line, breaks are escaped too', () => {
  expect(visibleLine('R01\nDone.\r\n\t')).toBe('R01\\u000aDone.\\u000d\\u000a\\u0009');
});

test('a JSON text says the same when it is made visible', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      expect(JSON.parse(visible(JSON.stringify({ word })))).toEqual({ word });
    }),
  );
});
