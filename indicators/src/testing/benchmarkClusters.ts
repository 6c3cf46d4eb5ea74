import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { incidenceFromColumns, type Incidence } from '../incidence.ts';
import { partition, type Partition } from '../partition.ts';

const definitions = new URL('../../../../shared/data/definitions/uscm_cluster_naics_1997_2012.csv', import.meta.url);
const employment = new URL('../../../../shared/data/us/cbp2019_cbsa_naics_emp.csv.gz', import.meta.url);

/** Whether the US benchmark definitions and County Business Patterns lie beside the repository; tests on them are skipped where not. */
export const benchmarkPresent: boolean = existsSync(definitions) && existsSync(employment);

/** Employment of 2019 by metropolitan and micropolitan area in the industries (NAICS 2012) of the 51 traded benchmark clusters, and these clusters. */
export function benchmarkClusters(): { table: Incidence; published: Partition } {
  const clusterOf = new Map(
    [...readFileSync(definitions, 'utf8').matchAll(/^"(\d+)",".*?",TRUE,"2012","(\d+)"/gm)].map(
      ([, cluster, industry]) => [industry!, cluster!] as const,
    ),
  );
  const cells = gunzipSync(readFileSync(employment))
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('"', '').split(','))
    .filter(([, industry]) => clusterOf.has(industry!));
  const table = incidenceFromColumns(
    cells.map(([area]) => area!),
    cells.map(([, industry]) => industry!),
    cells.map(([, , , persons]) => Number(persons)),
  );
  return {
    table,
    published: partition(
      table.industries,
      table.industries.map((industry) => clusterOf.get(industry)!),
    ),
  };
}
