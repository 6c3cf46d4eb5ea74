import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtInPresets, readPreset } from './readPreset.ts';

async function fileWith(text: string, name = 'preset.yaml'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'asterism-preset-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

test('the built-in presets state the rules of their sources', async () => {
  expect(builtInPresets()).toEqual(['eco-2007', 'us-strong']);
  expect(await readPreset('eco-2007')).toMatchObject({
    minimum: 1000,
    size: { top: 0.1 },
    specialisation: { base: 'all', min: 2 },
    focus: { top: 0.1, within: 'all' },
  });
  const strong = await readPreset('us-strong');
  expect(strong).toMatchObject({
    minimum: 0,
    size: { quantile: { employment: 0.25, establishments: 0.25 } },
    specialisation: { base: 'kind', min: 1, quantile: 0.75 },
  });
  expect(strong.focus).toBeUndefined();
});

test('a preset written as JSON reads back the same', async () => {
  const eco = await readPreset('eco-2007');
  expect(await readPreset(await fileWith(JSON.stringify(eco), 'preset.json'))).toEqual(eco);
});

test('an own preset needs no quotes about its version', async () => {
  const path = await fileWith('name: mine\nversion: 2\ntitle: Mine\nsource: me\nspecialisation:\n  min: 1.5\n');
  expect(await readPreset(path)).toEqual({
    name: 'mine',
    version: '2',
    title: 'Mine',
    source: 'me',
    minimum: 0,
    specialisation: { base: 'all', min: 1.5 },
  });
});

test.each([
  [
    'name: mine\nversion: 1\ntitle: Mine\nsource: me\nsize:\n  top: 10\n',
    'line 6, size.top: is 10, and must be less than 1',
  ],
  ['name: mine\nversion: 1\ntitle: Mine\nsource: me\nfocus:\n  within: all\n', 'line 6, focus.top: is missing: add it'],
  [
    'name: mine\nversion: 1\ntitle: Mine\nsource: me\nSize:\n  top: 0.1\n',
    'line 1, has "Size", which the form does not know: take it out or correct its name',
  ],
])('a preset that does not fit says where and why', async (text, reason) => {
  const path = await fileWith(text);
  await expect(readPreset(path)).rejects.toMatchObject({
    status: 422,
    message: `${path} can't be used as a preset: ${reason}.`,
  });
});

test('an unknown name lists the built-in ones and guesses', async () => {
  await expect(readPreset('eco-2008')).rejects.toMatchObject({
    status: 404,
    message:
      'There is no preset "eco-2008"; did you mean eco-2007? (built in: eco-2007, us-strong; or give the path of a file).',
  });
});
