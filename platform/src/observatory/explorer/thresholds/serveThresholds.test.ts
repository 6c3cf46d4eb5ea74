import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import { listClusters } from '../clusters/contract.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { thresholdCurve, tryThresholds } from './contract.ts';

const edition = 'made-up';
let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition();
});
afterAll(() => explored.close());

test('at the edition’s own cut-offs the counts are those of its clusters, and nothing changes', async () => {
  const { transport } = explored;
  const tried = await call(tryThresholds, { edition }, { transport });
  const { clusters } = await call(listClusters, { edition, limit: 1000 }, { transport });
  const certain = clusters.reduce((sum, { stars }) => sum + stars, 0);
  const most = clusters.reduce((sum, { stars_max }) => sum + stars_max, 0);
  expect(tried.counts.at(-1)).toEqual({
    star: 'all',
    certain_before: certain,
    possible_before: most - certain,
    certain_after: certain,
    possible_after: most - certain,
  });
  expect(tried).toMatchObject({ changed: 0, changes: [] });
  expect(tried.levers.every(({ own, value }) => own === value)).toBe(true);
});

test('another cut-off changes just the stars whose figures lie between the two', async () => {
  const { transport } = explored;
  const tried = await call(tryThresholds, { edition, set: ['specialisation.min=0.7'] }, { transport });
  expect(tried.changed).toBeGreaterThan(0);
  for (const { star, change, value_low_after, cutoff_low_before, cutoff_low_after } of tried.changes) {
    expect([star, cutoff_low_after]).toEqual(['specialisation', 0.7]);
    expect(cutoff_low_before).toBeGreaterThan(0.7);
    if (change === 'gained') expect(value_low_after).toBeGreaterThanOrEqual(0.7);
  }
  const curve = await call(thresholdCurve, { edition, rule: 'specialisation.min' }, { transport });
  const certain = curve.points.map((point) => point.certain);
  expect(certain).toEqual(certain.toSorted((a, b) => b - a));
  const { points } = await call(
    thresholdCurve,
    { edition, rule: 'specialisation.min', set: ['specialisation.min=0.7'] },
    { transport },
  );
  expect(points.find(({ value }) => value === 0.7)).toMatchObject({
    certain: tried.counts.at(-1)!.certain_after,
    possible: tried.counts.at(-1)!.possible_after,
  });
});

test.each(['minimum', 'size.top', 'focus.top'])('the curve over %s runs through what is tried', async (rule) => {
  const { transport } = explored;
  const { own, points } = await call(thresholdCurve, { edition, rule }, { transport });
  const { counts } = await call(tryThresholds, { edition }, { transport });
  expect(points.find(({ value }) => value === own)).toMatchObject({
    certain: counts.at(-1)!.certain_after,
    possible: counts.at(-1)!.possible_after,
  });
});

test('close cases lie within the share asked for, and on the side they are said to be', async () => {
  const { transport } = explored;
  const { edges, close } = await call(tryThresholds, { edition, within: 50 }, { transport });
  expect(close).toBeGreaterThan(0);
  for (const { is_met, margin_share } of edges) {
    expect(Math.abs(margin_share)).toBeLessThanOrEqual(0.5);
    expect(margin_share >= 0).toBe(is_met);
  }
});

test('a place in a ranking is held against the next in line, not against itself', async () => {
  const { transport } = explored;
  const asked = { edition, year: 2022, within: 50, set: ['size.top=0.17', 'minimum=0'] };
  const { edges } = await call(tryThresholds, asked, { transport });
  const ofSize = edges.filter(({ rule, category }) => rule === 'size' && category === 'cars');
  // R01 has 3,000 and R11 280 of the cars, and the one place is held against R11.
  expect(ofSize.find(({ region }) => region === 'R01')).toBeUndefined();
  const { edges: wide } = await call(tryThresholds, { ...asked, set: ['size.top=0.19', 'minimum=0'] }, { transport });
  const last = wide.find(({ rule, category, region }) => rule === 'size' && category === 'cars' && region === 'R11')!;
  expect(last).toMatchObject({ is_met: true, value_low: 280, cutoff_low: 280, mark_low: 260, mark_high: 260 });
  expect(last.margin_share).toBeCloseTo(20 / 260, 12);
});

test('what is no cut-off, or no value of it, is refused in a sentence', async () => {
  const { transport } = explored;
  const tried = (set: string[]): Promise<unknown> => call(tryThresholds, { edition, set }, { transport });
  await expect(tried(['sise.top=0.1'])).rejects.toThrow('did you mean size.top?');
  await expect(tried(['size.top'])).rejects.toThrow('give a number');
  await expect(tried(['size.top=none'])).rejects.toThrow('give a number');
  await expect(tried(['size.top=1.5'])).rejects.toThrow('must be less than 1');
  await expect(tried(['size.top=0.1', 'size.top=0.2'])).rejects.toThrow('set twice');
  await expect(tried(["minimum=0' or 1=1 --"])).rejects.toThrow('give a number');
  await expect(tried(['__proto__=1'])).rejects.toThrow('have no cut-off __proto__');
  await expect(call(thresholdCurve, { edition, rule: 'focus.within' }, { transport })).rejects.toThrow('no curve over');
});
