import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typedIn } from '../result/typedIn.fixture.ts';

let folder: string;

/** Coast regions fish and build ships, inland regions mine and smelt; everybody bakes. */
const employment = ['C1', 'C2', 'C3', 'I1', 'I2', 'I3'].flatMap((region, at) => {
  const coast = region.startsWith('C');
  return [
    ['fish', coast ? 90 + at : 2],
    ['ships', coast ? 80 + at : 1],
    ['mines', coast ? 1 : 90 + at],
    ['smelters', coast ? 2 : 70 + at],
    ['bakers', 30 + (at % 3)],
  ].map(([industry, jobs]) => `${region},${industry},2024,${jobs},,`);
});
const header = 'region,industry,year,employment,employment_low,employment_high';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-space-'));
  await writeFile(join(folder, 'known.csv'), `${[header, ...employment].join('\n')}\n`);
  const hidden = employment.map((line) => (line.startsWith('C1,mines') ? 'C1,mines,2024,,0,300' : line));
  await writeFile(join(folder, 'hidden.csv'), `${[header, ...hidden].join('\n')}\n`);
});

afterAll(() => rm(folder, { recursive: true }));

const run = (...words: string[]) => typedIn(folder, 'space', ...words);

interface SpaceFile {
  nodes: { code: string; community: number; x: number; y: number; employment: number }[];
  links: {
    source: string;
    target: string;
    proximity: number;
    proximityLow: number;
    proximityHigh: number;
    inTree: boolean;
  }[];
  open: { pairs: number; of: number };
  communities: { members: string[] }[];
}

describe('asterism space', () => {
  test('writes nodes, links, communities and places as tables, as JSON and as a plot', async () => {
    const { code } = await run('known.csv', '--by', 'industry', '--out', 'space', '--quiet');
    expect(code).toBe(0);
    expect((await readdir(join(folder, 'space'))).filter((name) => !name.endsWith('metadata.json')).sort()).toEqual([
      'issues.csv',
      'links.csv',
      'manifest.json',
      'nodes.csv',
      'space.json',
      'space.svg',
    ]);
    const space = JSON.parse(await readFile(join(folder, 'space/space.json'), 'utf8')) as SpaceFile;
    const together = space.communities.map(({ members }) =>
      members
        .filter((code_) => code_ !== 'bakers')
        .sort()
        .join(),
    );
    expect(together.sort()).toEqual(['fish,ships', 'mines,smelters']);
    expect(space.links.find(({ source, target }) => source === 'fish' && target === 'ships')).toMatchObject({
      proximity: 1,
      inTree: true,
    });
    const svg = await readFile(join(folder, 'space/space.svg'), 'utf8');
    for (const text of [
      'Which industries are found in the same regions, 2024',
      'smelters',
      'Source: known.csv; network by Asterism',
    ]) {
      expect(svg).toContain(text);
    }
    expect(svg).toMatch(/>1: \w+, \w+/);
    expect((await readFile(join(folder, 'space/nodes.csv'), 'utf8')).split('\n')[0]).toBe(
      'industry,title,employment,ubiquity,ubiquity_max,pci,community,x,y',
    );
  });

  test('the same input gives the same bytes', async () => {
    await run('known.csv', '--by', 'industry', '--out', 'once', '--quiet');
    await run('known.csv', '--by', 'industry', '--out', 'twice', '--quiet');
    for (const name of ['space.json', 'space.svg', 'manifest.json']) {
      expect(await readFile(join(folder, 'twice', name), 'utf8')).toBe(
        await readFile(join(folder, 'once', name), 'utf8'),
      );
    }
  });

  test('without --out it tells of the space; with --json it is the space', async () => {
    expect((await run('known.csv', '--by', 'industry')).out).toMatch(/^2024: 5 nodes with \d+ links in 2 communities/);
    const space = JSON.parse((await run('known.csv', '--by', 'industry', '--json')).out) as SpaceFile;
    expect(space.nodes.map(({ code }) => code)).toEqual(['bakers', 'fish', 'mines', 'ships', 'smelters']);
  });

  test('what unknown cells leave open counts as absent, stands in the bounds of the links, and is said', async () => {
    const { code, err } = await run('hidden.csv', '--by', 'industry', '--out', 'open');
    expect(code).toBe(0);
    expect(err).toMatch(/2024: unknown cells leave \d of 30 specialisations open\. The network counts them as absent/);
    const space = JSON.parse(await readFile(join(folder, 'open/space.json'), 'utf8')) as SpaceFile;
    expect(space.open).toMatchObject({ of: 30 });
    expect(space.open.pairs).toBeGreaterThan(0);
    for (const { proximity, proximityLow, proximityHigh } of space.links) {
      expect(proximityLow).toBeLessThanOrEqual(proximity);
      expect(proximityHigh).toBeGreaterThanOrEqual(proximity);
    }
    expect(space.links.some(({ proximityLow, proximityHigh }) => proximityLow < proximityHigh)).toBe(true);
    expect(await readFile(join(folder, 'open/space.svg'), 'utf8')).toMatch(
      /of 30 specialisations open; here they count as absent/,
    );
  });

  test('--known-only takes what is unknown as absent and says so; the least of both sides needs it', async () => {
    const refused = await run('hidden.csv', '--by', 'industry', '--least-ubiquity', '2', '--out', 'least', '--quiet');
    expect(refused.code).toBe(3);
    expect(refused.err).toMatch(
      /^In 2024 unknown cells leave open which .* take unknown cells as absent with --known-only/,
    );
    expect(await readdir(folder)).not.toContain('least');
    const { out } = await run('hidden.csv', '--by', 'industry', '--known-only', '--out', 'absent', '--json');
    expect(JSON.parse(out)).toMatchObject({
      manifest: { knownOnly: true, unknownCells: 1 },
      space: { knownOnly: true, open: { pairs: 0 } },
    });
    expect(await readFile(join(folder, 'absent/space.svg'), 'utf8')).toContain('Unknown cells are taken as absent.');
  });
});
