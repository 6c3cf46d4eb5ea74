import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const installer = fileURLToPath(new URL('../../scripts/installSystemPackages.sh', import.meta.url));
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of Chromium, installed first where that is possible (Debian, as root: failing is an error there); null where the reader has to see to it. */
export function findChromium(): string | null {
  const found = present();
  if (found !== null || process.getuid?.() !== 0) return found;
  const { status } = spawnSync('sh', [installer], { stdio: ['ignore', 2, 2] });
  const installed = status === 0 ? present() : null;
  if (installed === null) throw new Error('Chromium could not be installed: see the lines above.');
  return installed;
}

function present(): string | null {
  const { CHROMIUM_PATH = '', PATH = '' } = process.env;
  const places = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [CHROMIUM_PATH, ...places].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
