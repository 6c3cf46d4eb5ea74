import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Builds the package as it is published into a folder, by default `dist`: modules with their declarations, README, table of
 * reference values, licence, and a package.json that points to the modules instead of the sources.
 */
const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(folder, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [here('../node_modules/typescript/bin/tsc'), '-p', here('tsconfig.build.json'), '--outDir', folder],
  { stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);

for (const file of ['README.md', 'VECTORS.md', 'LICENSE']) cpSync(here(file), join(folder, file));
const { name, version, description, license, type, sideEffects } = JSON.parse(
  readFileSync(here('package.json'), 'utf8'),
) as Record<string, unknown>;
const exports = { '.': { types: './index.d.ts', default: './index.js' } };
writeFileSync(
  join(folder, 'package.json'),
  `${JSON.stringify({ name, version, description, license, type, sideEffects, exports }, null, 2)}\n`,
);
