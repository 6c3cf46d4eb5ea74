import { DuckDBInstance } from '@duckdb/node-api';

/** The engine's own floor: nothing but the scan and GROUP BY of the long table, in a process of its own. */
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const reader = await connection.runAndReadAll(
  'SELECT count(*)::DOUBLE AS n FROM (SELECT region, industry, sum(employment)::DOUBLE AS employment FROM read_csv($path) GROUP BY ALL)',
  { path: process.argv[2]! },
);
process.stdout.write(
  `${JSON.stringify({ cells: reader.getRows()[0]![0], peakMegabytes: process.resourceUsage().maxRSS / 1024 })}\n`,
);
