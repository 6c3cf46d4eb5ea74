import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { FileAnswer } from '../kernel/fileAnswer.ts';
import { serve, type Served } from '../kernel/serve.ts';
import { app } from './app.ts';

const row = z.object({ name: z.string().meta({ description: 'Its name' }), size: z.number().nullable() });
const rows = [
  { name: 'Añón, "the" town', size: 0.1 },
  { name: '=1+1', size: null },
  { name: 'two\r\nlines', size: 1e21 },
];
const listTowns = endpoint({
  name: 'listTowns',
  method: 'GET',
  path: '/lands/{land}/towns',
  summary: 'Towns',
  chapter: 'Towns',
  who: 'anyone',
  input: z.strictObject({
    land: z.string().max(40),
    near: z.array(z.string()).optional(),
    limit: z.int().min(1).max(10).default(2),
    offset: z.int().min(0).default(0),
  }),
  output: z.object({ total: z.number(), towns: z.array(row) }),
  rows: 'towns',
});
const tryTown = endpoint({
  name: 'tryTown',
  method: 'POST',
  path: '/lands/{land}/try',
  summary: 'A try',
  chapter: 'Towns',
  who: 'anyone',
  input: z.strictObject({ land: z.string(), size: z.number() }),
  output: z.object({ twice: z.number() }),
});
const townFile = endpoint({
  name: 'townFile',
  method: 'GET',
  path: '/lands/{land}/file',
  summary: 'A file',
  chapter: 'Towns',
  who: 'anyone',
  input: z.strictObject({ land: z.string() }),
  output: z.instanceof(FileAnswer),
  isFile: true,
});

let asked = 0;
let mark = 'a'.repeat(64);
const version = (): Promise<{ mark: string; lasting: { land: string } }> =>
  Promise.resolve({ mark, lasting: { land: 'long land' } });

function server({ requestsAMinute = null }: { requestsAMinute?: number | null } = {}, more: readonly Served[] = []) {
  const lines: string[] = [];
  const hono = app({
    served: [
      serve(
        listTowns,
        ({ limit, offset }) => {
          asked++;
          return { total: rows.length, towns: rows.slice(offset, offset + limit) };
        },
        version,
      ),
      serve(tryTown, ({ size }) => ({ twice: size * 2 })),
      ...more,
    ],
    assets: null,
    log: pino({ base: null }, { write: (line: string) => lines.push(line) }),
    requestsAMinute,
    isBehindProxy: true,
    isReady: () => true,
  });
  const get = async (path: string, init: RequestInit = {}): Promise<Response> => hono.request(path, init);
  return { get, lines };
}

const { get } = server();
const towns = '/api/v1/lands/long%20land/towns';

describe('what is sent', () => {
  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/json'],
    ['text/csv', 'text/csv; charset=utf-8'],
    ['TEXT/CSV', 'text/csv; charset=utf-8'],
    ['text/*', 'text/csv; charset=utf-8'],
    ['text/csv, */*;q=0.1', 'text/csv; charset=utf-8'],
    ['application/json;q=0.2, text/csv;q=0.9', 'text/csv; charset=utf-8'],
    ['text/csv;q=0, */*', 'application/json'],
    ['application/csvm+json', 'application/csvm+json'],
    ['', 'application/json'],
  ])('Accept: %s gives %s', async (accept, type) => {
    const response = await get(towns, accept === undefined ? {} : { headers: { accept } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('vary')).toContain('accept');
  });

  test.each(['text/html', 'image/png', 'application/json;q=0', 'nonsense', 'text/csv;q=0'])(
    'Accept: %s can not be had',
    async (accept) => {
      const response = await get(towns, { headers: { accept } });
      expect(response.status).toBe(406);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    },
  );

  test('a format asked for by word goes before Accept; one that is not there, and two, are told', async () => {
    const csv = await get(`${towns}?format=csv`, { headers: { accept: 'application/json' } });
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect((await get(`${towns}?format=xlsx`)).status).toBe(406);
    expect((await get(`${towns}?format=constructor`)).status).toBe(406);
    expect((await get(`${towns}?format=csv&format=json`)).status).toBe(400);
  });

  test('CSV is RFC 4180, with its columns described where its Link says', async () => {
    const response = await get(`${towns}?limit=3&format=csv`);
    expect(await response.text()).toBe('name,size\r\n"Añón, ""the"" town",0.1\r\n=1+1,\r\n"two\r\nlines",1e+21\r\n');
    const link = /<([^>]*)>; rel="describedby"/.exec(response.headers.get('link')!)![1]!;
    const described = (await (await get(link)).json()) as { url: string; tableSchema: { columns: object[] } };
    expect(described.tableSchema.columns).toMatchObject([
      { name: 'name', 'dc:description': 'Its name', datatype: 'string' },
      { name: 'size', datatype: 'double' },
    ]);
    expect((await get(described.url)).headers.get('content-type')).toContain('text/csv');
  });

  test('pages lead to each other, and say how many rows there are', async () => {
    const seen: unknown[] = [];
    let next: string | undefined = `${towns}?limit=1`;
    while (next !== undefined) {
      const response = await get(next);
      expect(response.headers.get('x-total-count')).toBe('3');
      seen.push(...((await response.json()) as { towns: unknown[] }).towns);
      next = /<([^>]*)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    }
    expect(seen).toEqual(rows);
  });

  test('zipped only for who takes it', async () => {
    const long = endpoint({ ...listTowns, name: 'long', path: '/long', input: z.strictObject({}) });
    const many = Array.from({ length: 300 }, () => rows[0]!);
    const { get: ask } = server({}, [
      serve(
        long,
        () => ({ total: 300, towns: many }),
        () => Promise.resolve({ mark, lasting: {} }),
      ),
    ]);
    const coded = async (accepted: string): Promise<string | null> =>
      (await ask('/api/v1/long', { headers: { 'accept-encoding': accepted } })).headers.get('content-encoding');
    expect(await coded('gzip, br')).toBe('gzip');
    expect(await coded('*')).toBe('gzip');
    expect(await coded('gzip;q=0')).toBe(null);
    expect(await coded('br')).toBe(null);
  });
});

describe('what is asked again', () => {
  test('is not sent again while nothing changed: by its tag, weak or strong, one of several, or any', async () => {
    const first = await get(towns);
    const tag = first.headers.get('etag')!;
    for (const match of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*']) {
      const again = await get(towns, { headers: { 'if-none-match': match } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('etag')).toBe(tag);
    }
    expect((await get(towns, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    expect((await get(`${towns}?format=csv`)).headers.get('etag')).not.toBe(tag);
  });

  test('is worked out once, whatever the order of the fields, and anew for another edition', async () => {
    await get(`${towns}?offset=1&limit=1`);
    const before = asked;
    await get(`${towns}?limit=1&offset=1`);
    expect(asked).toBe(before);
    mark = 'b'.repeat(64);
    await get(`${towns}?limit=1&offset=1`);
    expect(asked).toBe(before + 1);
  });

  test('is answered from the new edition where it is replaced while it is answered', async () => {
    const marks = ['a', 'b', 'b', 'b'];
    const answers = ['old', 'new'];
    const show = endpoint({ ...listTowns, name: 'show', path: '/show', input: z.strictObject({}) });
    const { get: ask } = server({}, [
      serve(
        show,
        () => ({ total: 1, towns: [{ name: answers.shift()!, size: 1 }] }),
        () => Promise.resolve({ mark: marks.shift() ?? 'b', lasting: {} }),
      ),
    ]);
    expect(await (await ask('/api/v1/show')).json()).toMatchObject({ towns: [{ name: 'new' }] });
  });
});

describe('how it may be asked', () => {
  test('HEAD gives the headers of GET, and no body', async () => {
    const [head, whole] = [await get(towns, { method: 'HEAD' }), await get(towns)];
    expect(await head.text()).toBe('');
    for (const name of ['etag', 'content-length', 'content-type', 'link'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
  });

  test.each([
    ['POST', towns, 'GET, HEAD, OPTIONS'],
    ['DELETE', towns, 'GET, HEAD, OPTIONS'],
    ['PUT', '/api/v1/openapi.json', 'GET, HEAD, OPTIONS'],
    ['GET', '/api/v1/lands/x/try', 'POST, OPTIONS'],
  ])('%s %s is not done, but %s', async (method, path, allow) => {
    const response = await get(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect((await get(path, { method: 'OPTIONS' })).headers.get('allow')).toBe(allow);
  });

  test('pages of other hosts may read everything and send nothing', async () => {
    expect(
      (await get(towns, { headers: { origin: 'https://other.example' } })).headers.get('access-control-allow-origin'),
    ).toBe('*');
    const leave = await get('/api/v1/lands/x/try', {
      method: 'OPTIONS',
      headers: { origin: 'https://other.example', 'access-control-request-method': 'POST' },
    });
    expect(leave.headers.get('access-control-allow-methods')).toBe('GET,HEAD');
    const simple = await get('/api/v1/lands/x/try', { method: 'POST', body: '{"size":1}' });
    expect(simple.status).toBe(415);
  });

  test('a moving name leads to the lasting one, with its query; a slash too many to the address without', async () => {
    const moved = await get('/api/v1/lands/latest/towns?limit=1&near=a%20b');
    expect([moved.status, moved.headers.get('location')]).toEqual([307, `${towns}?limit=1&near=a%20b`]);
    const slash = await get(`${towns}//?limit=1`);
    expect([slash.status, slash.headers.get('location')]).toEqual([308, `${towns}?limit=1`]);
    expect((await get('/api/v1//')).status).toBe(404);
  });
});

describe('what is refused', () => {
  const refused = async (path: string, init?: RequestInit): Promise<{ status: number; places: unknown[] }> =>
    (await (await get(path, init)).json()) as { status: number; places: unknown[] };

  test.each([
    ['?limit=0', 'limit'],
    ['?limit=11', 'limit'],
    ['?limit=1&limit=2', 'limit'],
    ['?limit=0x5', 'limit'],
    ['?limit=%205', 'limit'],
    ['?limit=1.5', 'limit'],
    ['?offset=-1', 'offset'],
    ['?offset=1e400', 'offset'],
    ['?offset=Infinity', 'offset'],
    ['?land=other', 'land'],
    ['?limits=1', 'limits'],
    ['?__proto__=1', '__proto__'],
    ['?constructor=1', 'constructor'],
    ['?toString=1', 'toString'],
  ])('%s, by the name of the field', async (query, column) => {
    expect(await refused(towns + query)).toMatchObject({ status: 400, places: [{ column }] });
  });

  const post = (body: string): Promise<{ status: number; places: unknown[] }> =>
    refused('/api/v1/lands/x/try', { method: 'POST', body, headers: { 'content-type': 'application/json' } });

  test.each([
    '',
    'null',
    '[]',
    '"text"',
    '{"size":',
    '{"size":1,"more":2}',
    '{"__proto__":{"size":1}}',
    '['.repeat(500_000),
  ])('a body such as %.20s', async (body) => {
    expect((await post(body)).status).toBe(400);
  });

  test('a body that is too large, deep or not, and an address that is too long', async () => {
    expect((await post(`{"size":${'1'.repeat(3_000_000)}}`)).status).toBe(413);
    expect((await post(`{"size":${'['.repeat(900_000)}${']'.repeat(900_000)}}`)).status).toBe(400);
    expect((await refused(`${towns}?near=${'a'.repeat(20_000)}`)).status).toBe(414);
  });

  test('nothing that comes in an address comes out in a header', async () => {
    const response = await get(`/api/v1/lands/latest/towns?near=a%0d%0aset-cookie:%20x=1`);
    expect(response.headers.get('set-cookie')).toBe(null);
    expect(response.headers.get('location')).toContain('%0d%0a');
    expect((await get('/api/v1/lands/%E0%A4%A/towns')).status).toBeLessThan(500);
  });

  test('too many requests from one address, whose last forwarding is believed', async () => {
    const { get: ask } = server({ requestsAMinute: 2 });
    const from = async (address: string): Promise<number> =>
      (await ask(towns, { headers: { 'x-forwarded-for': address } })).status;
    expect([await from('1.1.1.1'), await from('9.9.9.9, 1.1.1.1'), await from('8.8.8.8, 1.1.1.1')]).toEqual([
      200, 200, 429,
    ]);
    expect(await from('2001:db8::1')).toBe(200);
    expect(await from('2001:db8:0:0:1::')).toBe(200);
    expect(await from('2001:0db8::ffff')).toBe(429);
  });

  test('a fault tells nothing of itself, and is logged without query or address', async () => {
    const broken = endpoint({ ...listTowns, name: 'broken', path: '/broken/{land}' });
    const { get: ask, lines } = server({}, [
      serve(broken, () => {
        throw new TypeError('secret place');
      }),
    ]);
    const response = await ask('/api/v1/broken/someone?near=home', { headers: { 'x-forwarded-for': '1.2.3.4' } });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    const log = lines.join('');
    expect(log).toContain('secret place');
    for (const personal of ['someone', 'home', '1.2.3.4']) expect(log).not.toContain(personal);
  });

  test('more work than it can do at once', async () => {
    const slow = endpoint({ ...tryTown, name: 'slow', path: '/slow', input: z.strictObject({}) });
    const waiting: (() => void)[] = [];
    const { get: ask } = server({}, [
      serve(slow, () => new Promise<{ twice: number }>((resolve) => waiting.push(() => resolve({ twice: 1 })))),
    ]);
    const send = (): Promise<Response> =>
      ask('/api/v1/slow', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    const sent = Array.from({ length: 11 }, send);
    const first = await Promise.race(sent);
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '5']);
    expect(waiting).toHaveLength(2);
    const release = setInterval(() => waiting.splice(0).forEach((go) => go()), 1);
    const all = await Promise.all(sent);
    clearInterval(release);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(10);
  });
});

test('a file is sent whole, in a part, or only told of', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'asterism-file-'));
  const path = join(folder, 'a.csv');
  await writeFile(path, '0123456789');
  const { get: ask } = server({}, [serve(townFile, () => new FileAnswer(path, 'text/csv', 'añ "a".csv', 10), version)]);
  const file = '/api/v1/lands/long%20land/file';
  const whole = await ask(file, { headers: { accept: 'image/png' } });
  expect(await whole.text()).toBe('0123456789');
  expect(whole.headers.get('content-disposition')).toBe(
    `attachment; filename="a___a_.csv"; filename*=UTF-8''a%C3%B1%20%22a%22.csv`,
  );
  const part = async (range: string): Promise<[number, string, string | null]> => {
    const response = await ask(file, { headers: { range } });
    return [response.status, await response.text(), response.headers.get('content-range')];
  };
  expect(await part('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10']);
  expect(await part('bytes=7-')).toEqual([206, '789', 'bytes 7-9/10']);
  expect(await part('bytes=-3')).toEqual([206, '789', 'bytes 7-9/10']);
  expect(await part('bytes=5-99')).toEqual([206, '56789', 'bytes 5-9/10']);
  expect(await part('bytes=10-')).toEqual([416, '', 'bytes */10']);
  expect(await part('bytes=0-1,3-4')).toEqual([200, '0123456789', null]);
  const head = await ask(file, { method: 'HEAD' });
  expect([await head.text(), head.headers.get('content-length')]).toEqual(['', '10']);
  const tag = whole.headers.get('etag')!;
  expect((await ask(file, { headers: { 'if-none-match': tag } })).status).toBe(304);
  expect((await ask(file, { headers: { range: 'bytes=0-1', 'if-range': '"other"' } })).status).toBe(200);
  await rm(folder, { recursive: true });
});
