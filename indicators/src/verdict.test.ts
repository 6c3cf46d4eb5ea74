import { expect, test } from 'vitest';
import { every, verdict } from './verdict.ts';

test('a conjunction is as certain as its least certain condition', () => {
  const { no, possible, yes } = verdict;
  const first = Uint8Array.of(yes, yes, yes, possible, no);
  const second = Uint8Array.of(yes, possible, no, possible, possible);
  expect([...every(first, second)]).toEqual([yes, possible, no, possible, no]);
  expect([...every(first)]).toEqual([...first]);
  expect([...first]).toEqual([yes, yes, yes, possible, no]);
});

test('conditions over different entries are refused', () => {
  expect(() => every(new Uint8Array(2), new Uint8Array(3))).toThrow('Verdicts of 2 and 3 entries');
});
