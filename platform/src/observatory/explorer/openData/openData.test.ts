import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { call } from '../../../kernel/call.ts';
import { exploredEdition, type ExploredEdition } from '../exploredEdition.fixture.ts';
import { listClusters } from '../clusters/contract.ts';
import { bibtex } from './citations.ts';
import { listAgreement, listCells, listIssues, listTrends } from './contract.ts';
import { citeAsBibtex, citeAsCsl, citeAsText } from './citationContract.ts';
import { sdmxCells, sdmxClusters } from './sdmxContract.ts';
import { showCatalogue } from './catalogueContract.ts';

let explored: ExploredEdition;
beforeAll(async () => {
  explored = await exploredEdition();
});
afterAll(() => explored.close());

const edition = 'made-up';
const get = async (path: string, accept?: string): Promise<Response> =>
  explored.transport(
    new Request(`http://asterism.invalid/api/v1${path}`, accept === undefined ? {} : { headers: { accept } }),
  );
const written = async (name: string): Promise<string[]> =>
  (await readFile(join(explored.folder, edition, name), 'utf8')).trimEnd().split(/\r?\n/);

describe('what the ratings rest on', () => {
  test('a withheld cell has its bounds and its flag', async () => {
    const { total, cells } = await call(
      listCells,
      { edition, region: ['R01'], year: [2022, 2024] },
      { transport: explored.transport },
    );
    expect(total).toBe(cells.length);
    expect(cells.map(({ year, industry }) => `${year} ${industry}`)).toEqual(
      cells.map(({ year, industry }) => `${year} ${industry}`).sort(),
    );
    const open = cells.filter(({ value }) => value === null);
    expect(open.length).toBeGreaterThan(0);
    for (const { value_low, value_high } of open) expect(value_high ?? Infinity).toBeGreaterThan(value_low!);
  });

  test('pages of cells are the cells of all years, each once', async () => {
    const seen = new Set<string>();
    let total = 0;
    for (let offset = 0; offset === 0 || offset < total; offset += 13) {
      const page = await call(
        listCells,
        { edition, year: [2022, 2023, 2024], limit: 13, offset },
        { transport: explored.transport },
      );
      total = page.total;
      for (const { region, industry, year } of page.cells) seen.add(`${region} ${industry} ${year}`);
    }
    expect(seen.size).toBe(total);
  });

  test('trends, agreement and issues are the tables of the edition, column by column', async () => {
    const { transport } = explored;
    const { trends, total } = await call(listTrends, { edition }, { transport });
    const lines = await written('trends.csv');
    expect(total).toBe(lines.length - 1);
    expect(Object.keys(trends[0]!)).toEqual(lines[0]!.replaceAll('employment', 'value').split(','));
    const agreement = await written('agreement.csv');
    const found = await call(listAgreement, { edition, year: [2022, 2023, 2024], limit: 1000 }, { transport });
    expect(found.total).toBe(agreement.length - 1);
    expect(Object.keys(found.agreement[0]!)).toEqual(agreement[0]!.split(','));
    const regions = await call(listAgreement, { edition, of: 'region' }, { transport });
    expect(new Set(regions.agreement.map(({ of, year }) => `${of} ${year}`))).toEqual(new Set(['region 2024']));
    const issues = await call(listIssues, { edition }, { transport });
    expect(issues.total).toBe((await written('issues.csv')).length - 1);
  });
});

describe('SDMX-CSV 2.0', () => {
  test('of clusters: structure first, then dimensions, measures, attributes', async () => {
    const response = await get(`/editions/${edition}/sdmx/clusters?limit=3&region=R01`);
    expect(response.headers.get('content-type')).toBe('application/vnd.sdmx.data+csv;version=2.0.0');
    const [header, ...rows] = (await response.text()).trimEnd().split('\r\n');
    expect(header).toBe(
      'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,CLUSTER_CATEGORY,INDICATOR,TIME_PERIOD,OBS_VALUE,LQ,FOCUS,STARS,STARS_MAX,OBS_VALUE_LOW,OBS_VALUE_HIGH,OBS_STATUS',
    );
    expect(rows[0]).toMatch(/^dataflow,ASTERISM:CLUSTERS\(1\.0\.0\),I,R01,cars,EMPLOYMENT,2024,,/);
    expect(rows[0]).toMatch(/,3000,9000,O$/);
  });

  test('of clusters tells the figures of the list, all of them', async () => {
    const { transport } = explored;
    const { clusters } = await call(listClusters, { edition, order: 'region', direction: 'up' }, { transport });
    const { observations, total } = await call(sdmxClusters, { edition }, { transport });
    expect(total).toBe(clusters.length);
    const told = new Map(observations.map((one) => [`${one.REF_AREA} ${one.CLUSTER_CATEGORY}`, one]));
    for (const { region, category, value, lq, stars_max } of clusters)
      expect(told.get(`${region} ${category}`)).toMatchObject({ OBS_VALUE: value, LQ: lq, STARS_MAX: stars_max });
  });

  test('of cells, also for who asks for CSV or JSON', async () => {
    const path = `/editions/${edition}/sdmx/cells?limit=2`;
    expect((await get(path, 'text/csv')).headers.get('content-type')).toContain('sdmx');
    expect((await get(path, 'application/vnd.sdmx.data+csv;version=2.0.0')).status).toBe(200);
    const { observations } = await call(sdmxCells, { edition, limit: 2 }, { transport: explored.transport });
    expect(observations[0]).toMatchObject({ STRUCTURE_ID: 'ASTERISM:CELLS(1.0.0)', INDICATOR: 'EMPLOYMENT' });
  });
});

describe('the catalogue', () => {
  /** What DCAT-AP 3.0 asks of each class (mandatory properties), and IRIs where it wants them. */
  const mandatory: Readonly<Record<string, readonly string[]>> = {
    'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher'],
    'dcat:Dataset': ['dct:title', 'dct:description'],
    'dcat:Distribution': ['dcat:accessURL'],
    'dcat:DataService': ['dct:title', 'dcat:endpointURL'],
    'foaf:Agent': ['foaf:name'],
    'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
  };

  test('has what DCAT-AP 3 asks of every part, and every prefix it uses', async () => {
    const catalogue = await call(showCatalogue, {}, { transport: explored.transport });
    const kinds = new Set<string>();
    const prefixes = new Set<string>();
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(walk);
      if (typeof node !== 'object' || node === null) return;
      const fields = node as Record<string, unknown>;
      const kind = fields['@type'];
      if (typeof kind === 'string') {
        kinds.add(kind);
        for (const name of mandatory[kind] ?? []) expect(fields).toHaveProperty([name]);
      }
      for (const [name, value] of Object.entries(fields)) {
        if (name === '@context') continue;
        if (!name.startsWith('@')) prefixes.add(name.split(':')[0]!);
        walk(value);
      }
    };
    walk(catalogue);
    for (const kind of Object.keys(mandatory)) expect(kinds).toContain(kind);
    for (const prefix of prefixes) expect(catalogue['@context']).toHaveProperty(prefix);
  });

  test('leads to every file of every edition, as it lies there', async () => {
    const { 'dcat:dataset': datasets } = await call(showCatalogue, {}, { transport: explored.transport });
    expect(datasets).toHaveLength(1);
    for (const distribution of datasets[0]!['dcat:distribution']) {
      const response = await explored.transport(
        new Request(new URL(distribution['dcat:accessURL']['@id'], 'http://asterism.invalid')),
      );
      expect(response.status).toBe(200);
      const type = (distribution['dcat:mediaType'] as { '@id': string })['@id'];
      expect(response.headers.get('content-type')).toContain(type.replace(/.*media-types\//, ''));
      await response.body?.cancel();
    }
  });

  test('is JSON-LD for who asks for it, for JSON, or for anything', async () => {
    for (const accept of ['application/ld+json', 'application/json', '*/*'])
      expect((await get('/catalogue', accept)).headers.get('content-type')).toBe('application/ld+json');
  });
});

describe('a citation', () => {
  test('says the same in each of its forms', async () => {
    const { transport } = explored;
    const [item] = await call(citeAsCsl, { edition }, { transport });
    expect(item).toMatchObject({ type: 'dataset', URL: '/editions/made-up', publisher: 'Asterism 0.1.0' });
    const sentence = await call(citeAsText, { edition }, { transport });
    expect(sentence).toContain(item!.title);
    expect(sentence).toContain(item!.version);
    const entry = await call(citeAsBibtex, { edition }, { transport });
    expect(entry).toMatch(/^@dataset\{asterism-made-up-[0-9a-f]{12},\n/);
    expect(entry.split('\n').at(-2)).toBe('}');
  });

  test('holds nothing that LaTeX would obey', () => {
    const item: Parameters<typeof bibtex>[0] = {
      id: 'a b}',
      type: 'dataset',
      title: 'R&D {50 %} \\input{x} $1 ~_^#',
      author: [{ literal: 'A and B' }],
      publisher: 'P',
      version: 'v',
      URL: '/x',
      note: 'two\nlines',
    };
    expect(bibtex(item)).toContain(
      'title = {{R\\&D \\{50 \\%\\} \\textbackslash{}input\\{x\\} \\$1 \\textasciitilde{}\\_\\textasciicircum{}\\#}}',
    );
    expect(bibtex(item)).toContain('note = {two lines}');
    expect(bibtex(item)).toContain('@dataset{a-b-,');
  });
});

test('every column of a CSV is described by its metadata, under the name it has there', async () => {
  for (const name of ['cells', 'trends', 'agreement', 'issues', 'clusters', 'regions', 'categories', 'sdmx/cells']) {
    const csv = await get(`/editions/${edition}/${name}?format=csv`);
    const link = /<\/api\/v1([^>]*)>; rel="describedby"/.exec(csv.headers.get('link') ?? '')?.[1];
    const { tableSchema } = (await (await get(link!)).json()) as { tableSchema: { columns: { name: string }[] } };
    expect(tableSchema.columns.map((column) => column.name)).toEqual((await csv.text()).split('\r\n')[0]!.split(','));
  }
});

test('what is answered is what is declared', async () => {
  const answers: [z.ZodType, unknown][] = await Promise.all(
    [listCells, listTrends, listAgreement, listIssues, sdmxCells, sdmxClusters].map(
      async (endpoint): Promise<[z.ZodType, unknown]> => [
        endpoint.output,
        await call(endpoint as typeof listCells, { edition }, { transport: explored.transport }),
      ],
    ),
  );
  for (const [schema, answer] of answers) expect(schema.safeParse(answer).error).toBe(undefined);
});
