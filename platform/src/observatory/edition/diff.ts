import { DuckDBInstance } from '@duckdb/node-api';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { textColumn, type Table } from '../../kernel/table.ts';
import { Problem } from '../../kernel/problem.ts';
import { yearOption } from '../cells/yearSpans.ts';
import type { Definition } from '../definitions/definition.ts';
import { readManifest } from './editionFrames.ts';
import { comparedCells, movedClusters, type Side } from './diffQueries.ts';
import { keptDefinitions } from './keptDefinitions.ts';
import type { Manifest } from './manifest.ts';
import { movedSlips } from './movedSlips.ts';
import { refuseChanged } from './refuseChanged.ts';

/** Why a star moved, the nearest cause first. */
export type Cause =
  | 'figure revised'
  | 'figure newly published'
  | 'figure withdrawn'
  | 'figures elsewhere'
  | 'region newly rated'
  | 'region no longer rated'
  | 'category newly in the data'
  | 'category no longer in the data'
  | 'definition'
  | 'parameters'
  | 'software';

/** What became of a cell's figure from one edition to the other. */
export type CellKind =
  | 'same'
  | 'revised'
  | 'newly published'
  | 'withdrawn'
  | 'unknown in both'
  | 'in a region newly rated'
  | 'in a region no longer rated';

/** How two editions differ: cells by what became of them, clusters whose stars moved with the cause, and what differs in the making. */
export interface Difference {
  /** The years that both have; all that follows is over these. */
  readonly years: readonly number[];
  readonly differs: {
    readonly data: boolean;
    readonly definition: boolean;
    readonly parameters: boolean;
    readonly software: boolean;
  };
  readonly cells: Readonly<Record<CellKind, number>>;
  readonly moved: Table;
  readonly causes: Readonly<Partial<Record<Cause, number>>>;
  readonly starsBefore: Stars;
  readonly starsAfter: Stars;
}

/** Causes by which one of the editions says nothing of a cluster. */
const untold: Readonly<Record<'before' | 'after', ReadonlySet<Cause>>> = {
  before: new Set<Cause>(['region newly rated', 'category newly in the data']),
  after: new Set<Cause>(['region no longer rated', 'category no longer in the data']),
};

interface Stars {
  readonly certain: number;
  readonly possible: number;
}

const readFiles = ['cells.parquet', 'categories.parquet', 'clusters.parquet', 'regions.parquet', 'definitions.json'];

/** Compares edition A with edition B, cell by cell and cluster by cluster, over the years of both; cells only where both count the same. */
export async function diff(a: string, b: string): Promise<Difference> {
  const before = await readManifest(a);
  const after = await readManifest(b);
  const years = commonYears([a, before], [b, after]);
  for (const [folder, manifest] of [
    [a, before],
    [b, after],
  ] as const)
    await refuseChanged(folder, readFiles, manifest);
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  const file = (folder: string, table: string): string =>
    `read_parquet('${join(folder, `${table}.parquet`).replaceAll("'", "''")}')`;
  const query = async (sql: string): Promise<Record<string, unknown>[]> =>
    (await connection.runAndReadAll(sql)).getRowObjects();
  try {
    const cellKinds =
      before.measure === after.measure
        ? await query(
            `${comparedCells(file, [a, before], [b, after], years)} SELECT kind, count(*)::DOUBLE AS n FROM compared GROUP BY kind`,
          )
        : [];
    const starsOf = async (folder: string): Promise<Stars> => {
      const rows = await query(
        `SELECT coalesce(sum(stars), 0)::DOUBLE AS certain, coalesce(sum(stars_max - stars), 0)::DOUBLE AS possible FROM ${file(folder, 'clusters')} WHERE year IN (${years.join(', ')})`,
      );
      return { certain: Number(rows[0]!['certain']), possible: Number(rows[0]!['possible']) };
    };
    const moved = await query(movedClusters(file, [a, before], [b, after], years));
    const differs = {
      data: !isDeepStrictEqual(hashesOf(before), hashesOf(after)),
      definition: !isDeepStrictEqual(await definitionsOf(a, years), await definitionsOf(b, years)),
      parameters: !isDeepStrictEqual(rulesOf(before), rulesOf(after)),
      software: before.asterism.version !== after.asterism.version,
    };
    const slips = await movedSlips(
      [a, before],
      [b, after],
      moved.map((row) => ({
        region: String(row['region']),
        category: String(row['category']),
        year: Number(row['year']),
      })),
    );
    const causes = moved.map((row) => causeOf(row, differs, before.measure === after.measure));
    const starsIn = (when: 'before' | 'after', name: string): Float64Array =>
      Float64Array.from(moved, (row, at) => (untold[when].has(causes[at]!) ? NaN : Number(row[name])));
    const counted: Partial<Record<Cause, number>> = {};
    for (const cause of causes) counted[cause] = (counted[cause] ?? 0) + 1;
    return {
      years,
      differs,
      cells: { ...noCells, ...Object.fromEntries(cellKinds.map((row) => [String(row['kind']), Number(row['n'])])) },
      causes: counted,
      starsBefore: await starsOf(a),
      starsAfter: await starsOf(b),
      moved: {
        name: 'moved-stars',
        title: 'Clusters whose stars moved',
        rows: moved.length,
        columns: [
          textColumn(
            { name: 'region', description: 'Region code' },
            moved.map((row) => String(row['region'])),
          ),
          textColumn(
            { name: 'category', description: 'Cluster category code' },
            moved.map((row) => String(row['category'])),
          ),
          {
            name: 'year',
            description: 'Year',
            kind: 'integer',
            values: Float64Array.from(moved, (row) => Number(row['year'])),
          },
          {
            name: 'stars_before',
            description: 'Certain stars in the first edition; missing where it says nothing of the cluster',
            kind: 'integer',
            values: starsIn('before', 'stars_before'),
          },
          {
            name: 'stars_max_before',
            description:
              'Certain and possible stars in the first edition; missing where it says nothing of the cluster',
            kind: 'integer',
            values: starsIn('before', 'stars_max_before'),
          },
          {
            name: 'stars_after',
            description: 'Certain stars in the second edition; missing where it says nothing of the cluster',
            kind: 'integer',
            values: starsIn('after', 'stars_after'),
          },
          {
            name: 'stars_max_after',
            description:
              'Certain and possible stars in the second edition; missing where it says nothing of the cluster',
            kind: 'integer',
            values: starsIn('after', 'stars_max_after'),
          },
          textColumn({ name: 'cause', description: 'Nearest cause of the move' }, causes),
          textColumn(
            {
              name: 'slip',
              description: 'In which edition figures of it look like a slip: none, before, after or both',
            },
            slips,
          ),
        ],
      },
    };
  } finally {
    connection.closeSync();
  }
}

function commonYears([a, before]: Side, [b, after]: Side): number[] {
  const years = before.years.filter((year) => after.years.includes(year));
  if (years.length === 0) {
    throw new Problem(
      422,
      `The editions have no year in common: ${a} has ${before.years.join(', ')}, ${b} has ${after.years.join(', ')}. A comparison is of two releases, or two sets of rules, for the same years. For change over time map all years into one edition (--year ${yearOption([...before.years, ...after.years])}); to compare releases map both with a year in common.`,
    );
  }
  return years;
}

function hashesOf(manifest: Manifest): string[] {
  return manifest.inputs.map((input) => input.sha256).sort();
}

/** What each year was rated by, however many years share it. */
async function definitionsOf(folder: string, years: readonly number[]): Promise<Definition[]> {
  const kept = (await keptDefinitions(join(folder, 'definitions.json'), years)) ?? [];
  return years.map((year) => kept.find((entry) => entry.years.includes(year))!.definition);
}

/** What decides stars beside data and definition; how a file was read does not. */
function rulesOf({ preset, measure, parameters }: Manifest): unknown {
  const { regionLevel, industryLevel, totalIndustry, totalRegion, unboundedRegions } = parameters;
  return { preset, measure, regionLevel, industryLevel, totalIndustry, totalRegion, unboundedRegions };
}

const noCells: Difference['cells'] = {
  same: 0,
  revised: 0,
  'newly published': 0,
  withdrawn: 0,
  'unknown in both': 0,
  'in a region newly rated': 0,
  'in a region no longer rated': 0,
};

function causeOf(row: Record<string, unknown>, differs: Difference['differs'], sameMeasure: boolean): Cause {
  if (!sameMeasure) return 'parameters';
  if (row['is_new'] === true) return 'region newly rated';
  if (row['is_gone'] === true) return 'region no longer rated';
  const [lowBefore, highBefore, lowAfter, highAfter] = ['low_before', 'high_before', 'low_after', 'high_after'].map(
    (name) => Number(row[name]),
  ) as [number, number, number, number];
  const ownMoved = lowBefore !== lowAfter || highBefore !== highAfter;
  if (ownMoved && differs.definition) return 'definition';
  if (!differs.definition && row['is_found'] === true) return 'category newly in the data';
  if (!differs.definition && row['is_lost'] === true) return 'category no longer in the data';
  if (ownMoved && differs.data) {
    const [wasOpen, isOpen] = [highBefore - lowBefore, highAfter - lowAfter];
    if (isOpen === wasOpen) return 'figure revised';
    return isOpen < wasOpen ? 'figure newly published' : 'figure withdrawn';
  }
  if (differs.definition) return 'definition';
  if (differs.parameters) return 'parameters';
  return differs.data || !differs.software ? 'figures elsewhere' : 'software';
}
