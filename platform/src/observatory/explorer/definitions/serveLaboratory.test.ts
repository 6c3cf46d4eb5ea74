import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../../../kernel/call.ts';
import type { Definition } from '../../definitions/definition.ts';
import { madeUpTable } from '../../edition/madeUpFolder.fixture.ts';
import { listCategories } from '../category/contract.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { compareDefinitions, listDefinitions, showDefinition } from './contract.ts';
import { withCategory, withMoved, withNewCategory } from './draft.ts';
import { laboratoryIndustries, readDefinitionText, tryDefinition, type TriedDefinition } from './laboratoryContract.ts';

const edition = 'made-up';
/** The cars of R02 are hidden; those of all regions, of which more are left than the two, are not. */
const withTotals = [
  'ALL,29,2024,5000,,,',
  'ALL,47,2024,9000,,,',
  'ALL,TOTAL,2024,14000,,,',
  'R01,29,2024,1500,,,',
  'R01,47,2024,6000,,,',
  'R01,TOTAL,2024,7500,,,',
  'R02,29,2024,,0,4000,c',
  'R02,47,2024,2500,,,',
  'R02,TOTAL,2024,,2500,6500,c',
];
let explored: ExploredEdition;
let own: Definition;
beforeAll(async () => {
  explored = await exploredEdition(async ({ write }) => ({
    total: { inputs: [await write('total.csv', madeUpTable(withTotals))], years: [2024], totalRegion: 'ALL' },
  }));
  own = (await call(showDefinition, { edition, definition: 'own' }, explored)).value;
});
afterAll(() => explored.close());

describe('definitions', () => {
  test('are the edition’s own first, then the built-in ones', async () => {
    const { definitions } = await call(listDefinitions, { edition }, explored);
    expect(definitions[0]).toMatchObject({
      definition: 'own',
      origin: 'edition',
      years: [2022, 2023, 2024],
      name: 'made-up',
      categories: 2,
      industries: 2,
    });
    expect(definitions.map(({ definition }) => definition)).toContain('nace2-clusters');
  });

  test('are compared industry by industry', async () => {
    const compared = await call(compareDefinitions, { edition, definition: 'own', beside: 'nace2-clusters' }, explored);
    expect(compared.industries.find(({ industry }) => industry === '29')).toEqual({
      industry: '29',
      title: null,
      change: 'moved',
      before: [{ category: 'cars', weight: 1 }],
      after: [{ category: 'automotive', weight: 1 }],
    });
  });

  test.each(['../presets/eco-2007', '/etc/passwd', 'nace2-clusters.yaml', './own', 'own\0', '__proto__'])(
    'none has the name %j, which is never a path',
    async (definition) => {
      await expect(call(showDefinition, { edition, definition }, explored)).rejects.toMatchObject({ status: 404 });
    },
  );
});

describe('the laboratory', () => {
  test('knows nothing of a category that the data hold nothing of, which is not zero', async () => {
    const schools = { ...own.categories[0]!, code: 'schools', title: 'Schools', industries: ['85'] };
    const { categories } = await call(
      tryDefinition,
      { edition, definition: { ...own, categories: [...own.categories, schools] } },
      explored,
    );
    expect(categories.find(({ category }) => category === 'schools')).toMatchObject({
      industries_found: 0,
      industries: 1,
      value_low: null,
      value_high: null,
      share_low: null,
    });
  });

  test('changes no star with the edition’s own definition', async () => {
    const tried = await call(tryDefinition, { edition, definition: own }, explored);
    expect(tried).toMatchObject({ year: 2024, changed: 0, changes: [], clusters: { gained: 0, lost: 0 } });
    expect(tried.coverage.uncategorised.map(({ industry }) => industry)).toEqual(['84']);
    expect(tried.coverage.before).toEqual(tried.coverage.after);
    const { industries } = await call(laboratoryIndustries, { edition }, explored);
    expect(industries.map(({ industry }) => industry)).toEqual(['29', '47', '84']);
  });

  test('has the totals of categories and their shares that the category’s page has', async () => {
    const definition = (await call(showDefinition, { edition: 'total', definition: 'own' }, explored)).value;
    const tried = await call(tryDefinition, { edition: 'total', definition }, explored);
    const figures = tried.categories.map((row) => [row.value_low, row.value_high, row.share_low, row.share_high]);
    expect(figures).toEqual([
      [5000, 5000, 5 / 14, 5 / 14],
      [9000, 9000, 9 / 14, 9 / 14],
    ]);
    const { categories } = await call(listCategories, { edition: 'total' }, explored);
    expect(categories.map((row) => [row.value_low, row.value_high])).toEqual(figures.map((row) => row.slice(0, 2)));
    const open = await call(tryDefinition, { edition, definition: own }, explored);
    const own2024 = await call(listCategories, { edition }, explored);
    expect(open.categories.map((row) => [row.value_low, row.value_high])).toEqual(
      own2024.categories.map((row) => [row.value_low, row.value_high]),
    );
  });

  test('tells the stars that a moved industry takes along', async () => {
    const draft = withMoved(withNewCategory(own, { code: 'state', title: 'State' }), ['84'], 'state');
    const tried = await call(tryDefinition, { edition, year: 2023, definition: draft }, explored);
    expect(tried.coverage.uncategorised).toEqual([]);
    expect(tried.clusters).toMatchObject({ gained: 12, lost: 0 });
    expect(tried.counts.at(-1)!.certain_after).not.toBe(tried.counts.at(-1)!.certain_before);
    expect(tried.categories.at(-1)).toMatchObject({ category: 'state', value_low: 240_000, stars_before: 0 });
  });

  test('tells what the definition changes from what the cut-offs change', async () => {
    const draft = withMoved(withNewCategory(own, { code: 'state', title: 'State' }), ['84'], 'state');
    const set = ['specialisation.min=0.7'];
    const tried = (definition: Definition, moved: string[]): Promise<TriedDefinition> =>
      call(tryDefinition, { edition, year: 2023, definition, set: moved }, explored);
    const [alone, cutoffs, both] = [await tried(draft, []), await tried(own, set), await tried(draft, set)];
    const keysOf = ({ changes }: TriedDefinition): Map<string, string> =>
      new Map(changes.map(({ region, category, star, change }) => [`${region} ${category} ${star}`, change]));
    const [byDefinition, byCutoffs, byBoth] = [keysOf(alone), keysOf(cutoffs), keysOf(both)];
    for (const { region, category, star, change, due } of both.changes) {
      const key = `${region} ${category} ${star}`;
      const [first, second] = [byDefinition.get(key) === change, byCutoffs.get(key) === change];
      expect(due).toBe(first && second ? 'either' : first ? 'definition' : second ? 'cut-offs' : 'both');
    }
    const count = (due: string): number => both.changes.filter((one) => one.due === due).length;
    expect(both.due).toEqual({
      definition: count('definition'),
      cutoffs: count('cut-offs'),
      either: count('either'),
      both: count('both'),
      undone: [...new Set([...byDefinition.keys(), ...byCutoffs.keys()])].filter((key) => !byBoth.has(key)).length,
    });
    expect([count('definition'), count('cut-offs'), count('both')].every((one) => one > 0)).toBe(true);
    expect(new Set(alone.changes.map(({ due }) => due))).toEqual(new Set(['definition']));
    expect(new Set(cutoffs.changes.map(({ due }) => due))).toEqual(new Set(['cut-offs']));
    expect(both.levers.find(({ rule }) => rule === 'specialisation.min')).toMatchObject({ own: 2, value: 0.7 });
    await expect(tried(own, ['sise.top=0.1'])).rejects.toMatchObject({ status: 400 });
  });

  test('tells what is wrong with a draft, each with its place', async () => {
    const draft = withCategory(withNewCategory(own, { code: 'new', title: '' }), 'shops', { code: 'cars' });
    const refused = call(tryDefinition, { edition, definition: draft }, explored);
    await expect(refused).rejects.toMatchObject({
      status: 422,
      places: [{ column: 'categories[2].title', reason: 'is empty: fill it in' }],
    });
    await expect(
      call(
        tryDefinition,
        {
          edition,
          definition: withNewCategory(withCategory(own, 'shops', { code: 'cars' }), { code: 'new', title: 'New' }),
        },
        explored,
      ),
    ).rejects.toMatchObject({
      places: [{ column: 'categories[1].code' }, { column: 'categories[2].industries' }],
    });
  });

  test('refuses what is no definition, is none of the data’s, or is too much', async () => {
    const tried = (definition: object): Promise<unknown> =>
      call(tryDefinition, { edition, definition: definition as Record<string, unknown> }, explored);
    await expect(tried({})).rejects.toMatchObject({ status: 422 });
    await expect(tried(withMoved(withMoved(own, ['29', '47'], null), ['99'], 'cars'))).rejects.toMatchObject({
      status: 422,
    });
    const many = Array.from({ length: 3001 }, (_, at) => ({ code: `c${at}`, title: 'C', industries: [`x${at}`] }));
    await expect(tried({ ...own, categories: many })).rejects.toMatchObject({ status: 413 });
    const wrong = { code: 'x', title: 'X', industries: Array.from({ length: 30_001 }, () => ({ other: 1 })) };
    await expect(tried({ ...own, categories: [wrong] })).rejects.toMatchObject({
      status: 413,
      message: expect.stringContaining('1 category and 30001 industries') as string,
    });
  });

  test('reads a definition from text, and names the line of what is wrong', async () => {
    const read = async (text: string): Promise<Definition> =>
      (await call(readDefinitionText, { text }, explored)).definition;
    expect(await read(JSON.stringify(own))).toEqual(own);
    expect((await read('category,industry\ncars,29\nshops,47\n')).categories).toHaveLength(2);
    await expect(read('name: x\nversion: "1"\ncategories: [')).rejects.toMatchObject({ status: 422 });
    await expect(read('category,industry\ncars,29\nshops,29\n')).rejects.toMatchObject({
      status: 422,
      places: [{ line: 3 }],
    });
    await expect(read('x'.repeat(1_000_001))).rejects.toMatchObject({ status: 400 });
  });
});
