import { expect, test } from 'vitest';
import { regionsOfLevel } from './regionsOfLevel.ts';

test.each([
  ['nuts2', 'NUTS 2 regions'],
  ['nuts0', 'NUTS 0 regions'],
  ['state', 'US states'],
  ['county', 'US counties'],
  ['cbsa', 'US metropolitan and micropolitan areas'],
  ['all', 'regions'],
])('level %s: clusters of %s', (level, words) => {
  expect(regionsOfLevel(level)).toBe(words);
});
