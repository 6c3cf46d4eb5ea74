import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip, constants } from 'node:zlib';
import { build } from 'vite';
import { markOf } from './markOf.ts';

/** Bytes of JavaScript, zipped, that a reader waits for before the first page shows. */
const MOST_INITIAL = 250_000;

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'platform/dist');
const folder = join(dist, 'web');
const markFile = 'built-from.txt';
const zip = promisify(gzip);

if (process.env.NODE_ENV !== 'development') process.env.NODE_ENV = 'production';
const mark = markOf(root, ['platform/src', 'platform/vite.config.ts', 'package-lock.json']);
if (!existsSync(join(folder, markFile)) || readFileSync(join(folder, markFile), 'utf8').trim() !== mark) {
  process.stderr.write('Building the pages …\n');
  await rebuild().catch((error: Error) => {
    process.stderr.write(`The pages could not be built.\n${error.message}\n`);
    process.exitCode = 1;
  });
}

/** Builds beside what is there and takes its place when all went well. */
async function rebuild(): Promise<void> {
  const made = join(dist, `web-${process.pid}`);
  const before = join(dist, `web-before-${process.pid}`);
  await mkdir(dist, { recursive: true });
  try {
    await build({
      configFile: join(root, 'platform/vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: made, emptyOutDir: true, chunkSizeWarningLimit: Infinity },
    });
    await zipTwins(made);
    const initial = await initialScripts(made);
    if (initial > MOST_INITIAL)
      throw new Error(
        `The first page needs ${initial} bytes of zipped JavaScript and may need ${MOST_INITIAL}: load something later (import()).`,
      );
    if (process.argv.includes('--size'))
      process.stderr.write(`The first page needs ${Math.round(initial / 1000)} kB of JavaScript.\n`);
    await writeFile(join(made, markFile), `${mark}\n`);
    await rename(folder, before).catch(ignoreAbsent);
    await rename(made, folder);
  } finally {
    await rm(made, { recursive: true, force: true });
    await rm(before, { recursive: true, force: true });
  }
}

function ignoreAbsent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

async function zipTwins(place: string): Promise<void> {
  const entries = await readdir(place, { withFileTypes: true, recursive: true });
  for (const entry of entries.filter(({ name }) => /\.(js|css|html|svg)$/.test(name))) {
    const path = join(entry.parentPath, entry.name);
    await writeFile(`${path}.gz`, await zip(await readFile(path), { level: constants.Z_BEST_COMPRESSION }));
  }
}

/** Zipped bytes of the scripts that the page names itself: its entry and what that one imports at once. */
async function initialScripts(place: string): Promise<number> {
  const html = await readFile(join(place, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path!);
  const sizes = await Promise.all(named.map(async (path) => (await readFile(join(place, `${path}.gz`))).byteLength));
  return sizes.reduce((sum, size) => sum + size, 0);
}
