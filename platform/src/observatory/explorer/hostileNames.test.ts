import { textX } from '@observablehq/plot';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, type Transport } from '../../kernel/call.ts';
import { observatoryApi } from '../api.ts';
import { madeUpRequest } from '../edition/madeUpRequest.fixture.ts';
import { mapRun } from '../edition/mapRun.ts';
import { silentTerminal } from '../edition/silentTerminal.fixture.ts';
import { listCategories } from './category/contract.ts';
import { listClusters } from './clusters/contract.ts';
import { listCells } from './openData/contract.ts';
import { citeAsBibtex } from './openData/citationContract.ts';
import { listRegions } from './region/contract.ts';
import { textColumn } from '../../kernel/table.ts';
import { figureToSvg } from '../../report/figureToSvg.ts';
import { EditionShelf } from '../shelf/editionShelf.ts';
import { app } from '../../server/app.ts';

/** Codes of regions that mean something to browsers, engines, spreadsheets, addresses and terminals. */
const regions = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop table clusters; --",
  '=1+cmd|calc!A1',
  '@sum(1)',
  'a/b?c#d%2e&e=f',
  'two, "quoted"',
  'Ünï\u202ecödé',
];

let folder: string;
let shelf: EditionShelf;
let transport: Transport;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-hostile-'));
  const input = join(folder, 'figures.csv');
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const rows = regions.flatMap((region, at) => [
    `${quoted(region)},29,2024,${3000 + at}`,
    `${quoted(region)},47,2024,${5000 - at}`,
  ]);
  await writeFile(input, ['region,industry,year,employment', ...rows, ''].join('\n'));
  const definition = join(folder, 'definition.json');
  await writeFile(
    definition,
    JSON.stringify({
      name: 'hostile',
      version: '1',
      title: '<b>Bold</b> </script><script>alert(2)</script> \\input{x}',
      source: 'Made up',
      licence: '<i>none</i>',
      classification: { name: 'own' },
      categories: [
        { code: 'cars', title: '<script>alert(3)</script>', kind: 'traded', industries: ['29'] },
        { code: 'shops', title: '=HYPERLINK("http://other.example")', kind: 'local', industries: ['47'] },
      ],
    }),
  );
  await mapRun(
    madeUpRequest({ inputs: [input], definition }),
    join(folder, 'shelf', 'odd'),
    { report: true },
    silentTerminal(),
  );
  shelf = await EditionShelf.open([join(folder, 'shelf')]);
  const server = app({
    served: observatoryApi(shelf),
    assets: null,
    log: pino({ enabled: false }),
    requestsAMinute: null,
    isReady: () => true,
  });
  transport = (request) => server.fetch(request);
});
afterAll(async () => {
  shelf.close();
  await rm(folder, { recursive: true });
});

test('are the same in every list, and each is found by itself', async () => {
  const { regions: listed } = await call(listRegions, { edition: 'odd' }, { transport });
  expect(new Set(listed.map(({ region }) => region))).toEqual(new Set(regions));
  for (const region of regions) {
    const { clusters } = await call(listClusters, { edition: 'odd', region: [region] }, { transport });
    expect(clusters.map((cluster) => cluster.region)).toEqual([region, region]);
    const { cells } = await call(listCells, { edition: 'odd', region: [region] }, { transport });
    expect(cells).toHaveLength(2);
  }
  const { categories } = await call(listCategories, { edition: 'odd' }, { transport });
  expect(categories[0]!.title).toBe('<script>alert(3)</script>');
});

test('nothing that a browser would run leaves as anything but data', async () => {
  for (const { endpoint } of observatoryApi(shelf)) {
    if (endpoint.method !== 'GET') continue;
    for (const region of regions.slice(0, 3)) {
      const fields: Record<string, string> = { edition: 'odd', region, category: 'cars', file: 'report.html' };
      const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(fields[name]!));
      for (const format of ['', '?format=csv', '?format=csvw']) {
        const response = await transport(new Request(`http://asterism.invalid/api/v1${path}${format}`));
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
        expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
        if (/html|svg|xml/.test(response.headers.get('content-type') ?? ''))
          expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
        expect(response.status).toBeLessThan(500);
        await response.body?.cancel();
      }
    }
  }
});

test('CSV reads back to them', async () => {
  const response = await transport(new Request('http://asterism.invalid/api/v1/editions/odd/regions?format=csv'));
  const text = await response.text();
  const first = [...text.matchAll(/(?:^|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*)),/g)].map(
    ([, inQuotes, plain]) => inQuotes?.replaceAll('""', '"') ?? plain,
  );
  expect(new Set(first.slice(1))).toEqual(new Set(regions));
});

test('the report shows them as text', async () => {
  const html = await readFile(join(folder, 'shelf', 'odd', 'report.html'), 'utf8');
  for (const markup of ['<script>alert', '<img src=x', '<b>Bold</b>', '<i>none</i>'])
    expect(html).not.toContain(markup);
  expect(html).toContain('&lt;script&gt;alert(1)');
});

test('a drawing writes them as text', () => {
  const data = {
    name: 'odd',
    title: regions[0]!,
    rows: regions.length,
    columns: [textColumn({ name: 'region', description: 'Region' }, regions)],
  };
  const svg = figureToSvg({
    id: 'odd',
    title: regions[0]!,
    description: regions[1]!,
    source: regions[2]!,
    data,
    options: { marks: [textX(regions, { text: (region: string) => region, title: (region: string) => region })] },
  });
  expect(svg).toContain('&lt;script&gt;alert(1)');
  expect(svg).not.toMatch(/<script|<img/);
});

test('a citation does not obey them', async () => {
  expect(await call(citeAsBibtex, { edition: 'odd' }, { transport })).not.toContain('<i>none</i>\\input');
});
