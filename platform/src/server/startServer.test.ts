import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer, type ServerRequest } from './startServer.ts';

let folder: string;
let server: RunningServer;
const request = (): ServerRequest => ({
  places: [folder],
  host: '127.0.0.1',
  port: 0,
  pages: null,
  requestsAMinute: null,
  writeLog: () => undefined,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-serve-'));
  server = await startServer(request());
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** What the server says to a request as it goes over the wire, until it hangs up. */
async function raw(text: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  socket.end(text);
  await once(socket, 'close');
  return Buffer.concat(parts).toString();
}

test.each([
  ['a host that nobody knows', 'GET /health HTTP/1.1\r\nHost: other.example\r\n', 200],
  ['a host that is none', 'GET /health HTTP/1.1\r\nHost: bad host<>\r\n', 400],
  ['no host', 'GET /health HTTP/1.1\r\n', 400],
  ['an address that leads up', 'GET /api/v1/../../etc/passwd HTTP/1.1\r\nHost: a\r\n', 404],
  ['two slashes', 'GET //other.example/%2e%2e HTTP/1.1\r\nHost: a\r\n', 404],
  ['an address too long', `GET /${'a'.repeat(13_000)} HTTP/1.1\r\nHost: a\r\n`, 414],
  ['headers too long', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n`, 431],
  ['a trace', 'TRACE /api/v1/editions HTTP/1.1\r\nHost: a\r\n', 405],
  [
    'two lengths',
    'POST /api/v1/editions HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n',
    400,
  ],
])('%s', async (_, head, status) => {
  expect(await raw(`${head}Connection: close\r\n\r\n`)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test('an empty folder is served, and says how to fill it', async () => {
  const list = await fetch(`${server.address}/api/v1/editions`);
  expect(await list.json()).toEqual({ editions: [], unreadable: [] });
  const latest = await fetch(`${server.address}/api/v1/editions/latest`);
  expect(latest.status).toBe(404);
  expect(await latest.text()).toContain('make one with asterism map');
});

test('an address that is not this machine’s is told', async () => {
  await expect(startServer({ ...request(), host: '192.0.2.1' })).rejects.toMatchObject({
    status: 400,
    message: '--host 192.0.2.1 is no address of this machine: leave it out, or give 0.0.0.0 to listen on all.',
  });
});

test('a port that is taken is told; where none was asked for another one is found', async () => {
  await expect(startServer({ ...request(), port: server.port })).rejects.toThrow(
    `Port ${server.port} is taken: stop what uses it, or choose another with --port.`,
  );
});

test('metrics tell requests by route, not by what was asked', async () => {
  await fetch(`${server.address}/api/v1/editions/somebody`);
  const text = await (await fetch(`${server.address}/metrics`)).text();
  expect(text).toContain('route="/api/v1/editions/:edition",method="GET",status="404"');
  expect(text).toContain('asterism_kept_answers_bytes');
  expect(text).not.toContain('somebody');
});

test('it ends when what was asked is answered, and takes nothing more', async () => {
  const other = await startServer(request());
  expect(await (await fetch(`${other.address}/ready`)).json()).toEqual({ status: 'ready' });
  await other.stop();
  await expect(fetch(`${other.address}/health`)).rejects.toThrow();
});
