import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathNames, type Endpoint } from '../../kernel/endpoint.ts';
import { observatoryApi } from '../api.ts';
import { exploredEdition, type ExploredEdition } from './exploredEdition.fixture.ts';

/** A value for each field that some endpoint can't do without. */
const usual: Readonly<Record<string, string>> = {
  with: 'made-up',
  edition: 'made-up',
  region: 'R01',
  category: 'cars',
  cluster: 'R01~cars',
  file: 'clusters.csv',
  text: 'a',
  from: '2022',
  to: '2024',
};

const hostile = [
  "' or 1=1 --",
  "x' union select * from read_csv('/etc/passwd') --",
  '"; drop table clusters; --',
  '$1',
  '$region',
  '{clusters}',
  '%_',
  '1e999',
  '-1',
  '9007199254740993',
  '99999999999999999999',
  '0x10',
  'NaN',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%252e%252e%252f',
  '/etc/passwd',
  'C:\\windows\\win.ini',
  'manifest.json\u0000.csv',
  '\u0000',
  '\u202e\ud800',
  '<script>alert(1)</script>',
  '=cmd|calc!A1',
  '__proto__',
  'constructor',
  'toString',
  '[]',
  '{}',
  ' ',
  'a'.repeat(300),
];

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition();
});
afterAll(() => explored.close());

const endpoints = observatoryApi({} as never).map(({ endpoint }) => endpoint);
const asked = endpoints.filter(({ method }) => method === 'GET');

/** The address of a question in which one field holds something else. */
function address({ path, input }: Endpoint, field: string, value: string): string {
  const fields: Record<string, string> = { ...usual, [field]: value };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encoded(fields[name] ?? 'x'));
  const inPath = pathNames(path);
  const query = Object.entries(input.shape)
    .filter(([name, shape]) => !inPath.includes(name) && (name === field || !isOptional(shape)))
    .map(([name]) => `${name}=${encoded(fields[name] ?? '1')}`);
  return `/api/v1${filled}?${query.join('&')}`;
}

function isOptional(shape: unknown): boolean {
  return (shape as { safeParse(value: unknown): { success: boolean } }).safeParse(undefined).success;
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

async function answer(path: string): Promise<{ status: number; text: string; type: string }> {
  const response = await explored.transport(new Request(`http://asterism.invalid${path}`));
  return {
    status: response.status,
    text: await response.text(),
    type: response.headers.get('content-type') ?? '',
  };
}

/** What a caller must never read: the engine's words, a place on the server, another file. */
function leak(text: string): string | null {
  return (
    /(Binder|Parser|Catalog|Invalid Input|Conversion) Error|read_parquet|node_modules|root:x:0|\.ts:\d/.exec(
      text,
    )?.[0] ?? (text.includes(explored.folder) ? explored.folder : null)
  );
}

/** The sentence of a refusal where it does not begin with a capital, or does not end as sentences do. */
function unfinished(type: string, text: string): string | null {
  if (!type.includes('problem+json')) return null;
  const { detail } = JSON.parse(text) as { readonly detail: string };
  return /^\p{Lu}.*[.?]$/su.test(detail) ? null : detail;
}

describe('every field of every endpoint', () => {
  test('can be asked as it is meant', async () => {
    const refused: string[] = [];
    for (const endpoint of asked) {
      const { status } = await answer(address(endpoint, 'edition', 'made-up'));
      if (status !== 200) refused.push(`${endpoint.name} ${status}`);
    }
    expect(refused.filter((line) => !line.endsWith(' 404'))).toEqual([]);
  });

  test.each(asked.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s takes SQL, paths, markup and odd numbers for what they are',
    async (_, endpoint) => {
      for (const field of Object.keys(endpoint.input.shape)) {
        for (const value of hostile) {
          const path = address(endpoint, field, value);
          const { status, text, type } = await answer(path);
          expect([path, status < 500, leak(text), unfinished(type, text)]).toEqual([path, true, null, null]);
          expect(type === '' || /json|csv|bibtex|plain|octet|parquet/.test(type)).toBe(true);
        }
      }
    },
  );

  test('a condition that is always true finds nothing', async () => {
    const among = ['region', 'category', 'industry'];
    for (const endpoint of asked) {
      const fields = Object.keys(endpoint.input.shape).filter((field) => among.includes(field));
      for (const field of fields) {
        const { status, text } = await answer(
          `${address(endpoint, field, "x' or 'a'='a")}${endpoint.rows === undefined ? '' : '&format=json'}`,
        );
        if (status !== 200 || endpoint.rows === undefined) continue;
        const found = (JSON.parse(text) as Record<string, unknown[]>)[endpoint.rows];
        expect([endpoint.name, found]).toEqual([endpoint.name, []]);
      }
    }
  });

  test('whatever letters stand in it', async () => {
    const pairs = asked.flatMap((endpoint) => Object.keys(endpoint.input.shape).map((field) => ({ endpoint, field })));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...pairs), fc.string({ unit: 'binary', maxLength: 60 }), async (pair, value) => {
        const { status, text } = await answer(address(pair.endpoint, pair.field, value));
        expect(status).toBeLessThan(500);
        expect(leak(text)).toBe(null);
      }),
      { numRuns: 400 },
    );
  });
});

describe('names of editions and files', () => {
  test.each([
    '/api/v1/editions/..%2f..%2f..%2fetc',
    '/api/v1/editions/%2e%2e%2f%2e%2e',
    '/api/v1/editions/%252e%252e',
    '/api/v1/editions/made-up%2f..%2fmade-up',
    '/api/v1/editions/made-up%00',
    '/api/v1/editions/made-up/files/..%2fmanifest.json',
    '/api/v1/editions/made-up/files/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/api/v1/editions/made-up/files/%252e%252e%252fmanifest.json',
    '/api/v1/editions/made-up/files/manifest.json%00.csv',
    '/api/v1/editions/made-up/files/%2fetc%2fpasswd',
    '/api/v1/editions/made-up/files/clusters.csv%2f..%2fcells.parquet',
  ])('%s leads nowhere else', async (path) => {
    const { status, text } = await answer(path);
    expect([status === 404 || status === 400, leak(text)]).toEqual([true, null]);
  });
});

test('pages far beyond the end are empty, and those too large refused', async () => {
  for (const endpoint of asked.filter(({ input }) => input.shape['offset'] !== undefined)) {
    const beyond = await answer(`${address(endpoint, 'offset', '10000000')}&format=json`);
    expect([endpoint.name, beyond.status]).toEqual([endpoint.name, 200]);
    expect((JSON.parse(beyond.text) as Record<string, unknown[]>)[endpoint.rows!]).toEqual([]);
    for (const [field, value] of [
      ['offset', '10000001'],
      ['limit', '50001'],
      ['limit', '0'],
    ] as const)
      expect([endpoint.name, (await answer(address(endpoint, field, value))).status]).toEqual([endpoint.name, 400]);
  }
});

test('what is sent is checked like what is asked: fields, kinds, depth', async () => {
  const bodies = [
    '{}',
    '[]',
    'null',
    '{"__proto__":{}}',
    '{"edition":{"a":1}}',
    `{"set":${'['.repeat(9999)}${']'.repeat(9999)}}`,
  ];
  for (const { path, method } of endpoints) {
    if (method !== 'POST') continue;
    for (const body of bodies) {
      const url = `http://asterism.invalid/api/v1${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => usual[name]!)}`;
      const headers = { 'content-type': 'application/json' };
      const response = await explored.transport(new Request(url, { method: 'POST', body, headers }));
      expect(response.status).toBeLessThan(500);
      const text = await response.text();
      expect([body, leak(text), unfinished(response.headers.get('content-type') ?? '', text)]).toEqual([
        body,
        null,
        null,
      ]);
    }
  }
});
