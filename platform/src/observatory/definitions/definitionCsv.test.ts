import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { complaint, fileWith } from './definitionFiles.fixture.ts';
import { definitionFile } from './definitionFile.ts';
import { definitionVersions } from './definitionVersions.ts';
import { readDefinition } from './readDefinition.ts';

describe('CSV', () => {
  test('rows become categories in the order in which they first come', async () => {
    const path = await fileWith(
      'Category;Industry;Weight;Title;Kind\nb;29;;Cars;traded\na;47;0.5;Shops;local\nb;30;;Cars;traded\na;46;;;local\n',
      'csv',
    );
    expect(await readDefinition(path)).toMatchObject({
      name: basename(path, '.csv'),
      classification: { name: 'not stated' },
      categories: [
        { code: 'b', title: 'Cars', kind: 'traded', industries: ['29', '30'] },
        { code: 'a', title: 'Shops', kind: 'local', industries: [{ industry: '47', weight: 0.5 }, '46'] },
      ],
    });
  });

  test('the column of industries says which classification', async () => {
    expect((await readDefinition(await fileWith('category,nace_r2\na,C29\n', 'csv'))).classification).toEqual({
      name: 'NACE',
      version: 'Rev. 2',
    });
  });

  test('what is written as CSV keeps categories and weights', async () => {
    const { categories } = await readDefinition('kibs');
    const read = await readDefinition(await fileWith(definitionFile(await readDefinition('kibs'), 'x.csv'), 'csv'));
    expect(read.categories).toEqual(categories.map(({ note: _note, ...category }) => category));
  });

  test.each([
    [
      'a missing column',
      'code,industry\na,29\n',
      'FILE has no column for the category: it has code, industry; call one of them category or category_code or cluster_code or cluster, or write the definition as YAML.',
    ],
    ['only a header', 'category,industry\n', 'FILE holds no industry: write a row "category,industry" for each.'],
    [
      'a weight that is no number',
      'category,industry,weight\na,29,"0,5"\n',
      'line 2, categories[0].industries[0].weight: is "0,5" where a number is expected.',
    ],
    [
      'an empty industry',
      'category,industry\na,29\na,\n',
      'line 3, categories[0].industries[1]: is empty: fill it in.',
    ],
    [
      'two titles',
      'category,industry,title\na,29,Cars\na,30,Ships\n',
      'line 3, categories[0].industries[1]: the category "a" is called "Cars" above and "Ships" here: settle on one title.',
    ],
    [
      'an overlap',
      'category,naics\na,336111\nb,336111\n',
      'line 3, categories[1].industries[0]: the industry 336111 is in "a" and "b": leave it in one, or give each entry a weight, e.g. {industry: "336111", weight: 0.5}.',
    ],
  ])('%s', async (_, text, sentence) => {
    expect(await complaint(text, 'csv')).toBe(sentence);
  });
});

const us = fileURLToPath(
  new URL('../../../../../shared/data/definitions/uscm_cluster_naics_1997_2012.csv', import.meta.url),
);

describe.skipIf(!existsSync(us))(
  'the US Benchmark Cluster Definitions (skipped where ../shared/data is absent)',
  () => {
    test('one of four vintages must be chosen', async () => {
      expect(await definitionVersions(us)).toEqual(['1997', '2002', '2007', '2012']);
      await expect(readDefinition(us)).rejects.toMatchObject({
        status: 400,
        message: `${us} holds the versions 1997, 2002, 2007, 2012: choose one with --definition-version.`,
      });
      await expect(readDefinition(us, { version: '2017' })).rejects.toMatchObject({
        status: 400,
        message: `${us} has no version "2017": it holds 1997, 2002, 2007, 2012.`,
      });
    });

    test.each([
      ['1997', 1082],
      ['2002', 1092],
      ['2007', 1088],
      ['2012', 978],
    ])('the one of %s has 51 traded and 16 local clusters of %i industries', async (version, industries) => {
      const { categories, classification } = await readDefinition(us, { version });
      expect(classification).toEqual({ name: 'NAICS', version });
      expect(categories.filter((category) => category.kind === 'traded')).toHaveLength(51);
      expect(categories.filter((category) => category.kind === 'local')).toHaveLength(16);
      expect(categories.flatMap((category) => category.industries)).toHaveLength(industries);
      expect(categories.find((category) => category.code === '4')!.title).toBe('Automotive');
    });
  },
);
