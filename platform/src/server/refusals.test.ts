import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { Problem } from '../kernel/problem.ts';
import { serve } from '../kernel/serve.ts';
import { listTowns, towns, townServer, tryTown, version } from './townServer.fixture.ts';

const { get } = townServer();

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
    const { get: ask } = townServer({ requestsAMinute: 2 });
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
    const { get: ask, lines } = townServer({}, [
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

  test('what is wrong at very many places, by the first of them and in a bounded sentence', async () => {
    const places = Array.from({ length: 5000 }, (_, at) => ({ line: at + 1, reason: 'x'.repeat(5000) }));
    const wrong = endpoint({ ...listTowns, name: 'wrong', path: '/wrong/{land}' });
    const { get: ask } = townServer({}, [
      serve(wrong, () => {
        throw new Problem(422, 'y'.repeat(100_000), places);
      }),
    ]);
    const body = (await (await ask('/api/v1/wrong/x')).json()) as { detail: string; places: { reason: string }[] };
    expect(body.detail).toHaveLength(4002);
    expect(body.places).toHaveLength(100);
    expect(body.places[0]).toMatchObject({ line: 1, reason: `${'x'.repeat(4000)} …` });
  });

  test('more work than it can do at once', async () => {
    const slow = endpoint({ ...tryTown, name: 'slow', path: '/slow', input: z.strictObject({}) });
    const waiting: (() => void)[] = [];
    const { get: ask } = townServer({}, [
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

  test('nothing for the sake of answers that take long: those wait for each other alone', async () => {
    const long = endpoint({ ...listTowns, name: 'long', path: '/long/{land}', isLong: true });
    const waiting: (() => void)[] = [];
    const { get: ask } = townServer({}, [
      serve(
        long,
        () =>
          new Promise<{ total: number; towns: [] }>((resolve) => waiting.push(() => resolve({ total: 0, towns: [] }))),
        version,
      ),
    ]);
    const sent = Array.from({ length: 12 }, (_, at) => ask(`/api/v1/long/long%20land?offset=${at}`));
    expect((await ask(towns)).status).toBe(200);
    await expect.poll(() => waiting).toHaveLength(1);
    const release = setInterval(() => waiting.splice(0).forEach((go) => go()), 1);
    const all = await Promise.all(sent);
    clearInterval(release);
    expect(all.map(({ status }) => status)).toEqual(sent.map(() => 200));
  });
});
