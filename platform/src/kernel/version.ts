import { readFileSync } from 'node:fs';

/** The software's version, as its package file has it. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
