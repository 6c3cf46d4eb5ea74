import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnfolded, unfoldedField, withUnfolded } from './unfolded.ts';

test('parts are unfolded and folded away one by one, and an address with none says nothing', () => {
  const one = withUnfolded(undefined, 'portfolio', true);
  const two = withUnfolded(one, 'over-time', true);
  expect([one, two]).toEqual(['portfolio', 'portfolio.over-time']);
  expect(withUnfolded(two, 'portfolio', true)).toBe('over-time.portfolio');
  expect(withUnfolded(two, 'portfolio', false)).toBe('over-time');
  expect(withUnfolded(one, 'portfolio', false)).toBeUndefined();
  expect(withUnfolded(one, 'structure', false)).toBe('portfolio');
});

test('what is unfolded is read again, whatever stood in the address before', () => {
  const before = fc.option(fc.string({ maxLength: 700 }), { nil: undefined });
  fc.assert(
    fc.property(before, fc.stringMatching(/^[a-z-]{1,40}$/), (text, part) => {
      const written = unfoldedField.parse(withUnfolded(unfoldedField.parse(text), part, true));
      expect(isUnfolded(written, part)).toBe(true);
      expect(isUnfolded(withUnfolded(written, part, false), part)).toBe(false);
    }),
  );
});

test('what names no part counts as nothing', () => {
  for (const foreign of ['', '..', '<b>', 'x'.repeat(600), { a: 1 }, ['portfolio'], null, true])
    expect(withUnfolded(unfoldedField.parse(foreign), 'portfolio', false)).toBeUndefined();
  expect(unfoldedField.parse(2024)).toBe('2024');
});
