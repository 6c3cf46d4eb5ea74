#!/usr/bin/env node
// Plain JavaScript without imports from the project, so that any Node can start it and be told which one is needed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const OLDEST_MAJOR = 24;

if (Number(process.versions.node.split('.')[0]) >= OLDEST_MAJOR) {
  nodeModule.enableCompileCache();
  // Whoever started it over a channel is gone, killed perhaps: no use in going on.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2));
} else {
  handOver(fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url)));
}

function handOver(ownNode) {
  if (!existsSync(ownNode)) {
    process.stderr.write(
      `asterism needs Node ${OLDEST_MAJOR} or newer and this is Node ${process.versions.node}: run npm install in the project's folder, which brings its own.\n`,
    );
    process.exitCode = 2;
    return;
  }
  const child = spawn(ownNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}
