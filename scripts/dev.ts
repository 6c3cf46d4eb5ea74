import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { demoEdition } from './demoEdition.ts';

process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const editions = demoEdition();
const api = spawn(process.execPath, ['--watch', 'platform/src/cli/asterism.mjs', 'serve', editions, '--port', '4177'], {
  stdio: ['ignore', 'ignore', 2],
});
const pages = await createServer({ configFile: 'platform/vite.config.ts' });
await pages.listen();
process.stdout.write('The pages follow their sources as you type; the API starts anew with its own.\n');
pages.printUrls();
await once(process, 'SIGINT');
api.kill();
await pages.close();
