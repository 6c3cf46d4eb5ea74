import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silentTerminal } from '../edition/silentTerminal.fixture.ts';
import { deriveRun } from './deriveRun.ts';
import { typedIn } from '../result/typedIn.fixture.ts';
import { readDefinition } from './readDefinition.ts';

let folder: string;

/** Three families of industries, each large in regions of its own; nobody's code says so. */
const families = [
  ['a1', 'b2', 'c3'],
  ['a2', 'b3', 'c1'],
  ['a3', 'b1', 'c2'],
];
const lines = Array.from({ length: 12 }, (_, r) =>
  families.flatMap((family, at) =>
    family.map((code, member) => {
      const jobs = (r % 3 === at ? 400 : 20) + ((r * 13 + member * 29) % 40);
      return { key: `R${r},${code}`, line: `R${r},${code},2024,${jobs},,` };
    }),
  ),
).flat();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-derive-'));
  const header = 'region,industry,year,employment,employment_low,employment_high';
  await writeFile(join(folder, 'known.csv'), `${[header, ...lines.map(({ line }) => line)].join('\n')}\n`);
  const hidden = lines.map(({ key, line }) => (key === 'R0,c3' ? 'R0,c3,2024,,0,600' : line));
  await writeFile(join(folder, 'hidden.csv'), `${[header, ...hidden].join('\n')}\n`);
});

afterAll(() => rm(folder, { recursive: true }));

const run = (...words: string[]) => typedIn(folder, 'definitions', ...words);

async function clustersOf(name: string): Promise<string[]> {
  const { categories } = await readDefinition(join(folder, name));
  return categories.map(({ industries }) => industries.map(String).join(' ')).sort();
}

describe('asterism definitions derive', () => {
  test.each([
    ['ward', 'locational-correlation'],
    ['average', 'coagglomeration'],
    ['kmeans', 'proximity'],
    ['ward', 'composite'],
  ])('by %s on %s finds the families, of all numbers of clusters the right one', async (method, similarity) => {
    const out = `${method}-${similarity}.yaml`;
    const { code } = await run(
      'derive',
      'known.csv',
      '--method',
      method,
      '--similarity',
      similarity,
      '--k',
      '2-5',
      '--samples',
      '0',
      '--out',
      out,
      '--quiet',
    );
    expect(code).toBe(0);
    expect(await clustersOf(out)).toEqual(families.map((family) => family.join(' ')).sort());
  });

  test('writes scores and places beside the definition, and says how robust it is', async () => {
    const { out } = await run('derive', 'known.csv', '--k', '2-4', '--out', 'mine.yaml', '--json');
    const derived = JSON.parse(out) as {
      trials: { clusters: number; score: number }[];
      adjustedRand: number[];
      files: string[];
    };
    expect(derived.trials.map(({ clusters }) => clusters)).toEqual([2, 3, 4]);
    expect(derived.trials[1]!.score).toBe(1);
    expect(derived.adjustedRand).toHaveLength(20);
    expect(derived.files).toEqual(['mine.yaml', './mine.scores.csv', './mine.industries.csv']);
    expect((await readFile(join(folder, 'mine.industries.csv'), 'utf8')).split('\n')[1]).toMatch(
      /^a1,c1,0\.9\d*,-0\.\d+,/,
    );
    const check = JSON.parse((await run('check', 'mine.yaml', 'known.csv', '--json')).out) as Record<string, unknown>;
    expect(check).toMatchObject({ uncategorised: [], notInData: [] });
  });

  test('an industry with an unknown cell is in no cluster, unless unknown cells are taken as absent', async () => {
    const { out } = await run('derive', 'hidden.csv', '--k', '3', '--samples', '0', '--out', 'open.yaml');
    expect(out).toContain('In no cluster for unknown cells: 1 industry (c3).');
    expect(await clustersOf('open.yaml')).toEqual(['a1 b2', 'a2 b3 c1', 'a3 b1 c2']);
    await run('derive', 'hidden.csv', '--k', '3', '--samples', '0', '--known-only', '--out', 'absent.yaml');
    expect(await clustersOf('absent.yaml')).toContain('a1 b2 c3');
    expect((await readDefinition(join(folder, 'absent.yaml'))).description).toContain(
      'Unknown cells were taken as absent.',
    );
    expect(await readFile(join(folder, 'absent.scores.csv-metadata.json'), 'utf8')).toContain(
      'unknown cells are taken as absent',
    );
  });

  test('more clusters than industries, and no number at all, are refused', async () => {
    const many = await run('derive', 'known.csv', '--k', '40', '--out', 'none.yaml', '--quiet');
    expect(many).toMatchObject({ code: 2 });
    expect(many.err).toContain('--k 40: there are only 9 industries to make clusters of.');
    expect((await run('derive', 'known.csv', '--k', 'some', '--out', 'none.yaml', '--quiet')).code).toBe(2);
    expect(await readdir(folder)).not.toContain('none.yaml');
  });
});

test('stopped while it works, it leaves nothing', async () => {
  const controller = new AbortController();
  const quiet = silentTerminal(controller.signal);
  const step = (label: string): void => {
    if (label === 'Deriving clusters') setImmediate(() => controller.abort('SIGINT'));
  };
  const stopping = { ...quiet, progress: { ...quiet.progress, step } };
  const request = {
    inputs: [join(folder, 'known.csv')],
    years: null,
    measure: 'employment',
    columns: {},
    where: {},
    fileYear: null,
    decimal: null,
    regionLevel: null,
    industryLevel: null,
    totalIndustry: null,
    totalRegion: null,
    unboundedRegions: 'leave-out',
    strict: false,
  } as const;
  const choice = { method: 'ward', similarity: 'proximity', clusters: [3, 3], samples: 0, knownOnly: false } as const;
  await expect(deriveRun(request, choice, join(folder, 'stopped.yaml'), stopping)).rejects.toBe('SIGINT');
  expect((await readdir(folder)).filter((name) => name.startsWith('stopped'))).toEqual([]);
});
