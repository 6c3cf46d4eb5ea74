import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { FileAnswer } from '../kernel/fileAnswer.ts';
import { serve } from '../kernel/serve.ts';
import { townServer, version } from './townServer.fixture.ts';

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

test('a file is sent whole, in a part, or only told of', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'asterism-file-'));
  const path = join(folder, 'a.csv');
  await writeFile(path, '0123456789');
  const { get: ask } = townServer({}, [
    serve(townFile, () => new FileAnswer(path, 'text/csv', 'añ "a".csv', 10), version),
  ]);
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
  const ranged = await ask(file, { method: 'HEAD', headers: { range: 'bytes=2-4' } });
  expect([ranged.status, ranged.headers.get('content-length'), ranged.headers.get('content-range')]).toEqual([
    200,
    '10',
    null,
  ]);
  const tag = whole.headers.get('etag')!;
  expect((await ask(file, { headers: { 'if-none-match': tag } })).status).toBe(304);
  expect((await ask(file, { headers: { range: 'bytes=0-1', 'if-range': '"other"' } })).status).toBe(200);
  await rm(folder, { recursive: true });
});
