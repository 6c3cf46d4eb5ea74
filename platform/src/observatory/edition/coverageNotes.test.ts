import { expect, test } from 'vitest';
import { chooseCells } from '../cells/chooseCells.ts';
import { madeUpObservations } from '../cells/madeUpObservations.fixture.ts';
import { twoCategories } from '../cells/twoCategories.fixture.ts';
import type { UnboundedRegions } from '../cells/unboundedRegions.ts';
import type { Preset } from '../presets/preset.ts';
import { rateYears } from './rateYears.ts';

const definition = twoCategories(['10'], ['29']);
const preset: Preset = {
  name: 'small',
  version: '1',
  title: 'Small',
  source: 'tests',
  minimum: 0,
  specialisation: { base: 'all', min: 1.5 },
};

const known = ['R1', 'R2'].flatMap((region) => [`${region} 10 2020 5`, `${region} 29 2020 7`, `${region} 10 2022 6`]);

function rate(rows: readonly string[], unboundedRegions: UnboundedRegions = 'leave-out'): readonly string[] {
  const observations = madeUpObservations([...known, ...rows].join('\n'));
  const { cells } = chooseCells(observations, { years: null, definition, unboundedRegions });
  return rateYears(cells, new Map(), [{ years: cells.years, definition }], preset, observations).notes;
}

const withheld = ['R1 10 2021 5', 'R1 29 2021 ? c', 'R2 10 2021 6', 'R2 29 2021 ? c'];

test('a year whose regions are all left out is refused as that, with the way to go on', () => {
  expect(() => rate(withheld)).toThrow(
    expect.objectContaining({
      status: 422,
      message:
        'No region is left to rate in 2021: left out are R1, R2 (2021), where nothing bounds a figure. Leave the year out with --year 2020,2022, or give what bounds the figures: rows of coarser regions or industries, or columns employment_low and employment_high; or rate all the same with --unbounded-regions keep.',
    }),
  );
  expect(() => rate(withheld, 'keep')).not.toThrow();
});

test('all such years are named at once, with no figure or none that is bounded, and no region of another year', () => {
  const rows = [...withheld, 'R1 10 2023 ? c', 'R2 10 2023 5', 'R2 29 2023 ? c', 'R3 10 2022 5', 'R3 29 2022 ?'];
  expect(() => rate(rows)).toThrow(
    'No region is left to rate in 2021, 2023: left out are R1 (2021), R2 (2021, 2023), where nothing bounds a figure; and R1 (2023), where no figure is given. Leave the years out with --year 2020,2022, or ',
  );
});

test('a year whose regions are rated, but by none of the definition’s industries, is refused as that', () => {
  expect(() => rate(['R1 85 2021 5', 'R2 85 2021 5'])).toThrow(
    'None of the industries of the definition test is in the data of 2021',
  );
});
