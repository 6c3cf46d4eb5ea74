import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactShare, floorShare } from './exactShare.ts';

test('a share is the decimal it is written as', () => {
  expect(floorShare(0.1, 30)).toBe(3);
  expect(floorShare(0.29, 100)).toBe(29); // 0.29 * 100 is 28.999999999999996 in doubles
  expect(floorShare(0.07, 100)).toBe(7);
  expect(floorShare(0.1, 9)).toBe(0);
  expect(floorShare(0, 5)).toBe(0);
  expect(floorShare(1, 5)).toBe(5);
  expect(floorShare(1e-7, 30_000_000)).toBe(3);
  expect(floorShare(0.1 + 0.2, 10)).toBe(3);
  expect(floorShare(1 / 3, 3)).toBe(0); // 0.3333333333333333 as written
  expect(floorShare(0.999999999999, 4_000_000_000)).toBe(3_999_999_999);
});

test('floor and ceiling of d/1000 of n agree with whole-number arithmetic', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 10_000_000 }), (thousandths, n) => {
      const share = exactShare(thousandths / 1000);
      expect(share.floor(n)).toBe(Number((BigInt(thousandths) * BigInt(n)) / 1000n));
      expect(share.ceil(n)).toBe(Number((BigInt(thousandths) * BigInt(n) + 999n) / 1000n));
    }),
  );
});

test('what is no share is refused', () => {
  for (const share of [-0.1, 1.1, NaN]) expect(() => floorShare(share, 10)).toThrow(RangeError);
});
