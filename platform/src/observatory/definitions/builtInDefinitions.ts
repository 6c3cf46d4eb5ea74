import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../../data/definitions/', import.meta.url);

/** Names of the definitions that come with Asterism, in alphabetical order. */
export function builtInDefinitions(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .toSorted();
}

/** The file of a built-in definition. */
export function builtInDefinitionPath(name: string): string {
  return fileURLToPath(new URL(`${name}.yaml`, folder));
}
