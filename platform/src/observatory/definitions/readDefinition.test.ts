import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { definitionFile } from './definitionFile.ts';
import { definitionVersions } from './definitionVersions.ts';
import { readDefinition } from './readDefinition.ts';

const folder = await mkdtemp(join(tmpdir(), 'asterism-definition-'));
let files = 0;

async function fileWith(text: string | Uint8Array, ending = 'yaml'): Promise<string> {
  const path = join(folder, `own${++files}.${ending}`);
  await writeFile(path, text);
  return path;
}

/** What a definition says against a file, without the file's name and the stock of the sentence. */
async function complaint(text: string | Uint8Array, ending = 'yaml'): Promise<string> {
  const path = await fileWith(text, ending);
  const error = await readDefinition(path).then(
    () => new Error('was accepted'),
    (thrown: unknown) => thrown as Error,
  );
  expect(error).toMatchObject({ status: 422 });
  return error.message.replaceAll(path, 'FILE').replace("FILE can't be used as a definition: ", '');
}

const head =
  'name: mine\nversion: 1\ntitle: Mine\nsource: me\nlicence: CC0-1.0\nclassification: {name: NACE, version: Rev. 2}\n';

describe('YAML and JSON', () => {
  test('codes stay as they are written, without quotes too; only weights are numbers', async () => {
    const path = await fileWith(
      `${head}categories:\n  - {code: 1, title: Food, industries: [01, 10.10, {industry: 29.10, weight: .5}]}\n`,
    );
    expect(await readDefinition(path)).toEqual({
      name: 'mine',
      version: '1',
      title: 'Mine',
      source: 'me',
      licence: 'CC0-1.0',
      classification: { name: 'NACE', version: 'Rev. 2' },
      categories: [{ code: '1', title: 'Food', industries: ['01', '10.10', { industry: '29.10', weight: 0.5 }] }],
    });
  });

  test.each(['yaml', 'json'])('what is written as %s reads back the same', async (ending) => {
    const definition = await readDefinition('nace2-clusters');
    expect(await readDefinition(await fileWith(definitionFile(definition, `x.${ending}`), ending))).toEqual(definition);
  });

  test('a byte order mark and UTF-16 do no harm', async () => {
    const text = `${head}categories:\n  - {code: a, title: Café, industries: ["29"]}\n`;
    expect((await readDefinition(await fileWith(`\uFEFF${text}`))).categories[0]!.title).toBe('Café');
    expect((await readDefinition(await fileWith(Buffer.from(`\uFEFF${text}`, 'utf16le')))).categories[0]!.title).toBe(
      'Café',
    );
    expect((await readDefinition(await fileWith(Buffer.from(text, 'latin1')))).categories[0]!.title).toBe('Café');
  });

  test('a version asked for must be the one it has', async () => {
    await expect(readDefinition('kibs', { version: 'Rev. 2' })).resolves.toMatchObject({ name: 'kibs' });
    await expect(readDefinition('kibs', { version: '2007' })).rejects.toMatchObject({
      status: 400,
      message:
        'kibs is version 1 on NACE Rev. 2, not "2007": leave --definition-version out, or name another definition.',
    });
  });
});

describe('what is wrong is said with its line', () => {
  const categories = (lines: string): string => `${head}categories:\n${lines}`;
  test.each([
    [
      'a missing title',
      categories('  - code: a\n    industries: ["29"]\n'),
      'line 8, categories[0].title: is missing: add it.',
    ],
    [
      'a misspelt key',
      categories('  - code: a\n    title: A\n    industry: ["29"]\n    industries: ["29"]\n'),
      'line 8, categories[0]: has "industry", which the form does not know: take it out or correct its name.',
    ],
    [
      'a wrong kind',
      categories('  - code: a\n    title: A\n    kind: trade\n    industries: ["29"]\n'),
      'line 10, categories[0].kind: is "trade", and may be traded, local, emerging.',
    ],
    [
      'a weight over one',
      categories('  - code: a\n    title: A\n    industries:\n      - {industry: "29", weight: 1.5}\n'),
      'line 11, categories[0].industries[0].weight: is 1.5, and must be at most 1.',
    ],
    [
      'a weight that is no number',
      categories('  - {code: a, title: A, industries: [{industry: "29", weight: half}]}\n'),
      'line 8, categories[0].industries[0].weight: is "half" where a number is expected.',
    ],
    [
      'a list in place of a code',
      categories('  - {code: a, title: A, industries: [["29"]]}\n'),
      'line 8, categories[0].industries[0]: is neither a text nor one of the forms the schema allows.',
    ],
    ['no category', `${head}categories: []\n`, 'line 7, categories: is an empty list: it needs an entry.'],
    [
      'two categories of one code',
      categories('  - {code: a, title: A, industries: ["29"]}\n  - {code: a, title: B, industries: ["30"]}\n'),
      'line 9, categories[1].code: the code "a" names a category above already: give each category its own code.',
    ],
    [
      'an industry twice in a category',
      categories('  - {code: a, title: A, industries: ["29", C29]}\n'),
      'line 8, categories[0].industries[1]: the industry C29 stands twice in the category "a": list it once.',
    ],
    [
      'an industry of two categories',
      categories('  - {code: a, title: A, industries: ["29.1"]}\n  - {code: b, title: B, industries: ["291"]}\n'),
      'line 9, categories[1].industries[0]: the industry 291 is in "a" and "b": leave it in one, or give each entry a weight, e.g. {industry: "291", weight: 0.5}.',
    ],
    [
      'weights over one together',
      categories(
        '  - {code: a, title: A, industries: [{industry: "29", weight: 0.7}]}\n  - {code: b, title: B, industries: [{industry: "29", weight: 0.5}]}\n',
      ),
      'line 9, categories[1].industries[0]: the weights of the industry 29 in "a" and "b" add up to 1.2: they may be 1 at most.',
    ],
    [
      'an unknown parent',
      categories('  - {code: a, title: A, parent: z, industries: ["29"]}\n'),
      'line 8, categories[0].parent: the parent "z" is no category of this file: add it, or correct the code.',
    ],
    [
      'parents in a circle',
      categories(
        '  - {code: a, title: A, parent: b, industries: ["29"]}\n  - {code: b, title: B, parent: a, industries: ["30"]}\n',
      ),
      'line 8, categories[0].parent: the parents of "a" lead back to itself: take one of them out (and 1 more).',
    ],
    [
      'a category without industry',
      categories('  - {code: a, title: A, industries: []}\n'),
      'line 8, categories[0].industries: the category "a" has no industry: list its codes or take it out.',
    ],
    [
      'broken YAML',
      `${head}categories: [\n`,
      'FILE is not well-formed YAML or JSON: Flow sequence in block collection must be sufficiently indented and end with a ] (line 8).',
    ],
    [
      'broken JSON',
      '{"name": "mine",\n "version" "1"}',
      'FILE is not well-formed YAML or JSON: Missing , or : between flow map items (line 2).',
    ],
    [
      'a list instead of a definition',
      '["29"]',
      'FILE is no definition: a definition file begins with a name, e.g. "name: my-definition".',
    ],
    ['an empty file', ' \n', 'FILE is empty: a definition is expected.'],
    ['a binary file', 'PK\u0003\u0004\0\0\0', 'FILE is a binary file: a definition as text is expected.'],
  ])('%s', async (_, text, sentence) => {
    expect(await complaint(text)).toBe(sentence);
  });

  test('all places are told at once', async () => {
    const path = await fileWith(categories('  - {code: a, industries: ["29"]}\n  - {code: b, industries: ["30"]}\n'));
    await expect(readDefinition(path)).rejects.toMatchObject({
      places: [
        { file: path, line: 8, column: 'categories[0].title', reason: 'is missing: add it' },
        { file: path, line: 9, column: 'categories[1].title', reason: 'is missing: add it' },
      ],
    });
  });

  test('a heading may do without industries, and a longer code is no overlap', async () => {
    const path = await fileWith(
      categories(
        '  - {code: all, title: All, industries: []}\n  - {code: a, title: A, parent: all, industries: ["29"]}\n  - {code: b, title: B, parent: all, industries: ["29.1"]}\n',
      ),
    );
    await expect(readDefinition(path)).resolves.toMatchObject({
      categories: [{ code: 'all' }, { code: 'a' }, { code: 'b' }],
    });
  });
});

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

describe('names and paths', () => {
  test.each([
    [
      'nace2-cluster',
      'There is no definition "nace2-cluster"; did you mean nace2-clusters? (built in: eurostat-knowledge, eurostat-technology, kibs, nace2-clusters; or give the path of a file).',
    ],
    [
      'automotive',
      'There is no definition "automotive" (built in: eurostat-knowledge, eurostat-technology, kibs, nace2-clusters; or give the path of a file).',
    ],
    ['nowhere/mine.yaml', 'There is no definition file nowhere/mine.yaml: check the path.'],
  ])('%s is not there', async (name, message) => {
    await expect(readDefinition(name)).rejects.toMatchObject({ status: 404, message });
  });

  test('a folder is not a definition', async () => {
    await expect(readDefinition(folder)).rejects.toMatchObject({
      status: 422,
      message: `${folder} is a folder: name the definition file in it.`,
    });
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
