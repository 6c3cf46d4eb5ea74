import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Geometry } from '../geometry/geometry.ts';
import { buildEdition } from '../edition/buildEdition.ts';
import type { Edition } from '../edition/edition.ts';
import { madeUpRequest } from '../edition/madeUpRequest.fixture.ts';
import { silentTerminal } from '../edition/silentTerminal.fixture.ts';

const across = 6;
const industries = ['10', '21', '26', '29', '62', '47'];

/** Code of the made-up region in a column and row of the map. */
function madeUpRegion(column: number, row: number): string {
  return `Q${column}${row}`;
}

/**
 * A made-up edition of 36 regions, 6 categories and the years asked for. One category's title tries to be a script, one region's
 * industry is withheld between 0 and 40,000, and every figure follows from its place.
 */
export async function madeUpEdition(years: readonly number[]): Promise<Edition> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  try {
    const lines = ['region,industry,year,employment,employment_low,employment_high'];
    for (const year of years) {
      for (let place = 0; place < across * across; place++) {
        industries.forEach((industry, at) => {
          const figure =
            300 + ((place * 37 + at * 101) % 97) * 40 + (place % 6 === at ? 12000 + 500 * (year - years[0]!) : 0);
          const region = madeUpRegion(place % across, Math.floor(place / across));
          lines.push(
            place === 7 && industry === '29'
              ? `${region},${industry},${year},,0,40000`
              : `${region},${industry},${year},${figure},,`,
          );
        });
      }
    }
    const definition = {
      name: 'made-up',
      version: '1',
      title: 'Made-up categories',
      source: 'Nobody',
      licence: 'CC0-1.0',
      classification: { name: 'NACE Rev. 2' },
      categories: industries.map((industry) => ({
        code: `c${industry}`,
        title: industry === '10' ? '<script>alert("food")</script> & drink' : `Category ${industry}`,
        kind: industry === '47' ? 'local' : 'traded',
        industries: [industry],
      })),
    };
    await writeFile(join(folder, 'cells.csv'), `${lines.join('\n')}\n`);
    await writeFile(join(folder, 'definition.json'), JSON.stringify(definition));
    return await buildEdition(
      madeUpRequest({ inputs: [join(folder, 'cells.csv')], definition: join(folder, 'definition.json') }),
      silentTerminal(),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Squares of 100 km for the made-up regions; `leftOut` of them are missing from the file. */
export function madeUpGeometry(leftOut = 0): Geometry {
  const places = Array.from(
    { length: across * across - leftOut },
    (_, place) => [place % across, Math.floor(place / across)] as const,
  );
  return {
    name: 'squares.json',
    sha256: '0'.repeat(64),
    planar: true,
    attribution: null,
    licence: null,
    layers: [
      {
        name: 'squares',
        shapes: places.map(([column, row]) => ({
          properties: { code: madeUpRegion(column, row), name: `Place ${column}·${row}` },
          outline: {
            type: 'Polygon',
            coordinates: [
              [
                [column * 100, row * 100],
                [column * 100, row * 100 + 100],
                [column * 100 + 100, row * 100 + 100],
                [column * 100 + 100, row * 100],
                [column * 100, row * 100],
              ],
            ],
          },
        })),
      },
    ],
  };
}
