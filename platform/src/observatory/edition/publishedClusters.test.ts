import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvRows } from '../definitions/csvRows.ts';
import { EditionFrames } from './editionFrames.ts';
import { madeUpRequest } from './madeUpRequest.fixture.ts';
import type { MapRequest } from './mapRequest.ts';
import { mapRun } from './mapRun.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

/** Published results of US Cluster Mapping: 50 states × 67 clusters, 2016. */
const published = fileURLToPath(
  new URL('../../../../../shared/data/us/uscm_states_clusters_2016.csv', import.meta.url),
);

interface Published {
  readonly region: string;
  readonly cluster: string;
  readonly name: string;
  readonly kind: string;
  readonly employment: number;
  readonly establishments: string;
  readonly shareOfCluster: number;
  readonly quotient: number;
  readonly strong: string;
}

async function readPublished(): Promise<Published[]> {
  const [header, ...rows] = await csvRows(await readFile(published, 'utf8'));
  return rows.map(({ fields }) => {
    const of = (name: string): string => fields[header!.fields.indexOf(name)]!;
    return {
      region: of('region_code_t'),
      cluster: of('cluster_code_t'),
      name: of('cluster_name_t'),
      kind: of('cluster_type'),
      employment: Number(of('emp_tl')),
      establishments: of('est_tl'),
      shareOfCluster: Number(of('cluster_emp_per_tf')),
      quotient: Number(of('lq_tf')),
      strong: of('strong_b'),
    };
  });
}

/**
 * A cluster's employment in the whole country, which no column states: each state implies it as its employment over its share. Shares are
 * published with eight digits, so each state's figure is off by up to some 10⁻⁷ of it; their mean is rounded to a whole number.
 */
function implied(rows: readonly Published[]): Map<string, number> {
  const byCluster = Map.groupBy(
    rows.filter((row) => row.employment > 0),
    (row) => row.cluster,
  );
  return new Map(
    [...byCluster].map(([cluster, states]) => {
      const sum = states.reduce((total, row) => total + row.employment / row.shareOfCluster, 0);
      return [cluster, Math.round(sum / states.length)];
    }),
  );
}

function definitionOf(rows: readonly Published[]): string {
  const clusters = new Map(rows.map((row) => [row.cluster, row]));
  return JSON.stringify({
    name: 'uscm-clusters',
    version: '2016',
    title: 'One category for each cluster',
    source: 'US Cluster Mapping',
    licence: 'for tests only',
    classification: { name: 'US Benchmark Cluster Definitions' },
    categories: [...clusters.values()].map(({ cluster, name, kind }) => ({
      code: cluster,
      title: name,
      kind,
      industries: [cluster],
    })),
  });
}

/** The step of the single-precision numbers in which the quotients were published, as a share of the number. */
const singlePrecision = 2 ** -23;

const key = (region: unknown, cluster: unknown): string => `${String(region)} ${String(cluster)}`;

describe.skipIf(!existsSync(published))(
  'the published results of US Cluster Mapping (skipped where shared/data is absent)',
  () => {
    let folder: string;
    let rows: Published[];
    let request: MapRequest;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'asterism-uscm-'));
      rows = await readPublished();
      const states = rows.map((row) => [row.region, row.cluster, 2016, row.employment, row.establishments].join(','));
      const country = [...implied(rows)].map(([cluster, employment]) =>
        ['US', cluster, 2016, employment, ''].join(','),
      );
      const input = join(folder, 'employment.csv');
      const definition = join(folder, 'definition.json');
      await writeFile(
        input,
        `${['region,industry,year,employment,establishments', ...states, ...country].join('\n')}\n`,
      );
      await writeFile(definition, definitionOf(rows));
      request = madeUpRequest({ inputs: [input], definition, totalRegion: 'US' });
    });
    afterAll(() => rm(folder, { recursive: true }));

    async function clusters(out: string, asked: MapRequest): Promise<Map<string, Record<string, unknown>>> {
      const manifest = await mapRun(asked, join(folder, out), { report: false }, silentTerminal());
      expect(manifest.issues).toEqual({});
      const edition = await EditionFrames.open(join(folder, out));
      const found = await edition.rows('SELECT * FROM {clusters}');
      edition.close();
      return new Map(found.map((row) => [key(row['region'], row['category']), row]));
    }

    test('every location quotient comes out as published, to the digits that are published', async () => {
      const found = await clusters('quotients', { ...request, settings: { 'specialisation.base': 'kind' } });
      const differences = rows.map((row) => {
        const quotient = Number(found.get(key(row.region, row.cluster))?.['lq'] ?? 0);
        return { published: row.quotient, absolute: Math.abs(quotient - row.quotient) };
      });
      const relative = differences.map((row) => row.absolute / Math.max(1, row.published));
      const far = differences.filter((row) => row.absolute > 1e-6);
      console.log(
        `US Cluster Mapping: ${rows.length} location quotients; largest difference ${Math.max(...relative).toExponential(2)} of the quotient (of 1 where it is smaller); more than 1e-6 apart: ${far.length}, the largest ${Math.max(...differences.map((row) => row.absolute)).toExponential(2)}`,
      );
      expect(rows).toHaveLength(3350);
      expect(Math.max(...relative)).toBeLessThan(2e-7);
      expect(far).toHaveLength(6);
      for (const row of far) {
        expect(row.published).toBeGreaterThan(30);
        expect(row.absolute).toBeLessThan(singlePrecision * row.published);
      }
    });

    test('the strong flag comes out as published in 2,546 of 2,550 traded clusters', async () => {
      const found = await clusters('strong', { ...request, preset: 'us-strong' });
      const traded = rows.filter((row) => row.strong !== 'NA');
      const isStrong = (row: Published): boolean =>
        Number(found.get(key(row.region, row.cluster))?.['stars'] ?? 0) === 2;
      const differing = traded.filter((row) => isStrong(row) !== (row.strong === 'TRUE'));
      console.log(
        `US Cluster Mapping: strong flag agrees in ${traded.length - differing.length} of ${traded.length} traded clusters; strong here only: ${differing
          .filter(isStrong)
          .map((row) => `${row.region} ${row.name} (${row.quotient})`)
          .join(', ')}`,
      );
      expect(traded).toHaveLength(2550);
      expect(differing).toHaveLength(4);
      expect(differing.every(isStrong)).toBe(true);
    });

    test('the file itself can be mapped by naming its columns', async () => {
      const columns = {
        region: 'region_code_t',
        industry: 'cluster_code_t',
        year: 'year_t',
        employment: 'emp_tl',
        establishments: 'est_tl',
      };
      const found = await clusters('raw', {
        ...request,
        inputs: [published],
        columns,
        totalRegion: null,
        preset: 'us-strong',
      });
      for (const row of rows)
        expect(Number(found.get(key(row.region, row.cluster))?.['employment'] ?? 0)).toBe(row.employment);
    });
  },
);
