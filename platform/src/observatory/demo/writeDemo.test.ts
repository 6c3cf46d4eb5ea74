import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { demoData } from './demoData.ts';
import { DEMO_YEARS } from './demoEmployment.ts';
import { demoFiles } from './demoFiles.ts';
import { DIVISIONS } from './divisions.ts';
import { sizeClass } from './sizeClass.ts';
import { writeDemo } from './writeDemo.ts';

const never = new AbortController().signal;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-demo-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the demonstration’s files', () => {
  test('are byte for byte the same for the seed, on every machine', () => {
    const hashes = [...demoFiles(demoData(1))].map(
      ([name, text]) => `${createHash('sha256').update(text).digest('hex').slice(0, 16)}  ${name}`,
    );
    expect(hashes).toMatchInlineSnapshot(`
      [
        "fc9f333459b546db  employment.csv",
        "2792e92ab1acc30e  regions.csv",
        "d17676c50b0d9bfc  regions.topojson",
        "86ac2bb3c0293210  csv-metadata.json",
        "fa2cdb6eca5b8e7e  README.txt",
      ]
    `);
    expect(demoFiles(demoData(2)).get('employment.csv')).not.toBe(demoFiles(demoData(1)).get('employment.csv'));
  });

  test('each say that they are made up, or have a companion that does', () => {
    const files = demoFiles(demoData(1));
    for (const name of ['README.txt', 'regions.topojson', 'csv-metadata.json'])
      expect(files.get(name)).toContain('Made-up');
    expect(files.get('csv-metadata.json')).toContain('"url": "employment.csv"');
    expect(files.get('csv-metadata.json')).toContain('"url": "regions.csv"');
  });

  test('hold every region, division and year once, totals that add up, and hidden figures within what is published', () => {
    const data = demoData(1);
    const [header, ...lines] = (demoFiles(data).get('employment.csv') ?? '').trimEnd().split('\n');
    expect(header).toBe('region,industry,year,employment,employment_low,employment_high,flag,establishments');
    expect(lines).toHaveLength((120 + 8) * 89 * 13);
    const shown = new Map(lines.map((line) => [line.split(',').slice(0, 3).join(), line.split(',').slice(3)]));
    expect(shown.size).toBe(lines.length);
    DEMO_YEARS.forEach((year, time) => {
      data.regions.forEach(({ code }, region) => {
        let total = 0;
        DIVISIONS.forEach(([division], at) => {
          const cell = (time * data.regions.length + region) * DIVISIONS.length + at;
          const truth = data.employment[cell] ?? NaN;
          total += truth;
          const [figure, low, high, flag] = shown.get(`${code},${division},${year}`) ?? [];
          const expected =
            data.disclosure[cell] === 0
              ? [String(truth), '', '', '']
              : data.disclosure[cell] === 1
                ? ['', '', '', 'c']
                : ['', ...sizeClass(truth).map(String), 'c'];
          if ([figure, low, high, flag].join() !== expected.join())
            throw new Error(`${code} ${division} ${year}: ${figure} ${low} ${high} ${flag}`);
        });
        expect(shown.get(`${code},TOTAL,${year}`)?.[0]).toBe(String(total));
      });
    });
    const steel = data.regions
      .filter(({ code }) => code.startsWith('XH'))
      .map((region) => data.regions.indexOf(region));
    const at = DIVISIONS.findIndex(([code]) => code === 'C24');
    expect(shown.get('XH,C24,2012')?.[0]).toBe(
      String(steel.reduce((sum, region) => sum + (data.employment[region * DIVISIONS.length + at] ?? 0), 0)),
    );
  });

  test('appear in the folder, which is made where it is missing, and nothing else does', async () => {
    const out = join(folder, 'new', 'demo');
    const written = await writeDemo(out, 1, never);
    expect((await readdir(out)).toSorted()).toEqual([
      'README.txt',
      'csv-metadata.json',
      'employment.csv',
      'regions.csv',
      'regions.topojson',
    ]);
    for (const { path, bytes } of written) expect((await readFile(path)).byteLength).toBe(bytes);
  });

  test('can’t go where a file stands: a sentence says so', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(writeDemo(file, 1, never)).rejects.toThrow(Problem);
    await expect(writeDemo(file, 1, never)).rejects.toThrow(/can't be written to .*a-file.*--out/);
  });

  test('are not begun once the run was stopped, and leave no half file', async () => {
    const out = join(folder, 'stopped');
    await expect(writeDemo(out, 1, AbortSignal.abort())).rejects.toThrow();
    expect(await readdir(out)).toEqual([]);
  });
});
