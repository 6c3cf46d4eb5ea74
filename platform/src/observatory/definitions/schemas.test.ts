import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { presetSchemaJson } from '../presets/presetSchemaJson.ts';
import { definitionSchemaJson } from './definitionSchemaJson.ts';

test.each([
  ['definition', definitionSchemaJson],
  ['preset', presetSchemaJson],
])(
  'data/schemas/%s.schema.json is current; if not: npx asterism %ss schema > data/schemas/%s.schema.json',
  async (name, current) => {
    expect(await readFile(new URL(`../../../../data/schemas/${name}.schema.json`, import.meta.url), 'utf8')).toBe(
      current(),
    );
  },
);
