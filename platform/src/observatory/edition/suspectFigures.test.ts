import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Cells } from '../cells/cells.ts';
import { buildEdition } from './buildEdition.ts';
import { madeUpCells } from './madeUpCells.fixture.ts';
import { madeUpRequest } from './madeUpRequest.fixture.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';
import { suspectFigures, suspectInWords } from './suspectFigures.ts';

const published = fileURLToPath(new URL('../../../../../shared/data/eu/sbs_r_nuts06_r2.tsv.gz', import.meta.url));

type Figure = number | readonly [number, number];

/** Ten regions of AA with shops in all and mines in one; four regions of NN with the given figures for shops, and offices everywhere. */
function sentences(
  shops: readonly Figure[],
  level = 'nuts2',
  having = 10,
  unratedRegions: Cells['levels']['unratedRegions'] = [],
): string[] {
  const usual = Array.from({ length: 10 }, (_, at) => `AA${10 + at}`);
  const cells = madeUpCells([
    ...usual.flatMap((region, at) => [
      [region, '47', 2014, at < having ? 500 : 0] as const,
      [region, '82', 2014, 700] as const,
    ]),
    ['AA10', '05', 2014, 90],
    ...shops.flatMap((figure, at) => [
      [`NN0${at + 1}`, '47', 2014, figure] as const,
      [`NN0${at + 1}`, '82', 2014, 300] as const,
    ]),
  ]);
  return suspectFigures({ ...cells, levels: { ...cells.levels, region: level, unratedRegions } }).map(suspectInWords);
}

describe('figures that look like a slip', () => {
  test('one region has all the shops of its country: one sentence', () => {
    expect(sentences([0, 0, 0, 400])).toEqual([
      "2014: NN04 has all of its country's figures for industry 47, and the other regions a zero, though nearly every region of other countries has it. This looks like a slip in the publication: ask the publisher, or rate another year with --year. The figures are used as they stand.",
    ]);
  });

  test.each<[string, readonly Figure[], string, number]>([
    ['a second region has some', [0, 0, 10, 400], 'nuts2', 10],
    ['a second region may have some', [0, 0, [0, 50], 400], 'nuts2', 10],
    ['none has any', [0, 0, 0, 0], 'nuts2', 10],
    ['only two regions are rated', [0, 400], 'nuts2', 10],
    ['the industry is not to be expected everywhere', [0, 0, 0, 400], 'nuts2', 8],
    ['the regions are not of NUTS', [0, 0, 0, 400], 'county', 10],
  ])('%s: nothing to say', (_, shops, level, having) => {
    expect(sentences(shops, level, having)).toEqual([]);
  });

  test('a region of the country whose figures are left out of that year may have some: nothing to say', () => {
    const leftOut = (region: string, year: number): string[] =>
      sentences([0, 0, 0, 400], 'nuts2', 10, [{ region, years: [year], why: 'unbounded figure' }]);
    expect(leftOut('NN05', 2014)).toEqual([]);
    expect(leftOut('NN05', 2013)).toHaveLength(1);
    expect(leftOut('AA99', 2014)).toHaveLength(1);
  });

  test('nine in ten other regions are enough to expect it', () => {
    expect(sentences([0, 0, 0, 400], 'nuts2', 9)).toHaveLength(1);
  });
});

test.skipIf(!existsSync(published))(
  'Norway 2014: all of its trade is booked on NO04 (skipped where shared/data is absent)',
  async () => {
    const request = madeUpRequest({
      inputs: [published],
      definition: 'nace2-clusters',
      years: [2014],
      regionLevel: 'nuts2',
    });
    const { manifest } = await buildEdition(request, silentTerminal());
    const found = manifest.notes.filter((note) => note.includes('slip'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^2014: NO04 has all of its country's figures for industries G45, G46, G47, /);
  },
);
