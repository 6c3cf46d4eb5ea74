import { expect, test } from 'vitest';
import { texts } from '../../kernel/table.ts';
import { figureToSvg } from '../../report/figureToSvg.ts';
import { saved } from '../../kernel/savedColumn.ts';
import { yearLines, type YearPoint } from './yearLines.ts';

const points = (
  ...figures: readonly (readonly [year: number, low: number | null, high?: number | null])[]
): YearPoint[] => figures.map(([year, low, high = low]) => ({ year, low, high }));

const figure = (panels: readonly { readonly title: string; readonly points: readonly YearPoint[] }[], base?: number) =>
  yearLines({
    id: 'lines',
    title: 'Lines',
    description: 'Lines by year.',
    source: 'made up',
    panels: panels.map((panel) => ({ ...panel, about: [saved.text('region', 'Code', () => panel.title)] })),
    unit: 'Employment',
    columns: ['employment_low', 'employment_high'],
    print: String,
    ...(base === undefined ? {} : { base }),
  });

/** Into how many pieces each of the lines falls. */
const pieces = (svg: string): number[] =>
  [...svg.matchAll(/<g fill="none" stroke="var\(--deep[^>]*>(.*?)<\/g>/gs)].flatMap(([, lines]) =>
    [...lines!.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path!.match(/M/g)!.length),
  );

test('a year without figures is a gap in the line, not a bridge', () => {
  const whole = figureToSvg(figure([{ title: 'A', points: points([2020, 5], [2021, 6], [2022, 7]) }]));
  const broken = figureToSvg(
    figure([{ title: 'A', points: points([2020, 5], [2021, 6], [2022, null], [2023, 7], [2024, 8]) }]),
  );
  expect(pieces(whole)).toEqual([1, 1]);
  expect(pieces(broken)).toEqual([2, 2]);
});

test('a year that one of two lacks is a gap in that one, and empty in the table', () => {
  const { data } = figure([
    { title: 'A', points: points([2020, 5], [2022, 7]) },
    { title: 'B', points: points([2020, 1], [2021, 2], [2022, 3]) },
  ]);
  expect(data.rows).toBe(6);
  expect(texts(data, 'region')(1)).toBe('A');
  expect([...(data.columns.find(({ name }) => name === 'employment_low') as { values: Float64Array }).values]).toEqual([
    5,
    NaN,
    7,
    1,
    2,
    3,
  ]);
});

test('what is unknown has a band and a key, what is known a dot', () => {
  const open = figure([{ title: 'A', points: points([2020, 5], [2021, 4, 9]) }]);
  expect(open.key?.entries).toHaveLength(2);
  expect(figureToSvg(open).match(/<circle/g)).toHaveLength(1);
  expect(figure([{ title: 'A', points: points([2020, 5], [2021, 6]) }]).key).toBeUndefined();
});

test('where nothing is known there is nothing to draw', () => {
  expect(figure([{ title: 'A', points: points([2020, null], [2021, null]) }]).data.rows).toBe(0);
});
