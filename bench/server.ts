import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { demoEdition } from '../scripts/demoEdition.ts';

/**
 * Asks a running server, over loopback and from a process of its own, for the list of clusters and for a map, beside a static file of
 * about the same size that the same server sends in the same run. Requests a second, the 99th percentile of the time to an answer, and
 * the ratio to the static file, which is the result. Each is asked in turn, as often as rounds are given.
 */
const rounds = Number(process.argv[2] ?? 3);
const seconds = 5;
const connections = 20;
const root = fileURLToPath(new URL('../', import.meta.url));
const pages = join(root, 'platform/dist/web/assets');

interface Asked {
  readonly name: string;
  readonly path: string;
  /** The static file beside it; null for what no file stands for. */
  readonly beside: string | null;
  readonly bytes: number;
  readonly perSecond: number[];
  readonly slowest: number[];
}

const editions = demoEdition();
spawnSync(process.execPath, [join(root, 'scripts/buildWeb.ts')], { stdio: ['ignore', 'ignore', 2] });
const asterism = join(root, 'platform/src/cli/asterism.mjs');
const server = spawn(
  process.execPath,
  [asterism, 'serve', join(root, editions), '--port', '0', '--requests-a-minute', '0', '--json'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  const address = await addressOf();
  const list = '/api/v1/editions/demo/clusters';
  const map = '/api/v1/editions/demo/map-values?measure=lq&category=finance';
  const layout = '/api/v1/editions/demo/map-layout';
  const asked: Asked[] = [];
  for (const [name, path] of [
    ['list of clusters', list],
    ['values of a map', map],
    ['outlines of a map', layout],
  ] as const) {
    const bytes = await sizeOf(`${address}${path}`);
    const beside = await fileOfSize(bytes);
    asked.push(question(name, path, beside.path, bytes));
    if (!asked.some((one) => one.path === beside.path))
      asked.push(question('static file', beside.path, null, beside.bytes));
  }
  asked.push(question('list never asked', `${list}?text=[<id>]`, null, await sizeOf(`${address}${list}?text=zz`)));
  for (let round = -1; round < rounds; round++) {
    for (const one of asked) {
      const { perSecond, slowest } = await load(`${address}${one.path}`);
      if (round < 0) continue;
      one.perSecond.push(perSecond);
      one.slowest.push(slowest);
    }
  }
  process.stdout.write(
    `\nserver: ${connections} connections, median of ${rounds} runs of ${seconds} s in turn, answers zipped\n`,
  );
  for (const one of asked) print(one, asked);
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
}

function question(name: string, path: string, beside: string | null, bytes: number): Asked {
  return { name, path, beside, bytes, perSecond: [], slowest: [] };
}

function print({ name, bytes, perSecond, slowest, beside }: Asked, all: readonly Asked[]): void {
  const still = all.find(({ path }) => path === beside);
  const ratio =
    still === undefined ? '' : `  ${name} / static file = ${(median(perSecond) / median(still.perSecond)).toFixed(2)}`;
  process.stdout.write(
    `  ${name.padEnd(18)} ${String(Math.round(median(perSecond))).padStart(6)} a second, p99 ${median(slowest)} ms, ${(bytes / 1024).toFixed(1)} KiB${ratio}\n`,
  );
}

async function addressOf(): Promise<string> {
  for await (const line of createInterface(server.stdout)) return (JSON.parse(line) as { address: string }).address;
  throw new Error('The server ended before it listened: see the lines above.');
}

/** Bytes of an answer as it is sent, zipped. */
async function sizeOf(url: string): Promise<number> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}.`);
  await response.arrayBuffer();
  return Number(response.headers.get('content-length'));
}

/** The file of the pages whose zipped size comes closest. */
async function fileOfSize(wanted: number): Promise<{ path: string; bytes: number }> {
  const names = (await readdir(pages)).filter((name) => name.endsWith('.gz'));
  const files = await Promise.all(
    names.map(async (name) => ({
      path: `/assets/${name.slice(0, -3)}`,
      bytes: (await stat(join(pages, name))).size,
    })),
  );
  return files.sort((a, b) => Math.abs(a.bytes - wanted) - Math.abs(b.bytes - wanted))[0]!;
}

async function load(url: string): Promise<{ perSecond: number; slowest: number }> {
  const words = [join(root, 'bench/load.mjs'), url, String(seconds), String(connections)];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  const told = JSON.parse(stdout) as { perSecond: number; slowest: number; refused: number };
  if (told.refused > 0) throw new Error(`${url}: ${told.refused} requests were refused or failed.`);
  return told;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
