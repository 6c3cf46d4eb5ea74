import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const launcher = fileURLToPath(new URL('asterism.mjs', import.meta.url));
let folder: string;
let done: AsyncDisposableStack;
beforeEach(async () => {
  done = new AsyncDisposableStack();
  folder = await mkdtemp(join(tmpdir(), 'asterism-serve-'));
  done.defer(() => rm(folder, { recursive: true }));
});
afterEach(() => done.disposeAsync());

interface Serving {
  readonly child: ChildProcess;
  readonly port: number;
  /** Exit code and what was said on standard error, once it has ended. */
  readonly end: Promise<{ code: number | null; said: string }>;
}

async function serving(...words: string[]): Promise<Serving> {
  const child = spawn(process.execPath, [launcher, 'serve', folder, '--json', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  done.defer(() => void child.kill('SIGKILL'));
  const end = Promise.all([once(child, 'exit') as Promise<[number | null]>, text(child.stderr)]).then(
    ([[code], said]) => ({ code, said }),
  );
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, port: Number(new URL((JSON.parse(line) as { address: string }).address).port), end };
}

/** Sends the first lines of a request and keeps the rest. */
async function halfAsked(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  done.defer(() => void socket.destroy());
  await once(socket, 'connect');
  socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\n');
  return socket;
}

/** Waits until nobody listens on the port any more. */
async function refused(port: number): Promise<void> {
  await expect
    .poll(
      () =>
        new Promise((resolve) => {
          const socket = connect(port, '127.0.0.1', () => {
            socket.destroy();
            resolve('listens');
          });
          socket.on('error', () => resolve('refused'));
        }),
      { timeout: 20_000 },
    )
    .toBe('refused');
}

const farewell = 'Stopping when the requests under way are answered; Ctrl-C again stops at once.\n';

describe('asterism serve ends', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'on %s with exit code 0, whoever keeps a connection open',
    async (signal) => {
      const { child, port, end } = await serving('--port', '0');
      const agent = new Agent({ keepAlive: true });
      done.defer(() => agent.destroy());
      const [response] = (await once(get({ port, path: '/health', agent }), 'response')) as [IncomingMessage];
      expect(await text(response)).toBe('{"status":"alive"}');
      child.kill(signal);
      expect(await end).toEqual({ code: 0, said: farewell });
    },
  );

  test('when what was asked before is answered', async () => {
    const { child, port, end } = await serving('--port', '0');
    const socket = await halfAsked(port);
    child.kill('SIGTERM');
    await refused(port);
    socket.write('\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1.1 200 .*"status":"alive"/s);
    expect((await end).code).toBe(0);
  });

  test('at once on a second Ctrl-C', async () => {
    const { child, port, end } = await serving('--port', '0');
    await halfAsked(port);
    child.kill('SIGINT');
    await refused(port);
    const again = setInterval(() => child.kill('SIGINT'), 100);
    done.defer(() => clearInterval(again));
    expect((await end).code).toBe(130);
  });
});

test('asterism serve refuses a port that is taken, by number', async () => {
  const taker = createServer().listen(0, '127.0.0.1');
  done.defer(() => void taker.close());
  await once(taker, 'listening');
  const { port } = taker.address() as AddressInfo;
  const child = spawn(process.execPath, [launcher, 'serve', folder, '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number]>]);
  expect({ code, said }).toEqual({
    code: 3,
    said: `Port ${port} is taken: stop what uses it, or choose another with --port.\n`,
  });
});

test('asterism serve without a port takes another where the usual one is taken, and says so', async () => {
  const taker = createServer().listen(4177, '127.0.0.1');
  done.defer(() => void taker.close());
  await new Promise((resolve) => taker.on('listening', resolve).on('error', resolve));
  const { child, port, end } = await serving();
  expect(port).toBeGreaterThan(4177);
  expect(port).toBeLessThanOrEqual(4197);
  child.kill('SIGTERM');
  expect((await end).said).toBe(`Port 4177 is taken, so ${port} was chosen.\n${farewell}`);
});
