import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nearestName } from '../../kernel/nearestName.ts';
import { Problem } from '../../kernel/problem.ts';
import { isFilePath } from '../definitions/isFilePath.ts';
import { readParameterText } from '../definitions/parameterText.ts';
import { readStructured } from '../definitions/structuredText.ts';
import { presetSchema } from './preset.ts';
import type { Preset } from './preset.ts';

const folder = new URL('../../../../data/presets/', import.meta.url);
const texts = new Set(['name', 'version', 'title', 'source']);

/** Reads and checks a preset: a built-in's name, or a file in YAML or JSON. */
export async function readPreset(nameOrPath: string): Promise<Preset> {
  const text = await readParameterText(presetPath(nameOrPath), 'preset');
  return readStructured(text, nameOrPath, 'preset', presetSchema, (place) => !texts.has(String(place[0]))).value;
}

/** Names of the presets that come with Asterism, in alphabetical order. */
export function builtInPresets(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .toSorted();
}

function presetPath(nameOrPath: string): string {
  const names = builtInPresets();
  if (names.includes(nameOrPath)) return fileURLToPath(new URL(`${nameOrPath}.yaml`, folder));
  if (isFilePath(nameOrPath)) return nameOrPath;
  const meant = nearestName(nameOrPath, names);
  throw new Problem(
    404,
    `There is no preset "${nameOrPath}"${meant === null ? '' : `; did you mean ${meant}?`} (built in: ${names.join(', ')}; or give the path of a file).`,
  );
}
