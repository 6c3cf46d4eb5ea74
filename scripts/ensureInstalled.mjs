// Installs what package-lock.json asks for and node_modules lacks; does nothing when all is there.
// Plain JavaScript without a dependency: it runs before anything is installed, under whatever Node the system has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(new URL(lockFile, root), 'utf8')).packages;
}

function isInstalled() {
  if (!existsSync(new URL('node_modules/.package-lock.json', root))) return false;
  if (!existsSync(new URL('node_modules/node/bin/node', root))) return false;
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([place, wanted]) =>
      !place.startsWith('node_modules/') || wanted.optional === true || installed[place]?.version === wanted.version,
  );
}

if (!isInstalled()) {
  process.stderr.write('Installing what is missing (once; it takes about a minute) …\n');
  const npm = process.env.npm_execpath;
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(
    command,
    [...before, 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: fileURLToPath(root),
      stdio: ['ignore', 2, 2],
    },
  );
  if (status !== 0) {
    process.stderr.write('The installation failed: see the lines above, and try again with a working network.\n');
    process.exit(1);
  }
}
