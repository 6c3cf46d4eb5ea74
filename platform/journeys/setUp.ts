import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from './findChromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the journeys have to go by; a sentence where they can't be walked, which is a fault or not. */
    readonly stage:
      | { readonly address: string; readonly browser: string }
      | { readonly trouble: string; readonly isFault: boolean };
  }
}

const wanting =
  'There is no Chromium: install it (on Debian: apt-get install chromium), or set CHROMIUM_PATH to where it is.';
const run = promisify(execFile);
const asterism = fileURLToPath(new URL('../src/cli/asterism.mjs', import.meta.url));
const buildWeb = fileURLToPath(new URL('../../scripts/buildWeb.ts', import.meta.url));

/** What every journey needs, made once: the pages as they are shipped, two made-up editions, a server and a browser. Tests of other kinds run whether it succeeds or not. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const done = new AsyncDisposableStack();
  try {
    const executablePath = findChromium();
    if (executablePath === null) {
      process.stderr.write(`The journeys are not walked. ${wanting}\n`);
      project.provide('stage', { trouble: wanting, isFault: false });
    } else project.provide('stage', await stage(executablePath, done));
  } catch (error) {
    const { message, stderr } = error as Error & { readonly stderr?: string };
    project.provide('stage', { trouble: stderr ?? message, isFault: true });
  }
  return () => done.disposeAsync();
}

async function stage(
  executablePath: string,
  done: AsyncDisposableStack,
): Promise<{ readonly address: string; readonly browser: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'asterism-journeys-'));
  done.defer(() => rm(folder, { recursive: true }));
  const { NODE_ENV: _, ...env } = process.env;
  await Promise.all([run(process.execPath, [buildWeb], { env }), makeEditions(folder)]);
  const server = startServer(join(folder, 'editions'));
  done.defer(() => stopped(server));
  const address = await addressOf(server);
  const browser = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
  done.defer(() => browser.close());
  return { address, browser: browser.wsEndpoint() };
}

/** `made-up` is the latest: five years with a map; `made-up-2023` is one year by other rules, without a map. */
async function makeEditions(folder: string): Promise<void> {
  const data = join(folder, 'data');
  const employment = join(data, 'employment.csv');
  await run(process.execPath, [asterism, 'demo', '--out', data]);
  const map = (name: string, ...words: string[]): Promise<object> =>
    run(process.execPath, [
      asterism,
      'map',
      employment,
      '--no-report',
      '--out',
      join(folder, 'editions', name),
      ...words,
    ]);
  await map('made-up', '--year', '2020-2024', '--geometry', join(data, 'regions.topojson'));
  await map('made-up-2023', '--year', '2023', '--set', 'minimum=2000');
}

function startServer(editions: string): ChildProcess {
  const words = ['serve', editions, '--port', '0', '--requests-a-minute', '0', '--json', '--log'];
  const server = spawn(process.execPath, [asterism, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  createInterface(server.stderr).on('line', (line) => {
    if (!isAsItShould(line)) process.stderr.write(`${line}\n`);
  });
  return server;
}

/** Whether a line of the server's tells of a request that was answered, or of its end. */
function isAsItShould(line: string): boolean {
  return line.includes('"msg":"answered"') || line.startsWith('Stopping');
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

async function addressOf(server: ChildProcess): Promise<string> {
  for await (const line of createInterface(server.stdout!)) return (JSON.parse(line) as { address: string }).address;
  throw new Error('The server ended before it listened: see the lines above.');
}
