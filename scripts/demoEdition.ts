import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markOf } from './markOf.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const asterism = fileURLToPath(new URL('../platform/src/cli/asterism.mjs', import.meta.url));

/** The folder of editions with the demonstration in it, made anew only when what it is made by has changed. */
export function demoEdition(): string {
  const editions = 'out/editions';
  const markFile = join(root, 'out/demo-made-by.txt');
  const mark = markOf(root, ['platform/src', 'indicators/src', 'data', 'package-lock.json']);
  const isThere = existsSync(join(root, editions, 'demo/manifest.json')) && existsSync(markFile);
  if (isThere && readFileSync(markFile, 'utf8').trim() === mark) return editions;
  run('demo', '--out', 'out/demo-data');
  const data = 'out/demo-data';
  run('map', `${data}/employment.csv`, '--geometry', `${data}/regions.topojson`, '--out', `${editions}/demo`);
  writeFileSync(markFile, `${mark}\n`);
  return editions;
}

/** Carries out a verb; its results stay unsaid, what goes wrong doesn't. */
function run(...words: string[]): void {
  const { status } = spawnSync(process.execPath, [asterism, ...words], { cwd: root, stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) process.exit(status ?? 1);
}
