import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { serve } from '../kernel/serve.ts';
import { listTowns, rows, standing, towns, townServer } from './townServer.fixture.ts';

const { get } = townServer();

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
    const { get: ask } = townServer({}, [
      serve(
        long,
        () => ({ total: 300, towns: many }),
        () => Promise.resolve({ mark: standing.mark, lasting: {} }),
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
    const before = standing.asked;
    await get(`${towns}?limit=1&offset=1`);
    expect(standing.asked).toBe(before);
    standing.mark = 'b'.repeat(64);
    await get(`${towns}?limit=1&offset=1`);
    expect(standing.asked).toBe(before + 1);
  });

  test('is answered from the new edition where it is replaced while it is answered', async () => {
    const marks = ['a', 'b', 'b', 'b'];
    const answers = ['old', 'new'];
    const show = endpoint({ ...listTowns, name: 'show', path: '/show', input: z.strictObject({}) });
    const { get: ask } = townServer({}, [
      serve(
        show,
        () => ({ total: 1, towns: [{ name: answers.shift()!, size: 1 }] }),
        () => Promise.resolve({ mark: marks.shift() ?? 'b', lasting: {} }),
      ),
    ]);
    expect(await (await ask('/api/v1/show')).json()).toMatchObject({ towns: [{ name: 'new' }] });
  });
});
