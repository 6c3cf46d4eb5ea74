import { describe, expect, test } from 'vitest';
import { figureToSvg } from '../../../report/figureToSvg.ts';
import { changeFigure } from './changeFigure.ts';
import type { ChangeRow, PortraitCluster, ReachableRow, RegionPortrait } from './contract.ts';
import { portfolioFigure } from './portfolioFigure.ts';
import { reachFigure } from './reachFigure.ts';
import { structureFigure } from './structureFigure.ts';

const cluster = (title: string, given: Partial<PortraitCluster> = {}): PortraitCluster =>
  ({
    category: title.toLowerCase(),
    title,
    stars: 0,
    stars_max: 0,
    value: 100,
    value_low: 100,
    value_high: 100,
    lq_low: 1,
    lq_high: 1,
    focus_low: 0.1,
    focus_high: 0.1,
    average_low: 0.1,
    average_high: 0.1,
    growth_low: 0.01,
    growth_high: 0.01,
    ...given,
  }) as PortraitCluster;

const portrait = (...clusters: PortraitCluster[]): RegionPortrait =>
  ({
    region: 'A1',
    name: 'Alden',
    measure: 'employment',
    year: 2024,
    first_year: 2020,
    clusters,
    history: [],
    lacking: [],
  }) as unknown as RegionPortrait;

const circles = (svg: string): number => svg.match(/<circle/g)?.length ?? 0;

describe('the portfolio', () => {
  const figure = portfolioFigure(
    portrait(
      cluster('Cars'),
      cluster('Ships', { lq_low: 1.5, lq_high: 3 }),
      cluster('Trains', { value: null, value_low: 50, value_high: 90, growth_low: -0.1, growth_high: 0.2 }),
      cluster('Planes', { growth_low: null, growth_high: null }),
      cluster('Bikes', { growth_low: 2, growth_high: 2 }),
    ),
    'made up',
  );

  test('draws what is known and names what is not', () => {
    expect(circles(figureToSvg(figure))).toBe(2);
    expect(figure.note).toContain('Trains (50–90, −10.0\u00a0% to +20.0\u00a0% a year)');
    expect(figure.note).toContain('Planes (100, growth unknown)');
    expect(figure.note).toContain('Bikes (100, +200.0\u00a0% a year)');
    expect(figure.note).toContain('A line through a bubble spans what its quotient may be.');
  });

  test('has every cluster in its table, and reads the same on a phone', () => {
    expect(figure.data.rows).toBe(5);
    expect(circles(figureToSvg(figure, 'narrow'))).toBe(2);
  });

  test('has nothing to draw where nothing is known', () => {
    expect(portfolioFigure(portrait(cluster('Planes', { growth_low: null })), 'made up').data.rows).toBe(0);
  });
});

test('the structure marks what is open of a share, and has no key for it where nothing is', () => {
  const open = structureFigure(
    portrait(cluster('Cars', { focus_low: 0.1, focus_high: 0.3 }), cluster('Ships')),
    'made up',
  );
  expect(open.key?.entries.map(({ label }) => label)).toContain('left open by unknown figures');
  expect(open.description).toContain('the largest is Cars with 10.0–30.0\u00a0%');
  const known = structureFigure(portrait(cluster('Ships')), 'made up');
  expect(known.key?.entries).toHaveLength(2);
  expect(figureToSvg(known)).toContain('Ships');
});

describe('the change', () => {
  const row = (category: string, low: number | null, high = low): ChangeRow =>
    ({
      category,
      title: category,
      change_low: low,
      change_high: high,
      national_low: low,
      national_high: high,
      industry_mix_low: low,
      industry_mix_high: high,
      regional_low: low,
      regional_high: high,
    }) as ChangeRow;
  const of = (...categories: ChangeRow[]) =>
    changeFigure(
      { from: 2020, to: 2024, compared: { regions: 9, of: 12 }, all: null, categories },
      { region: 'A1', name: 'Alden', measure: 'employment' },
      'made up',
    );

  test('says which regions all are, and what is left out', () => {
    const { note, data } = of(row('cars', 10), row('ships', -20, 30), row('planes', null));
    expect(note).toBe(
      'Shift-share (Dunn 1960). All regions are the 9 with figures in both years, of 12. 1 category left out: nothing bounds what they changed.',
    );
    expect(data.rows).toBe(3);
  });

  test('a bar is solid as far as it is certain', () => {
    const svg = figureToSvg(of(row('cars', 10, 40), row('ships', -20, 30)));
    const widths = (fill: string): number[] => {
      const [, bars] = new RegExp(`<g fill="var\\(--${fill},[^>]*>(.*?)</g>`, 's').exec(svg)!;
      return [...bars!.matchAll(/ width="([\d.]+)"/g)].map(([, width]) => Number(width));
    };
    const [[carsOpen], [carsCertain, shipsCertain]] = [widths('bar'), widths('deep')];
    expect(carsOpen! / carsCertain!).toBeCloseTo(3, 9);
    expect(shipsCertain).toBe(0);
    expect(svg).toContain('cars, Regional: +10 to +40');
  });
});

test('what is within reach: a dot for each that is placed, the others named', () => {
  const place = (title: string, given: Partial<ReachableRow> = {}): ReachableRow =>
    ({
      category: title,
      title,
      is_open: false,
      density_low: 0.2,
      density_high: 0.2,
      complexity: 0,
      lq_low: 0,
      lq_high: 0,
      ...given,
    }) as ReachableRow;
  const figure = reachFigure(
    {
      year: 2024,
      specialised: ['cars'],
      open: { pairs: 1, of: 10 },
      doubts: ['The table falls into 2 parts.'],
      categories: [
        place('Ships'),
        place('Planes', { is_open: true, density_high: 0.3, complexity: 1 }),
        place('Trains', { density_low: null, complexity: null }),
      ],
    },
    { region: 'A1', name: 'Alden' },
    'made up',
  );
  expect(circles(figureToSvg(figure))).toBe(2);
  expect(figure.note).toMatch(/Not placed.*: Trains\. The table falls into 2 parts\.$/);
  expect(figure.key?.entries).toHaveLength(2);
});
