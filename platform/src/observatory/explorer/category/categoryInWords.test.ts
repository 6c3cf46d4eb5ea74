import { expect, test } from 'vitest';
import { categoryInWords, type Told } from './categoryInWords.ts';
import type { CategoryYear, ClusterOfCategory } from './contract.ts';

const cluster = (region: string, name: string | null, low: number, high: number, stars = 0): ClusterOfCategory => ({
  region,
  name,
  value: low === high ? low : null,
  value_low: low,
  value_high: high,
  share_of_category: null,
  lq: null,
  lq_low: null,
  lq_high: null,
  focus: null,
  focus_low: null,
  focus_high: null,
  stars,
  stars_max: stars,
});

const spread = (...clusters: ClusterOfCategory[]): Told['portrait']['spread'] =>
  clusters.map(({ region, value_low, value_high }) => ({
    region,
    value_low,
    value_high,
    lq_low: null,
    lq_high: null,
    size_star: null,
    specialisation_star: null,
    focus_star: null,
  }));

const figures: NonNullable<Told['portrait']['figures']> = {
  category: 'cars',
  title: 'Cars',
  kind: 'traded',
  year: 2024,
  value: 5000,
  value_low: 5000,
  value_high: 5000,
  industries: 2,
  industries_found: 2,
  regions: 8,
  regions_max: 8,
  size_cutoff_low: 2000,
  size_cutoff_high: 2000,
  specialisation_cutoff_low: 2,
  specialisation_cutoff_high: 2,
  stars_1: 0,
  stars_2: 1,
  stars_3: 1,
  stars: 5,
  stars_max: 5,
  gini: 0.4,
  cells_unknown: 0,
};

const portrait: Told['portrait'] = {
  year: 2024,
  measure: 'employment',
  title: 'Cars',
  kind: 'traded',
  figures,
  all_low: 100_000,
  all_high: 100_000,
  regions_rated: 12,
  strongest: [cluster('R1', 'Northport', 3000, 3000, 3), cluster('R2', null, 1200, 1200, 2)],
  largest: [cluster('R1', 'Northport', 3000, 3000, 3), cluster('R2', null, 1200, 1200, 2)],
  spread: spread(cluster('R1', null, 3000, 3000), cluster('R2', null, 1200, 1200), cluster('R3', null, 0, 2900)),
};

const year = (at: number, low: number, high: number, more: Partial<CategoryYear> = {}): CategoryYear => ({
  year: at,
  value: low === high ? low : null,
  value_low: low,
  value_high: high,
  all_low: 100_000,
  all_high: 100_000,
  regions: 8,
  regions_rated: 12,
  same_regions: true,
  stars_1: 0,
  stars_2: 1,
  stars_3: 1,
  stars: 5,
  stars_max: 5,
  gini: 0.4,
  gini_low: 0.4,
  gini_high: 0.4,
  top_regions: 1,
  top_share_low: 0.6,
  top_share_high: 0.6,
  cells_unknown: 0,
  ...more,
});

const history = (...years: CategoryYear[]): Told['history'] => ({ category: 'cars', measure: 'employment', years });

test('known figures give a plain paragraph', () => {
  expect(
    categoryInWords({
      portrait,
      history: history(year(2020, 4000, 4000, { stars: 3, stars_max: 4 }), year(2024, 5000, 5000)),
    }),
  ).toBe(
    'Cars is a traded category with employment of 5,000 in 2024, 5.0\u00a0% of that of all regions and industries. ' +
      '8 of 12 regions certainly have it. The largest is in Northport (R1), with 3,000. ' +
      'Its clusters have 5 stars. 1 cluster certainly has all three: Northport (R1). ' +
      'The 1 region with most of it holds 60\u00a0% of it. Since 2020 it has grown by 25.0\u00a0%, and gained stars.',
  );
});

test('nothing is claimed that unknown figures leave open', () => {
  const told = categoryInWords({
    portrait: {
      ...portrait,
      figures: {
        ...figures,
        value: null,
        value_low: 4000,
        value_high: 6000,
        regions_max: 10,
        stars: 3,
        stars_max: 6,
        stars_3: 0,
        cells_unknown: 4,
      },
      largest: [cluster('R1', 'Northport', 2000, 2900), cluster('R2', null, 1200, 1400)],
      spread: spread(cluster('R1', null, 2000, 2900), cluster('R2', null, 1200, 1400), cluster('R3', null, 0, 2400)),
    },
    history: history(
      year(2020, 4500, 5000, { stars: 3, stars_max: 5 }),
      year(2024, 4000, 6000, { stars: 3, stars_max: 6, top_share_low: 0.4, top_share_high: 0.7 }),
    ),
  });
  expect(told).toContain('employment of 4,000–6,000 in 2024, 4.0–6.0\u00a0% of that');
  expect(told).toContain('8 of 12 regions certainly have it, perhaps 10.');
  expect(told).toContain(
    'Among the largest is the one in Northport (R1), with 2,000–2,900; unknown figures leave open which is the largest.',
  );
  expect(told).toContain('Its clusters have 3 stars, up to 6.');
  expect(told).not.toContain('all three');
  expect(told).toContain('Whether it has grown since 2020 is left open by unknown figures.');
  expect(told).toContain('4 figures of an industry in a region are not published.');
});

test('years with figures of different regions are not compared', () => {
  const told = categoryInWords({
    portrait,
    history: history(year(2020, 1000, 1000, { regions_rated: 5 }), year(2024, 5000, 5000, { same_regions: false })),
  });
  expect(told).toContain('Figures of 2020 cover 5 regions, those of 2024 12: they can’t be compared.');
  expect(told).not.toContain('grown');
});

test('a category that the data do not hold is not called empty', () => {
  const absent = {
    ...figures,
    value: null,
    value_low: null,
    value_high: null,
    industries_found: 0,
    stars: null,
    stars_max: null,
  };
  expect(categoryInWords({ portrait: { ...portrait, figures: absent }, history: null })).toBe(
    'The data of 2024 hold none of the industries of Cars. Nothing is known of it, which is not the same as zero.',
  );
});
