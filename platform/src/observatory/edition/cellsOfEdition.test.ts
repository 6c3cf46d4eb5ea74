import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bounds, Cells } from '../cells/cells.ts';
import { readCells } from '../input/readCells.ts';
import { yearRange } from './categorySums.ts';
import { cellsOfEdition, furtherCellsOfEdition } from './cellsOfEdition.ts';
import { EditionFrames } from './editionFrames.ts';
import { madeUpFolder, madeUpTable, type MadeUpFolder } from './madeUpFolder.fixture.ts';
import { madeUpRequest } from './madeUpRequest.fixture.ts';
import type { MapRequest } from './mapRequest.ts';
import { mapRun } from './mapRun.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

const eu = fileURLToPath(new URL('../../../../../shared/data/eu/sbs_r_nuts06_r2.tsv.gz', import.meta.url));

let made: MadeUpFolder;

beforeAll(async () => {
  made = await madeUpFolder();
});
afterAll(() => rm(made.folder, { recursive: true }));

async function mapped(name: string, request: MapRequest): Promise<EditionFrames> {
  await mapRun(request, join(made.folder, name), { report: false }, silentTerminal());
  return EditionFrames.open(join(made.folder, name));
}

/** The cells that the run itself rated, of one year. */
async function cellsOfRun(request: MapRequest, year: number): Promise<Cells> {
  const { cells } = await readCells(request, request, [], silentTerminal());
  const at = cells.years.indexOf(year);
  const [begin, end] = yearRange(cells, at);
  const ofYear = (bounds: Bounds | null, codes: number): Bounds | null =>
    bounds === null
      ? null
      : {
          low: bounds.low.slice(at * codes, (at + 1) * codes),
          high: bounds.high.slice(at * codes, (at + 1) * codes),
        };
  const { totalRegion } = cells;
  return {
    ...cells,
    years: [year],
    length: end - begin,
    year: cells.year.slice(begin, end),
    region: cells.region.slice(begin, end),
    industry: cells.industry.slice(begin, end),
    value: cells.value.slice(begin, end),
    low: cells.low.slice(begin, end),
    high: cells.high.slice(begin, end),
    flag: cells.flag.slice(begin, end),
    publishedRegionTotals: ofYear(cells.publishedRegionTotals, cells.regions.length),
    industryTotals: ofYear(cells.industryTotals, cells.industries.length),
    totalRegion:
      totalRegion === null
        ? null
        : {
            code: totalRegion.code,
            byIndustry: ofYear(totalRegion.byIndustry, cells.industries.length)!,
            overall: ofYear(totalRegion.overall, 1),
          },
  };
}

/** Flags by their text, since dictionaries differ. */
function withFlags({ flags, flag, ...cells }: Cells): object {
  return { ...cells, flag: Array.from(flag, (code) => flags[code]!) };
}

describe('the cells of an edition, read back', () => {
  test.each([2022, 2024])('are those that were rated in %d, published region totals among them', async (year) => {
    const edition = await mapped('three', made.request);
    const found = await cellsOfEdition(edition, year);
    edition.close();
    expect(found.publishedRegionTotals).not.toBeNull();
    expect(withFlags(found)).toEqual(withFlags(await cellsOfRun(made.request, year)));
  });

  test('without any published total they are all there is', async () => {
    const input = await made.write(
      'few.csv',
      madeUpTable(['R01,29,2024,1500,,,', 'R01,47,2024,300,,,', 'R02,47,2024,,5,9,c']),
    );
    const request = madeUpRequest({ inputs: [input], definition: made.request.definition });
    const edition = await mapped('few', request);
    const found = await cellsOfEdition(edition, 2024);
    expect(await edition.rows('SELECT * FROM {totals}')).toEqual([]);
    edition.close();
    expect(found.publishedRegionTotals).toBeNull();
    expect(withFlags(found)).toEqual(withFlags(await cellsOfRun(request, 2024)));
  });

  test('with a total region its figures by industry and over all', async () => {
    const rows = ['29', '47', 'TOTAL'].flatMap((industry, at) => [
      `ALL,${industry},2024,${10_000 * (at + 1)},,,`,
      `R01,${industry},2024,${1000 * (at + 1)},,,`,
      `R02,${industry},2024,${2000 * (at + 1)},,,`,
    ]);
    const input = await made.write('total.csv', madeUpTable(rows));
    const request = { ...made.request, inputs: [input], totalRegion: 'ALL' };
    const edition = await mapped('total', request);
    const found = await cellsOfEdition(edition, 2024);
    edition.close();
    expect(found.totalRegion).toEqual({
      code: 'ALL',
      byIndustry: { low: Float64Array.of(10_000, 20_000), high: Float64Array.of(10_000, 20_000) },
      overall: { low: Float64Array.of(30_000), high: Float64Array.of(30_000) },
    });
    expect(withFlags(found)).toEqual(withFlags(await cellsOfRun(request, 2024)));
  });

  test.skipIf(!existsSync(eu))('Eurostat 2013 out of two years: bounds of coarser regions and industries', async () => {
    const request = madeUpRequest({
      inputs: [eu],
      definition: 'nace2-clusters',
      years: [2013, 2014],
      regionLevel: 'nuts2',
    });
    const edition = await mapped('eu', request);
    const found = await cellsOfEdition(edition, 2013);
    edition.close();
    expect(found.industryTotals).not.toBeNull();
    expect(withFlags(found)).toEqual(withFlags(await cellsOfRun(request, 2013)));
  });

  test('of a year or a measure that it does not hold are not made up', async () => {
    const edition = await mapped('two', { ...made.request, years: [2022] });
    await expect(cellsOfEdition(edition, 1999)).rejects.toMatchObject({ status: 404 });
    expect((await furtherCellsOfEdition(edition, 2022, ['establishments'])).size).toBe(0);
    edition.close();
  });
});
