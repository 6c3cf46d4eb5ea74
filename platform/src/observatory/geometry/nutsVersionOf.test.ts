import { expect, test } from 'vitest';
import { nutsVersionOf } from './nutsVersionOf.ts';

test.each([
  [['DE41', 'ITD1', 'FI18'], 2006],
  [['DE40', 'ITH1', 'FI1B', 'EL11'], 2010],
  [['EL51', 'UKI3', 'FR21'], 2013],
  [['FRB0', 'HU11', 'EL51'], 2016],
  [['HR02', 'HR05', 'FRB0'], 2021],
  [['PT1A', 'PT1B', 'HR02'], 2024],
  [['EL5', 'FRB', 'FRC'], 2016],
  [['AT11', 'BE10'], null],
  [['06', '48'], null],
])('%j is NUTS %s', (codes, version) => {
  expect(nutsVersionOf(codes)).toBe(version);
});
