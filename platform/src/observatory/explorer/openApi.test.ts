import { validate } from '@readme/openapi-parser';
import createClient from 'openapi-fetch';
import openapiTS, { astToString } from 'openapi-typescript';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exploredEdition, type ExploredEdition } from './exploredEdition.fixture.ts';

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly responses: Readonly<Record<string, object>>;
}
interface Description {
  readonly openapi: string;
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let explored: ExploredEdition;
let description: Description;
beforeAll(async () => {
  explored = await exploredEdition();
  const response = await explored.transport(new Request('http://asterism.invalid/api/v1/openapi.json'));
  description = (await response.json()) as Description;
});
afterAll(() => explored.close());

const operations = (): Operation[] => Object.values(description.paths).flatMap((path) => Object.values(path));

test('the description is valid OpenAPI 3.1', async () => {
  expect(description.openapi).toBe('3.1.0');
  const result = await validate(structuredClone(description) as never);
  expect(result).toMatchObject({ valid: true, warnings: [] });
});

test('every operation has a name of its own, a chapter that is told of, and what may be refused', () => {
  const names = operations().map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
  const chapters = description.tags.map(({ name }) => name);
  for (const { operationId, tags, responses } of operations()) {
    expect([operationId, chapters.includes(tags[0]!)]).toEqual([operationId, true]);
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '404', '429', 'default']));
  }
});

test('the fields of a path are the braces in it', () => {
  for (const [path, methods] of Object.entries(description.paths)) {
    const braces = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    for (const { parameters } of Object.values(methods)) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      expect(new Set(inPath.map(({ name }) => name))).toEqual(braces);
      expect(inPath.every(({ required }) => required)).toBe(true);
    }
  }
});

test('rows are told once, by name', () => {
  expect(Object.keys(description.components.schemas)).toEqual(
    expect.arrayContaining(['Problem', 'Cluster', 'Region', 'Category', 'Cell', 'EditionSummary']),
  );
  const text = JSON.stringify(description);
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
    expect(description.components.schemas).toHaveProperty(name!);
  expect(text).not.toContain('$defs');
});

interface Shape {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** Fields within a shape that hold figures or texts and do not say what these mean. */
function untold({ properties = {}, items }: Shape, place: string): string[] {
  const within = Object.entries(properties).flatMap(([name, shape]) => [
    ...(shape.description === undefined && shape.properties === undefined ? [`${place}.${name}`] : []),
    ...untold(shape, `${place}.${name}`),
  ]);
  return items === undefined ? within : [...within, ...untold(items, `${place}[]`)];
}

test('every field of an edition’s manifest says what it means', () => {
  const answer = operations().find(({ operationId }) => operationId === 'showEdition')!.responses['200'] as {
    readonly content: Readonly<Record<string, { readonly schema: Shape }>>;
  };
  const { manifest } = answer.content['application/json']!.schema.properties!;
  expect(Object.keys(manifest!.properties!)).toContain('counts');
  expect(untold(manifest!, 'manifest')).toEqual([]);
});

interface ClusterPage {
  readonly total: number;
  readonly clusters: { readonly region: string; readonly stars: number }[];
}
interface ClusterPaths {
  readonly '/editions/{edition}/clusters': {
    readonly get: {
      readonly parameters: {
        readonly path: { readonly edition: string };
        readonly query?: { readonly limit?: number; readonly region?: string[]; readonly year?: number[] };
      };
      readonly responses: { readonly 200: { readonly content: { readonly 'application/json': ClusterPage } } };
    };
  };
}

test('a client that is generated from it compiles, and fetches a page of clusters', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'asterism-client-'));
  try {
    const types = astToString(await openapiTS(structuredClone(description) as never));
    await writeFile(join(folder, 'api.d.ts'), types);
    await writeFile(
      join(folder, 'use.ts'),
      `import createClient from 'openapi-fetch';
import type { paths, components } from './api.d.ts';
type Cluster = components['schemas']['Cluster'];
const client = createClient<paths, 'application/json' | 'application/problem+json'>({ baseUrl: 'http://asterism.invalid/api/v1' });
const { data, error } = await client.GET('/editions/{edition}/clusters', {
  params: { path: { edition: 'latest' }, query: { limit: 3, region: ['R01'], order: 'stars' } },
});
if (data !== undefined) {
  const first: Cluster | undefined = data.clusters[0];
  const stars: number = first?.stars ?? 0;
  const value: number | null | undefined = first?.value;
  void [stars, value, data.total satisfies number];
} else error.detail satisfies string;
// @ts-expect-error a field that there is not
await client.GET('/editions/{edition}/clusters', { params: { path: { edition: 'x' }, query: { limits: 3 } } });
`,
    );
    const require = createRequire(import.meta.url);
    const client = createRequire(require.resolve('openapi-fetch'));
    const config = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        target: 'esnext',
        module: 'nodenext',
        types: [],
        allowImportingTsExtensions: true,
        lib: ['esnext', 'dom'],
        paths: {
          'openapi-fetch': [join(dirname(require.resolve('openapi-fetch')), 'index.d.mts')],
          'openapi-typescript-helpers': [
            join(dirname(client.resolve('openapi-typescript-helpers/package.json')), 'dist/index.d.mts'),
          ],
        },
      },
      files: ['use.ts'],
    };
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
    const told = await promisify(execFile)(process.execPath, [compiler, '-p', folder]).catch(
      (failure: { stdout: string }) => failure,
    );
    expect(told.stdout).toBe('');
  } finally {
    await rm(folder, { recursive: true });
  }
  const client = createClient<ClusterPaths, 'application/json'>({
    baseUrl: 'http://asterism.invalid/api/v1',
    fetch: async (request) => explored.transport(request),
  });
  const { data } = await client.GET('/editions/{edition}/clusters', {
    params: { path: { edition: 'made-up' }, query: { limit: 3, region: ['R01', 'R02'], year: [2023, 2024] } },
  });
  expect(data?.clusters).toHaveLength(3);
  expect(data?.total).toBeGreaterThan(3);
  expect(data?.clusters.every(({ region }) => ['R01', 'R02'].includes(region))).toBe(true);
}, 60_000);
