import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Category } from '../definitions/definition.ts';
import type { Preset } from '../presets/preset.ts';
import { categorySums } from './categorySums.ts';
import { madeUpCells } from './madeUpCells.fixture.ts';
import { rateYear } from './rateYear.ts';
import { YearBasis } from './yearBasis.ts';

const industries = ['29', '47', '62', '84'];
const categories: Category[] = industries.slice(0, 3).map((code, at) => ({
  code: `c${code}`,
  title: `Category of ${code}`,
  kind: at === 1 ? 'local' : 'traded',
  industries: [code],
}));
const matching = {
  first: Uint32Array.from([0, 1, 2, 3, 3]),
  category: Uint32Array.from([0, 1, 2]),
  weight: Float64Array.from([1, 1, 1]),
  isPart: new Uint8Array(3),
  found: new Uint32Array(3).fill(1),
  of: new Uint32Array(3).fill(1),
  unmatchedDefinition: [],
  unmatchedData: [],
  undivided: [],
};

/** A figure that is known, hidden within bounds, or missing. */
const figure = fc.oneof(
  fc.nat(9),
  fc.tuple(fc.nat(5), fc.nat(5)).map(([low, more]): [number, number] => [low, low + more]),
);

const share = fc.integer({ min: 1, max: 19 }).map((twentieths) => twentieths / 20);
const presets = fc.record({
  name: fc.constant('tried'),
  version: fc.constant('1'),
  title: fc.constant('Tried'),
  source: fc.constant('made up'),
  minimum: fc.nat(8),
  size: fc.option(
    fc.oneof(
      share.map((top) => ({ top })),
      share.map((employment) => ({ quantile: { employment } })),
      fc.tuple(share, share).map(([top, establishments]) => ({ top, quantile: { establishments } })),
    ),
    { nil: undefined },
  ),
  specialisation: fc.record(
    {
      base: fc.constantFrom('all', 'kind'),
      min: fc.integer({ min: 1, max: 8 }).map((half) => half / 2),
      quantile: share,
    },
    { requiredKeys: ['base'] },
  ),
  focus: fc.option(fc.record({ top: share, within: fc.constantFrom('all', 'category') }), { nil: undefined }),
}) as fc.Arbitrary<Preset>;

/** The basis of up to seven regions with these figures by region and industry; establishments are the other way round. */
function basisOf(figures: readonly (number | [number, number])[]): YearBasis {
  const rows = figures.map(
    (value, at) =>
      [`R${Math.floor(at / industries.length)}`, industries[at % industries.length]!, 2020, value] as const,
  );
  const sums = categorySums(madeUpCells(rows), 0, matching, categories.length);
  return new YearBasis({
    year: 2020,
    measure: 'employment',
    sums,
    categories,
    regionTotalsArePublished: false,
    coverage: matching,
    totalRegion: null,
    categoryBounds: null,
    overallBounds: null,
    further: new Map([['establishments', { low: sums.value.low.toReversed(), high: sums.value.high.toReversed() }]]),
  });
}

test('presets tried one after another on one basis rate as each does on a basis of its own', () => {
  fc.assert(
    fc.property(
      fc.array(figure, { minLength: 4, maxLength: 28 }),
      fc.array(presets, { minLength: 2, maxLength: 5 }),
      (figures, tried) => {
        const kept = basisOf(figures);
        const together = tried.map((preset) => rateYear(kept, preset));
        expect(together).toEqual(tried.map((preset) => rateYear(basisOf(figures), preset)));
      },
    ),
  );
});
