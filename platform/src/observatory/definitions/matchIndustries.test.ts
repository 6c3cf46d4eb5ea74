import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitionOf } from './definitionOf.fixture.ts';
import type { Definition } from './definition.ts';
import type { IndustrySystem } from './industryKey.ts';
import { matchIndustries } from './matchIndustries.ts';

const nace = { name: 'NACE', version: 'Rev. 2' };
const naics = { name: 'NAICS', version: '2012' };

/** By industry of the data, the categories that take it as `code` or `code×weight`. */
function taken(
  definition: Definition,
  data: readonly string[],
  system: IndustrySystem = 'unknown',
): Record<string, string> {
  const { first, category, weight } = matchIndustries(definition, data, system);
  return Object.fromEntries(
    data.map((industry, at) => [
      industry,
      Array.from({ length: first[at + 1]! - first[at]! }, (_, k) => {
        const entry = first[at]! + k;
        const code = definition.categories[category[entry]!]!.code;
        return weight[entry] === 1 ? code : `${code}×${weight[entry]}`;
      }).join(' '),
    ]),
  );
}

describe('NACE codes', () => {
  test('a division takes its groups and classes however they are written, and no other division', () => {
    expect(
      taken(definitionOf(nace, { cars: ['29'] }), ['29', 'C29', '29.1', '2910', 'C2910', '30', '02', '2']),
    ).toEqual({
      '29': 'cars',
      C29: 'cars',
      '29.1': 'cars',
      '2910': 'cars',
      C2910: 'cars',
      '30': '',
      '02': '',
      '2': '',
    });
  });

  test('one digit is no level: "2" takes nothing that begins with 2', () => {
    expect(taken(definitionOf(nace, { odd: ['2'] }), ['29', '2910', '02'])).toEqual({ '29': '', '2910': '', '02': '' });
  });

  test('the longest code wins, whichever category stands first', () => {
    const definition = definitionOf(nace, { cars: ['29'], parts: ['29.3'], seats: ['29.32'] });
    expect(taken(definition, ['C29', 'C291', 'C293', '29.31', '29.32'])).toEqual({
      C29: 'cars',
      C291: 'cars',
      C293: 'parts',
      '29.31': 'parts',
      '29.32': 'seats',
    });
  });

  test('a section takes its divisions that no closer code takes', () => {
    const definition = definitionOf(nace, { manufacturing: ['C'], cars: ['29'] });
    expect(taken(definition, ['C', 'C10', '33.20', '29.10', '35', 'B08'])).toEqual({
      C: 'manufacturing',
      C10: 'manufacturing',
      '33.20': 'manufacturing',
      '29.10': 'cars',
      '35': '',
      B08: '',
    });
  });

  test('an aggregate of the publisher is nobody’s unless it is named', () => {
    expect(taken(definitionOf(nace, { food: ['10', '11', '12'] }), ['C10-C12', 'TOTAL'])).toEqual({
      'C10-C12': '',
      TOTAL: '',
    });
    expect(taken(definitionOf(nace, { food: ['C10-C12'] }), ['C10-C12', 'C10'])).toEqual({
      'C10-C12': 'food',
      C10: '',
    });
  });

  test('an industry of several categories goes to each by its weight', () => {
    const definition = definitionOf(nace, {
      devices: [{ industry: '26', weight: 0.25 }],
      chips: [{ industry: '26', weight: 0.5 }],
    });
    expect(taken(definition, ['C26', '26.1'])).toEqual({
      C26: 'devices×0.25 chips×0.5',
      '26.1': 'devices×0.25 chips×0.5',
    });
  });
});

describe('NAICS codes', () => {
  test('a sector that is a range takes all its codes', () => {
    expect(taken(definitionOf(naics, { made: ['31-33'] }), ['31-33', '311', '332710', '441', '23'])).toEqual({
      '31-33': 'made',
      '311': 'made',
      '332710': 'made',
      '441': '',
      '23': '',
    });
  });

  test('a parent written in place of its only child is that child', () => {
    const definition = definitionOf(naics, {
      cement: ['327310'],
      utilities: ['237210', '237990'],
      leasing: ['533110'],
    });
    expect(taken(definition, ['32731', '2372-', '2379', '533', '311111'])).toEqual({
      '32731': 'cement',
      '2372-': 'utilities',
      '2379': 'utilities',
      '533': 'leasing',
      '311111': '',
    });
  });

  test('but not where the data have other children, or no six-digit codes at all', () => {
    const definition = definitionOf(naics, { cement: ['327310'] });
    expect(taken(definition, ['3273', '327310', '327320'])).toEqual({ '3273': '', '327310': 'cement', '327320': '' });
    expect(taken(definition, ['3273', '3274'])).toEqual({ '3273': '', '3274': '' });
  });

  test('nor where the definition knows several children', () => {
    expect(taken(definitionOf(naics, { pipes: ['327331'], blocks: ['327310'] }), ['3273', '311111'])).toEqual({
      '3273': '',
      '311111': '',
    });
  });
});

describe('other classifications', () => {
  test('nest at separators only', () => {
    expect(taken(definitionOf({ name: 'Own' }, { a: ['1.2'] }), ['1.2', '1.2.3', '1.23', '1'])).toEqual({
      '1.2': 'a',
      '1.2.3': 'a',
      '1.23': '',
      '1': '',
    });
  });

  test('where the definition does not say, the data’s classification counts', () => {
    expect(taken(definitionOf({ name: 'not stated' }, { cars: ['29'] }), ['C2910'], 'nace')).toEqual({ C2910: 'cars' });
    expect(taken(definitionOf({ name: 'not stated' }, { cars: ['29'] }), ['C2910'], 'unknown')).toEqual({ C2910: '' });
  });

  test('a definition on another classification than the data is refused', () => {
    expect(() => matchIndustries(definitionOf(naics, { cars: ['336111'] }), ['C29'], 'nace')).toThrow(
      'The definition test is written in NAICS codes and the data are in NACE: translate it with "asterism definitions translate", or choose a definition on NACE.',
    );
  });
});

test('what found no partner is named on both sides, as it was written', () => {
  const { unmatchedDefinition, unmatchedData } = matchIndustries(
    definitionOf(nace, { cars: ['29.1', 'C30'], ships: ['30.11'] }),
    ['C29', 'C3012', 'C31'],
    'nace',
  );
  expect(unmatchedDefinition).toEqual(['29.1', '30.11']);
  expect(unmatchedData).toEqual(['C29', 'C31']);
});

test('weights that are 1 in decimals are at most 1 in the order in which they are added', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 12 }), (sizes) => {
      const whole = sizes.reduce((sum, size) => sum + size, 0);
      const categories = Object.fromEntries(
        sizes.map((size, at) => [`c${at}`, [{ industry: '26', weight: size / whole }]]),
      );
      const { weight } = matchIndustries(definitionOf(nace, categories), ['C26'], 'nace');
      const sum = weight.reduce((total, one) => total + one, 0);
      expect(sum).toBeLessThanOrEqual(1);
      expect(sum).toBeGreaterThan(1 - 1e-12);
    }),
  );
});
