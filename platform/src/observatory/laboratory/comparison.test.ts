import { describe, expect, test } from 'vitest';
import type { Definition } from '../definitions/definition.ts';
import { definitionOf } from '../definitions/definitionOf.fixture.ts';
import { madeUpCells } from '../edition/madeUpCells.fixture.ts';
import type { Preset } from '../presets/preset.ts';
import { comparison, type Comparison } from './comparison.ts';
import { tryRating } from './tryRating.ts';

/** The specialisation star alone, from a quotient of 2. */
const rules: Preset = {
  name: 'made-up',
  version: '1',
  title: 'Made up',
  source: 'tests',
  minimum: 1000,
  specialisation: { base: 'all', min: 2 },
};
const { specialisation: _, ...without } = rules;
const definition = definitionOf({ name: 'own' }, { cars: ['29'], shops: ['47'] });

/** R0 makes cars, in R1 nobody knows how many, R2 has next to none. */
const cells = madeUpCells([
  ['R0', '29', 2024, 4000],
  ['R0', '30', 2024, 1500],
  ['R0', '47', 2024, 4500],
  ['R1', '29', 2024, [1000, 6000]],
  ['R1', '47', 2024, 11_500],
  ['R2', '29', 2024, 500],
  ['R2', '47', 2024, 60_000],
]);

function compared(to: { readonly definition?: Definition; readonly preset?: Preset }): Comparison {
  const after = { definition, preset: rules, ...to };
  return comparison(
    { rated: tryRating(cells, 'unknown', definition, rules), categories: definition.categories },
    {
      rated: tryRating(cells, 'unknown', after.definition, after.preset),
      categories: after.definition.categories,
    },
    cells.regions,
  );
}

describe('two ratings of the same cells', () => {
  test('by the same rules differ in nothing', () => {
    expect(compared({})).toEqual({
      rows: [],
      before: { certain: 1, possible: 1 },
      after: { certain: 1, possible: 1 },
      clusters: { before: 6, after: 6, gained: 0, lost: 0 },
      changes: { gained: 0, lost: 0, opened: 0, closed: 0 },
    });
  });

  test.each(['size', 'focus'] as const)('a star for %s that goes by itself is told', (star) => {
    const half = star === 'focus' ? { focus: { top: 0.5, within: 'all' as const } } : { size: { top: 0.5 } };
    const before = { ...rules, specialisation: { base: 'all' as const }, ...half };
    const none = star === 'focus' ? { focus: { top: 0.1, within: 'all' as const } } : { size: { top: 0.1 } };
    const of = (preset: Preset): Parameters<typeof comparison>[0] => ({
      rated: tryRating(cells, 'unknown', definition, preset),
      categories: definition.categories,
    });
    const { rows, changes } = comparison(of(before), of({ ...before, ...none }), cells.regions);
    expect(changes.lost).toBeGreaterThan(0);
    expect(new Set(rows.flatMap((row) => row.changes.map((change) => change.star)))).toEqual(new Set([star]));
  });

  test('a higher cut-off: a star is lost and an open one closed, with the figures that say why', () => {
    const { rows, before, after, changes } = compared({
      preset: { ...rules, specialisation: { base: 'all', min: 7 } },
    });
    expect(rows).toMatchObject([
      {
        region: 'R0',
        category: 'cars',
        starsBefore: 1,
        starsMaxBefore: 1,
        starsAfter: 0,
        starsMaxAfter: 0,
        changes: [
          {
            star: 'specialisation',
            change: 'lost',
            before: { verdict: 'yes', cutoff: { low: 2, high: 2 }, largeEnough: 'yes' },
            after: { verdict: 'no', cutoff: { low: 7, high: 7 } },
          },
        ],
      },
      { region: 'R1', category: 'cars', changes: [{ change: 'closed', before: { verdict: 'possible' } }] },
    ]);
    // R0 has 4,000 of its 10,000 in cars; in all there are 5,500 to 10,500 of 83,000 to 88,000.
    const { low, high } = rows[0]!.changes[0]!.before!.figure;
    expect(low).toBeCloseTo(0.4 / (10_500 / 88_000), 9);
    expect(high).toBeCloseTo(0.4 / (5500 / 83_000), 9);
    expect([before, after]).toEqual([
      { certain: 1, possible: 1 },
      { certain: 0, possible: 0 },
    ]);
    expect(changes).toEqual({ gained: 0, lost: 1, opened: 0, closed: 1 });
  });

  test('a star that the rules no longer give is lost, and stands nowhere afterwards', () => {
    const { rows } = compared({ preset: { ...without, specialisation: { base: 'all' } } });
    expect(rows.map(({ changes }) => changes[0]!.after)).toEqual([null, null]);
  });

  test('a category that is gone takes its clusters along, a new one brings its own', () => {
    const split = definitionOf({ name: 'own' }, { cars: ['29'], trains: ['30'] });
    const found = compared({ definition: split });
    expect(found.clusters).toEqual({ before: 6, after: 4, gained: 1, lost: 3 });
    expect(found.rows.map(({ region, category, changes }) => [region, category, changes[0]!.change])).toEqual([
      ['R0', 'trains', 'gained'],
    ]);
    expect(found.rows[0]!.changes[0]).toMatchObject({ before: null, after: { verdict: 'yes' } });
  });

  test('a cut-off that depends on what is unknown opens a certain star', () => {
    const { rows } = compared({ preset: { ...rules, specialisation: { base: 'all', min: 4 } } });
    expect(rows.map(({ region, changes }) => [region, changes[0]!.change])).toEqual([
      ['R0', 'opened'],
      ['R1', 'closed'],
    ]);
  });

  test('a minimum out of reach takes the star, though the cut-off is reached', () => {
    const { rows } = compared({ preset: { ...rules, minimum: 4500 } });
    expect(rows).toMatchObject([
      { region: 'R0', changes: [{ change: 'lost', after: { verdict: 'no', largeEnough: 'no', cutoff: { low: 2 } } }] },
    ]);
  });
});

describe('a rating that cannot be tried', () => {
  test('wants a measure that the edition does not hold', () => {
    const preset = { ...rules, name: 'strong', size: { quantile: { employment: 0.25, establishments: 0.25 } } };
    expect(() => tryRating(cells, 'unknown', definition, preset)).toThrow(
      'The preset strong needs establishments, which the edition does not hold: map its input with that preset, or take size.quantile.establishments out of the preset.',
    );
    expect(() => tryRating(cells, 'unknown', definition, preset, new Map([['establishments', cells]]))).not.toThrow();
  });

  test('is by a definition none of whose industries the data hold', () => {
    expect(() => tryRating(cells, 'unknown', definitionOf({ name: 'own' }, { ships: ['X'] }), rules)).toThrow(
      /None of the industries of the definition test is in the data of 2024.*29, 30, 47/,
    );
  });
});
