import { expect, test } from 'vitest';
import { changeInWords } from './changeInWords.ts';
import type { ClusterTrend, RuleProof } from './contract.ts';
import { marginInWords } from './marginInWords.ts';
import { openBecause } from './openBecause.ts';
import { ruleInWords } from './ruleInWords.ts';

test('a rule says all it asks for', () => {
  const said = (star: RuleProof['star'], conditions: RuleProof['conditions']): string[] =>
    ruleInWords({ star, conditions }, 'employment');
  expect(said('size', { top: 0.1 })).toEqual([
    'Among the regions that have the category, fewer than 10\u00a0% of them, rounded down, have strictly more employment.',
  ]);
  expect(said('size', { quantile: { employment: 0.25, establishments: 0.22 } })).toEqual([
    'Employment at or above the 25th percentile of the category’s clusters.',
    'Establishments at or above the 22nd percentile of the category’s clusters.',
  ]);
  expect(said('specialisation', { base: 'kind', min: 1.5, quantile: 0.75 })).toEqual([
    'A location quotient of 1.50 or more: the category’s share of the region over its share of all regions.',
    'A location quotient at or above the 75th percentile of the category’s clusters.',
    'Shares are taken within categories of the same kind, traded or local.',
  ]);
  expect(said('focus', { top: 0.05, within: 'category' })[0]).toMatch(/^Of all clusters of the category, fewer than 5/);
});

const rule: RuleProof = {
  star: 'size',
  conditions: { top: 0.1 },
  verdict: 'yes',
  met: 'yes',
  value_low: 120,
  value_high: 120,
  cutoff_low: 100,
  cutoff_high: 100,
  rank_low: 1,
  rank_high: 1,
  n_low: 10,
  n_high: 10,
  places_low: 1,
  places_high: 1,
  margin: 20,
  margin_share: 0.2,
  next_low: null,
  next_high: null,
  next_margin: null,
  because: [],
  asks_own: true,
  further: [],
  not_held: [],
};

test('a margin in its unit and as a share of the cut-off', () => {
  expect(marginInWords(rule)).toBe('20 above (20.0\u00a0% of the cut-off)');
  expect(marginInWords({ ...rule, margin: 0, margin_share: 0 })).toBe('just at the cut-off');
  expect(marginInWords({ ...rule, met: 'possible', margin: -4, margin_share: -0.04 })).toBe(
    'at worst 4 below (4.00\u00a0% of the cut-off)',
  );
  expect(marginInWords({ ...rule, star: 'focus', met: 'no', margin: -0.0123, margin_share: null })).toBe(
    '1.23 percentage points below',
  );
  expect(marginInWords({ ...rule, margin: null, margin_share: null })).toBeNull();
});

test('a place in a ranking has its margin over the next in line', () => {
  const last = { ...rule, margin: 0, margin_share: 0 };
  expect(marginInWords({ ...last, next_high: 96, next_margin: 24 })).toBe(
    '24 above the next in line (25.0\u00a0% of it)',
  );
  expect(marginInWords({ ...last, next_high: 120, next_margin: 0 })).toBe(
    'level with the next in line: others share its place',
  );
});

test('only what is unknown leaves a verdict open', () => {
  const known = { low: 5, high: 5 };
  const range = { low: 5, high: 9 };
  const totals = {
    region_total_low: 10,
    region_total_high: 12,
    category_total_low: 20,
    category_total_high: 20,
    total_low: 90,
    total_high: 99,
  };
  const open = { star: 'specialisation', verdict: 'possible', met: 'possible', minimum: 'yes', totals } as const;
  expect(openBecause({ ...open, own: known, cutoff: known })).toEqual(['region total', 'total']);
  expect(openBecause({ ...open, star: 'size', own: range, cutoff: range })).toEqual(['own', 'others']);
  expect(openBecause({ ...open, met: 'yes', minimum: 'possible', own: range, cutoff: range })).toEqual(['minimum']);
  expect(openBecause({ ...open, met: 'yes', own: known, cutoff: known, further: ['yes', 'possible'] })).toEqual([
    'further measure',
  ]);
  expect(openBecause({ ...open, verdict: 'yes', own: range, cutoff: range })).toEqual([]);
});

const trend: ClusterTrend = {
  from: 2012,
  to: 2014,
  value_from: 100,
  value_to: 81,
  growth: -0.1,
  lq_from: 1,
  lq_to: 1,
  change: -19,
  national: 1,
  industry_mix: -10,
  regional: -10,
  stars_gained: 0,
  stars_lost: 1,
  stage: 'declining',
};

test('growth is told of known years alone', () => {
  expect(changeInWords(trend, 'employment')).toEqual([
    'Between 2012 and 2014, its first and last known years, employment went from 100 to 81: −10.0\u00a0% a year.',
    'Over the edition’s years it certainly lost 1 star.',
  ]);
  expect(changeInWords({ ...trend, to: 2012, growth: null, stars_lost: 0 }, 'wages')).toEqual([
    'Growth is unknown: fewer than two years have a known figure of its wages.',
  ]);
  expect(changeInWords({ ...trend, value_from: 0, growth: null, stars_gained: 2, stars_lost: null }, 'jobs')).toEqual([
    'It had no jobs in 2012, its first known year, and 81 in 2014.',
    'Over the edition’s years it certainly gained 2 stars.',
  ]);
});
