import { describe, expect, test } from 'vitest';
import { complaint, fileWith, folder } from './definitionFiles.fixture.ts';
import { definitionFile } from './definitionFile.ts';
import { readDefinition } from './readDefinition.ts';

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
      'a code that an address would take apart',
      categories('  - {code: "a~x", title: A, industries: ["29"]}\n'),
      'line 8, categories[0].code: the code "a~x" holds "~", which parts region and category in addresses: choose another sign.',
    ],
    [
      'a code too long for an address',
      categories(`  - {code: ${'a'.repeat(65)}, title: A, industries: ["29"]}\n`),
      'line 8, categories[0].code: the code "aaaaaaaaaaaaaaaaaaaa…" has 65 letters, and addresses take 64: shorten it.',
    ],
    [
      'an alias of nothing',
      'name: x\n<<: *a\n',
      'FILE refers to *a, which nothing before it is called: write the entry out, or name it with &a.',
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
