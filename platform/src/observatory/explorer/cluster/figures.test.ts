import { expect, test } from 'vitest';
import { figureToSvg } from '../../../report/figureToSvg.ts';
import type { RuleProof, ShownCluster } from './contract.ts';
import { historyFigure } from './figures.ts';
import { proofFigure } from './proofFigure.ts';

const rule: RuleProof = {
  star: 'size',
  conditions: { top: 0.1 },
  verdict: 'possible',
  met: 'possible',
  value_low: 50,
  value_high: null,
  cutoff_low: 80,
  cutoff_high: 100,
  rank_low: 1,
  rank_high: 9,
  n_low: 10,
  n_high: 10,
  places_low: 1,
  places_high: 1,
  margin: -50,
  margin_share: -0.5,
  next_low: null,
  next_high: null,
  next_margin: null,
  because: ['own', 'others'],
  asks_own: true,
  further: [],
  not_held: [],
};

test('a proof without an end and one without a cut-off are drawn, and told in words', () => {
  const figure = proofFigure(
    [rule, { ...rule, star: 'focus', verdict: 'no', cutoff_low: null, cutoff_high: null, value_high: 0.3 }],
    { id: 'proof', title: 'Proof', source: 'Made up' },
  );
  expect(figure.description).toContain('Size: 50 or more against 80–100, possible.');
  expect(figure.description).toContain('against none: there are too few for anybody to earn it, no.');
  expect(figure.data.rows).toBe(2);
  const svg = figureToSvg(figure);
  expect(svg).toContain('Multiple of the cut-off');
  expect(svg).not.toMatch(/NaN|Infinity/);
});

test('a further measure has a bar and a row of its own, under its own name', () => {
  const {
    star: _,
    conditions: __,
    verdict: ___,
    asks_own,
    further: _____,
    not_held,
    places_low,
    places_high,
    ...figures
  } = rule;
  const further = [{ ...figures, measure: 'establishments', quantile: 0.25, met: 'no' as const, value_high: 60 }];
  const figure = proofFigure([{ ...rule, asks_own, not_held, places_low, places_high, further }], {
    id: 'proof',
    title: 'Proof',
    source: 'Made up',
  });
  expect(figure.description).toContain('By establishments: 50–60 against 80–100, no.');
  const measure = figure.data.columns.find(({ name }) => name === 'measure')!;
  expect(measure.kind === 'text' && [...measure.codes].map((code) => measure.dictionary[code] ?? null)).toEqual([
    null,
    'establishments',
  ]);
  expect(figureToSvg(figure)).toContain('By establishments');
});

test('a year without figures is a gap, an unknown one a band; the quotient that earns the star is dashed', () => {
  const year = (at: number, low: number | null, high: number | null): ShownCluster['history'][number] => ({
    year: at,
    state: low === null ? 'region without figures' : 'cluster',
    value: null,
    value_low: low,
    value_high: high,
    lq: null,
    lq_low: low,
    lq_high: high,
    focus: null,
    focus_low: low,
    focus_high: high,
    stars: 0,
    stars_max: 0,
  });
  const shown = {
    measure: 'employment',
    title: 'Cars',
    history: [year(2022, 1, 1), year(2023, null, null), year(2024, 1, 3)],
    proof: { rules: [{ ...rule, star: 'specialisation', conditions: { base: 'all', min: 2 } }] },
  } as unknown as ShownCluster;
  const figure = historyFigure(shown, 'lq', { source: 'Made up', called: 'R01' });
  expect(figure).toMatchObject({
    title: 'Location quotient of Cars in R01',
    description: 'Location quotient year by year: 1.0 in 2022; 1.0–3.0 in 2024.',
    note: 'Where a figure is unknown the band spans what it can be. Dashed: 2, the least that earns the star.',
  });
  expect(figure.data.rows).toBe(3);
});
