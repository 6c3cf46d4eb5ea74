import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { main } from '../platform/src/cli/main.ts';
import { demoEdition } from './demoEdition.ts';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const { status } = spawnSync(process.execPath, ['scripts/buildWeb.ts'], { stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(status ?? 1);
const editions = demoEdition();
process.stdout.write(`
The explorer shows every edition in ${editions}; the one in it is made up. For one of your own:

  npx asterism map FILE --out ${editions}/mine

`);
await main(['serve', editions]);
