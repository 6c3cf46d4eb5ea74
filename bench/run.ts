import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { code, shapes, writeSyntheticEmployment, type Shape } from './syntheticEmployment.ts';
import { timed, type Contender } from './timed.ts';

/**
 * Times the main job as a whole process, from a long CSV to a finished edition without report, beside the bare engine doing only the
 * scan and GROUP BY, and beside pandas doing read, quotients and ranks (where installed), once as an analyst would and once with the
 * fewest ranks that give stars, all in one run. The ratios are the result.
 */
const rounds = Number(process.argv[2] ?? 5);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const scratch = await mkdtemp(join(tmpdir(), 'asterism-bench-'));
try {
  for (const [name, shape] of Object.entries(shapes)) {
    const table = join(scratch, `${name}.csv`);
    const definition = join(scratch, `${name}.json`);
    await writeSyntheticEmployment(table, shape);
    await writeFile(definition, JSON.stringify(fortyCategories(shape)));
    const contenders: Contender[] = [
      {
        name: 'asterism map',
        command: process.execPath,
        args: [
          here('../platform/src/cli/asterism.mjs'),
          'map',
          table,
          '--file-year',
          '2024',
          '--definition',
          definition,
          '--out',
          join(scratch, name),
          '--no-report',
          '--json',
        ],
        peak: (output) => Number(output['peakMegabytes']),
      },
      {
        name: 'bare DuckDB',
        command: process.execPath,
        args: [here('bareDuckdb.ts'), table],
        peak: (output) => Number(output['peakMegabytes']),
      },
      ...pandas(table),
    ];
    const timings = timed(contenders, rounds);
    process.stdout.write(
      `\n${name}: ${shape.regions} regions × ${shape.industries} industries, 40 categories, median of ${rounds} runs in turn\n`,
    );
    for (const timing of timings) {
      const ratio = timings[0]!.seconds / timing.seconds;
      process.stdout.write(
        `  ${timing.name.padEnd(14)} ${timing.seconds.toFixed(2)} s (${timing.least.toFixed(2)} to ${timing.most.toFixed(2)})  ${Math.round(timing.peakMegabytes)} MiB  asterism / ${timing.name} = ${ratio.toFixed(2)}\n`,
      );
    }
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}

function fortyCategories(shape: Shape): object {
  const perCategory = shape.industries / 40;
  return {
    name: 'synthetic',
    version: '1',
    title: 'Forty made-up categories',
    source: 'made up for benchmarks',
    licence: 'none needed',
    classification: { name: 'made up' },
    categories: Array.from({ length: 40 }, (_, category) => ({
      code: `C${category + 1}`,
      title: `Category ${category + 1}`,
      industries: Array.from({ length: shape.industries }, (__, industry) => industry)
        .filter((industry) => Math.floor(industry / perCategory) === category)
        .map((industry) => code('I', industry)),
    })),
  };
}

function pandas(table: string): Contender[] {
  const python = ['/usr/bin/python3', 'python3'].find(
    (candidate) => spawnSync(candidate, ['-c', 'import pandas']).status === 0,
  );
  if (python === undefined) {
    process.stdout.write('pandas is not installed (apt-get install python3-pandas): left out.\n');
    return [];
  }
  return (
    [
      ['pandas', 'pandasStars.py'],
      ['pandas, fewest', 'pandasFewestRanks.py'],
    ] as const
  ).map(([name, script]) => ({
    name,
    command: python,
    args: [here(script), table],
    peak: (output) => Number(output['peakMegabytes']),
  }));
}
