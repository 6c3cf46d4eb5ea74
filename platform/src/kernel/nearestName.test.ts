import { expect, test } from 'vitest';
import { nearestName } from './nearestName.ts';

test('a slip of the hand finds the name that was meant', () => {
  expect(nearestName('eco-2008', ['us-strong', 'eco-2007'])).toBe('eco-2007');
  expect(nearestName('NACE2-cluster', ['kibs', 'nace2-clusters'])).toBe('nace2-clusters');
});

test('a name that resembles none suggests none', () => {
  expect(nearestName('automotive', ['kibs', 'nace2-clusters'])).toBeNull();
  expect(nearestName('x', [])).toBeNull();
});
