import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { download } from './download.ts';
import { eurostatFiles } from './eurostat.ts';
import { usualTerms } from './fetchTerms.ts';
import type { FetchTerms } from './fetchTerms.ts';
import type { RemoteFile } from './publisher.ts';

/** A made-up file of 200,000 bytes that doesn't compress, as gzip, and the publisher's later version of it. */
const DATA = madeUpGzip(1);
const LATER = madeUpGzip(2);

type Scene = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let base: URL;
let folder: string;
/** What the publisher does, request by request; the last scene repeats. */
let scenes: Scene[];
let requests: IncomingMessage[];
let pauses: number[];

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request);
    const scene = scenes.length > 1 ? scenes.shift() : scenes[0];
    scene?.(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-fetch-'));
  requests = [];
  pauses = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const dataset = eurostatFiles(['sbs_r_nuts06_r2'])[0] as RemoteFile;
const file = (): string => join(folder, 'sbs_r_nuts06_r2.tsv.gz');

function terms(changes: Partial<FetchTerms> = {}): FetchTerms {
  return {
    ...usualTerms(new AbortController().signal, undefined),
    baseUrl: base,
    pause: async (milliseconds) => void pauses.push(milliseconds),
    random: () => 0.5,
    now: () => new Date('2026-11-21T10:00:00Z'),
    ...changes,
  };
}

/** Serves bytes as a good publisher does: entity tag, ranges, conditional requests. */
function serve(bytes: Buffer, etag: string): Scene {
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    const from =
      request.headers['if-range'] === etag ? Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1]) : NaN;
    if (Number.isNaN(from)) return void response.writeHead(200, { etag, 'content-length': bytes.length }).end(bytes);
    response
      .writeHead(206, {
        etag,
        'content-length': bytes.length - from,
        'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}`,
      })
      .end(bytes.subarray(from));
  };
}

/** Promises the whole and cuts the line after some bytes. */
function cutOff(bytes: Buffer, etag: string | null, after: number): Scene {
  return (_, response) => {
    response.writeHead(200, { 'content-length': bytes.length, ...(etag === null ? {} : { etag }) });
    response.write(bytes.subarray(0, after), () => setTimeout(() => response.destroy(), 30));
  };
}

function say(status: number, body: string, headers: Record<string, string> = {}): Scene {
  return (_, response) => void response.writeHead(status, headers).end(body);
}

describe('a publisher’s file', () => {
  test('comes whole, with its provenance beside it and nothing else', async () => {
    scenes = [serve(DATA, '"v1"')];
    const advances: number[] = [];
    const fetched = await download(
      dataset,
      folder,
      terms({ advance: (done, total) => void advances.push(done / total) }),
    );
    expect(fetched).toMatchObject({ path: file(), state: 'fetched' });
    expect((await readFile(file())).equals(DATA)).toBe(true);
    expect((await readdir(folder)).toSorted()).toEqual([
      'sbs_r_nuts06_r2.tsv.gz',
      'sbs_r_nuts06_r2.tsv.gz.provenance.json',
    ]);
    expect(JSON.parse(await readFile(`${file()}.provenance.json`, 'utf8'))).toEqual({
      url: 'https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/SBS_R_NUTS06_R2?format=TSV&compressed=true',
      title: 'dataset sbs_r_nuts06_r2',
      publisher: 'Eurostat, datasets as TSV by the SDMX 2.1 dissemination API',
      licence: dataset.publisher.licence,
      attribution: 'Source: Eurostat',
      retrieved: '2026-11-21T10:00:00.000Z',
      confirmed: '2026-11-21T10:00:00.000Z',
      bytes: DATA.length,
      sha256: createHash('sha256').update(DATA).digest('hex'),
      etag: '"v1"',
      lastModified: null,
    });
    expect(advances.at(-1)).toBe(1);
    expect(requests[0]?.url).toBe(
      '/eurostat/api/dissemination/sdmx/2.1/data/SBS_R_NUTS06_R2?format=TSV&compressed=true',
    );
    expect(requests[0]?.headers['user-agent']).toMatch(/^Asterism\/\d+\.\d+\.\d+ \(.+\) Node\/\d+/);
    expect(requests[0]?.headers['accept-encoding']).toBe('identity');
  });

  test('is only asked after when it is there, and kept when it is still the same (304)', async () => {
    scenes = [serve(DATA, '"v1"')];
    await download(dataset, folder, terms());
    const again = await download(dataset, folder, terms({ now: () => new Date('2026-12-24T10:00:00Z') }));
    expect(requests[1]?.headers['if-none-match']).toBe('"v1"');
    expect(again.state).toBe('unchanged');
    expect(again.provenance).toMatchObject({
      retrieved: '2026-11-21T10:00:00.000Z',
      confirmed: '2026-12-24T10:00:00.000Z',
    });
  });

  test('is replaced when the publisher has a newer one', async () => {
    scenes = [serve(DATA, '"v1"'), serve(LATER, '"v2"')];
    await download(dataset, folder, terms());
    expect((await download(dataset, folder, terms())).state).toBe('fetched');
    expect((await readFile(file())).equals(LATER)).toBe(true);
  });

  test('comes anew when the one that is there is no longer what came', async () => {
    scenes = [serve(DATA, '"v1"')];
    await download(dataset, folder, terms());
    await writeFile(file(), 'edited by hand');
    expect((await download(dataset, folder, terms())).state).toBe('fetched');
    expect(requests[1]?.headers['if-none-match']).toBeUndefined();
    expect((await readFile(file())).equals(DATA)).toBe(true);
  });
});

describe('trouble on the way', () => {
  test('twice 503, then the file: waits as asked, then longer each time', async () => {
    scenes = [say(503, 'busy', { 'retry-after': '7' }), say(503, 'busy'), serve(DATA, '"v1"')];
    const remarks: string[] = [];
    await download(dataset, folder, terms({ remark: (text) => void remarks.push(text) }));
    expect(pauses).toEqual([7_000, 1_500]);
    expect(remarks[0]).toBe('dataset sbs_r_nuts06_r2: the publisher answers 503; trying again in 7 s.');
    expect((await readFile(file())).equals(DATA)).toBe(true);
  });

  test('cut off half-way: goes on from there', async () => {
    scenes = [cutOff(DATA, '"v1"', 120_000), serve(DATA, '"v1"')];
    await download(dataset, folder, terms());
    expect(requests[1]?.headers).toMatchObject({ range: 'bytes=120000-', 'if-range': '"v1"' });
    expect((await readFile(file())).equals(DATA)).toBe(true);
  });

  test('cut off, and changed in between: begins anew and mixes nothing', async () => {
    scenes = [cutOff(DATA, '"v1"', 120_000), serve(LATER, '"v2"')];
    await download(dataset, folder, terms());
    expect(requests[1]?.headers['if-range']).toBe('"v1"');
    expect((await readFile(file())).equals(LATER)).toBe(true);
  });

  test('cut off where the publisher names no version: begins anew', async () => {
    scenes = [cutOff(DATA, null, 120_000), serve(LATER, '"v2"')];
    await download(dataset, folder, terms());
    expect(requests[1]?.headers.range).toBeUndefined();
    expect((await readFile(file())).equals(LATER)).toBe(true);
  });

  test('falls silent half-way: is given up and continued', async () => {
    scenes = [
      (_, response) =>
        void response.writeHead(200, { etag: '"v1"', 'content-length': DATA.length }).write(DATA.subarray(0, 50_000)),
      serve(DATA, '"v1"'),
    ];
    await download(dataset, folder, terms({ pieceWithin: 150 }));
    expect(requests[1]?.headers.range).toBe('bytes=50000-');
    expect((await readFile(file())).equals(DATA)).toBe(true);
  });

  test('falls silent after the headers: is given up too', async () => {
    scenes = [
      (_, response) => response.writeHead(200, { etag: '"v1"', 'content-length': DATA.length }).flushHeaders(),
      serve(DATA, '"v1"'),
    ];
    await download(dataset, folder, terms({ pieceWithin: 150 }));
    expect((await readFile(file())).equals(DATA)).toBe(true);
  });

  test('what was left from another address is not continued', async () => {
    await writeFile(`${file()}.part`, 'the beginning of something else');
    await writeFile(
      `${file()}.part.json`,
      JSON.stringify({ url: 'https://ec.europa.eu/other', validator: '"v1"', owner: 0 }),
    );
    scenes = [serve(DATA, '"v1"')];
    await download(dataset, folder, terms());
    expect(requests[0]?.headers.range).toBeUndefined();
    expect((await readFile(file())).equals(DATA)).toBe(true);
  });

  test('never answers: is given up after the tries allowed, in a sentence', async () => {
    scenes = [() => undefined];
    await expect(download(dataset, folder, terms({ answerWithin: 60, tries: 2 }))).rejects.toThrow(
      /dataset sbs_r_nuts06_r2 could not be fetched .* in 2 tries: no answer for 0 seconds/,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test('always shorter than promised: nothing takes the file’s place, and the next run continues', async () => {
    scenes = [cutOff(DATA, '"v1"', 60_000), (_, response) => void response.writeHead(503).end()];
    const problem = await download(dataset, folder, terms({ tries: 2 })).catch((error: unknown) => error);
    expect(problem).toMatchObject({ name: 'Problem', status: 422 });
    expect((await readdir(folder)).toSorted()).toEqual([
      'sbs_r_nuts06_r2.tsv.gz.part',
      'sbs_r_nuts06_r2.tsv.gz.part.json',
    ]);
    scenes = [serve(DATA, '"v1"')];
    await download(dataset, folder, terms());
    expect(requests.at(-1)?.headers.range).toBe('bytes=60000-');
    expect((await readFile(file())).equals(DATA)).toBe(true);
  });

  test('a part that is as long as the file or longer (416): begins anew', async () => {
    scenes = [cutOff(DATA, '"v1"', 60_000), say(416, ''), serve(LATER, '"v2"')];
    await download(dataset, folder, terms());
    expect(requests[2]?.headers.range).toBeUndefined();
    expect((await readFile(file())).equals(LATER)).toBe(true);
  });

  test('stopped with Ctrl-C: leaves a part that the next run continues', async () => {
    const stop = new AbortController();
    scenes = [
      (_, response) =>
        void response.writeHead(200, { etag: '"v1"', 'content-length': DATA.length }).write(DATA.subarray(0, 80_000)),
    ];
    const stopping = terms({
      signal: stop.signal,
      advance: (done) => void (done >= 80_000 && stop.abort(new Error('stopped'))),
    });
    await expect(download(dataset, folder, stopping)).rejects.toThrow('stopped');
    scenes = [serve(DATA, '"v1"')];
    await download(dataset, folder, terms());
    expect(requests[1]?.headers.range).toBe('bytes=80000-');
    expect((await readFile(file())).equals(DATA)).toBe(true);
  });

  test('no publisher there: one more try, then a sentence', async () => {
    const gone = createServer();
    await new Promise<void>((ready) => gone.listen(0, '127.0.0.1', ready));
    const nobody = new URL(`http://127.0.0.1:${(gone.address() as AddressInfo).port}`);
    await new Promise((closed) => gone.close(closed));
    const remarks: string[] = [];
    const asked = terms({ baseUrl: nobody, remark: (text) => void remarks.push(text) });
    await expect(download(dataset, folder, asked)).rejects.toThrow(
      new Problem(
        422,
        `Could not reach ${nobody.host}: the connection was refused. Check the address given with --base-url or ASTERISM_FETCH_BASE.`,
      ),
    );
    expect(remarks).toEqual([`No connection to ${nobody.host}; trying again in 1 s.`]);
  });

  test.each([
    ['ENOTFOUND', 'this machine seems to be offline'],
    ['EAI_AGAIN', 'this machine seems to be offline'],
    ['ENETUNREACH', 'this machine seems to be offline'],
    ['ECONNREFUSED', 'the connection was refused'],
  ])('the publisher’s host can’t be reached (%s): two tries, then what to do', async (code, why) => {
    const asked = vi
      .spyOn(globalThis, 'fetch')
      .mockRejectedValue(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));
    const problem: unknown = await download(dataset, folder, terms({ baseUrl: null })).catch((error: unknown) => error);
    expect(problem).toMatchObject({
      status: 422,
      message: `Could not reach ec.europa.eu: ${why}. Behind a proxy, set HTTPS_PROXY and NODE_USE_ENV_PROXY=1.`,
    });
    expect(asked).toHaveBeenCalledTimes(2);
    expect(await readdir(folder)).toEqual([]);
  });

  test('a connection that comes and goes is not taken for none', async () => {
    const online = globalThis.fetch;
    const offline = new TypeError('fetch failed', {
      cause: Object.assign(new Error('no name'), { code: 'EAI_AGAIN' }),
    });
    vi.spyOn(globalThis, 'fetch')
      .mockRejectedValueOnce(offline)
      .mockImplementationOnce(online)
      .mockRejectedValueOnce(offline);
    scenes = [cutOff(DATA, '"v1"', 120_000), serve(DATA, '"v1"')];
    await download(dataset, folder, terms());
    expect(requests[1]?.headers.range).toBe('bytes=120000-');
  });

  test('another run is at the same file: says so and touches nothing', async () => {
    await writeFile(
      `${file()}.part.json`,
      JSON.stringify({ url: dataset.url, validator: '"v1"', owner: process.ppid }),
    );
    await expect(download(dataset, folder, terms())).rejects.toThrow(
      `Another run (process ${process.ppid}) is fetching`,
    );
    expect(requests).toEqual([]);
  });
});

describe('what is no data', () => {
  const refused = async (scene: Scene, changes: Partial<FetchTerms> = {}): Promise<Problem> => {
    scenes = [scene];
    const problem: unknown = await download(dataset, folder, terms(changes)).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(await readdir(folder)).toEqual([]);
    return problem as Problem;
  };

  test('a web page with status 200 is told by its title and not kept', async () => {
    const problem = await refused(
      say(200, '<!DOCTYPE html><html><head><title>Scheduled\n maintenance</title>', { 'content-type': 'text/html' }),
    );
    expect(problem.message).toContain('a web page (“Scheduled maintenance”)');
  });

  test('a web page that is gzipped is not kept either', async () => {
    scenes = [(_, response) => void response.writeHead(200).end(gzipSync('<html><title>Sorry</title></html>'))];
    await expect(download(dataset, folder, terms())).rejects.toThrow('a web page (“Sorry”)');
  });

  test('something that is not gzip is not kept', async () => {
    expect((await refused(say(200, 'geo,time,value\n'))).message).toContain('something else (“geo,time,value”)');
  });

  test('404: there is no such dataset, and where to look', async () => {
    const problem = await refused(say(404, '<S:Fault><faultstring>nothing</faultstring></S:Fault>'));
    expect(problem.status).toBe(404);
    expect(problem.message).toMatch(/^Eurostat has no dataset sbs_r_nuts06_r2 at .*look the code up/);
  });

  test('403 and 413: the publisher’s words, and what to do', async () => {
    expect((await refused(say(403, ''))).message).toContain('refused with 403: wait some minutes');
    const fault =
      '<S:Fault><faultcode>413</faultcode><faultstring>EXTRACTION_TOO_BIG: too much</faultstring></S:Fault>';
    expect((await refused(say(413, fault))).message).toContain('refused with 413 (“EXTRACTION_TOO_BIG: too much”)');
  });

  test('more than is allowed, said beforehand or not', async () => {
    const most = { mostBytes: 100_000 };
    expect((await refused(say(200, 'x'.repeat(200_000)), most)).message).toContain('larger than 0 MiB');
    const unsaid: Scene = (_, response) => {
      response.writeHead(200);
      response.write('x'.repeat(70_000));
      response.end('x'.repeat(70_000));
    };
    expect((await refused(unsaid, most)).message).toContain('allow more with --most');
  });

  test('a redirect is followed to the publisher alone', async () => {
    const foreign = await refused(say(302, '', { location: 'https://example.org/x' }));
    expect(foreign.message).toContain('leads to https://example.org, which is not');
    scenes = [say(302, '', { location: '/elsewhere' }), serve(DATA, '"v1"')];
    await download(dataset, folder, terms());
    expect(requests.at(-1)?.url).toBe('/elsewhere');
    await rm(file());
    await rm(`${file()}.provenance.json`);
    expect((await refused(say(302, '', { location: '/round' }))).message).toContain('on and on');
  });
});

describe('a dataset that Eurostat first prepares', () => {
  const envelope = (status: string): string =>
    `<env:Envelope xmlns:env="x"><env:Body><ns:queued xmlns:ns="y"><id>0ab1-23cd-45ef</id><status>${status}</status></ns:queued></env:Body></env:Envelope>`;

  test('is waited for and then fetched from where it is', async () => {
    scenes = [
      say(200, envelope('SUBMITTED')),
      (request) => request.socket.destroy(),
      say(200, envelope('AVAILABLE')),
      serve(DATA, '"v1"'),
    ];
    const { provenance } = await download(dataset, folder, terms());
    expect(requests.map(({ url }) => url?.replace('/eurostat/api/dissemination', ''))).toEqual([
      '/sdmx/2.1/data/SBS_R_NUTS06_R2?format=TSV&compressed=true',
      '/1.0/async/status/0ab1-23cd-45ef',
      '/1.0/async/status/0ab1-23cd-45ef',
      '/1.0/async/data/0ab1-23cd-45ef',
    ]);
    expect(pauses).toEqual([10_000]);
    expect(provenance.url).toBe(dataset.url);
    expect((await readFile(file())).equals(DATA)).toBe(true);
  });

  test('that expired or takes too long ends in a sentence', async () => {
    scenes = [say(200, envelope('SUBMITTED')), say(200, envelope('EXPIRED'))];
    await expect(download(dataset, folder, terms())).rejects.toThrow(
      'could not prepare dataset sbs_r_nuts06_r2 (EXPIRED)',
    );
    scenes = [say(200, envelope('SUBMITTED'))];
    await expect(download(dataset, folder, terms({ queueLooks: 3 }))).rejects.toThrow('still preparing');
    expect(await readdir(folder)).toEqual([]);
  });
});

function madeUpGzip(seed: number): Buffer {
  const bytes = Buffer.alloc(200_000);
  let state = seed;
  for (let at = 0; at < bytes.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return gzipSync(bytes);
}
