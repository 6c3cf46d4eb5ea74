import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { askedYear } from '../askedYear.ts';
import { ofEdition } from '../ofEdition.ts';
import { regionPlaces } from '../regionPlaces.ts';
import {
  listReachable,
  listRegionNames,
  listRegions,
  listSimilarRegions,
  listUnknownCells,
  showRegion,
  showRegionChange,
} from './contract.ts';
import { reachable } from './reachable.ts';
import { regionChange } from './regionChange.ts';
import { regionPortrait } from './regionPortrait.ts';
import { regionRows } from './regionRows.ts';
import { similarRegions } from './similarRegions.ts';
import { unknownCells } from './unknownCells.ts';

/** What answers questions about regions. */
export function serveRegions(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, listRegions, async (edition, input) => {
      const year = askedYear(edition, input.year);
      return { year, regions: await regionRows(edition, 'year = $year order by region', { year }) };
    }),
    ofEdition(shelf, listRegionNames, async (edition) => {
      const [rows, { names, parents }] = await Promise.all([
        edition.frames.rows('select distinct region from {regions} order by region'),
        regionPlaces(edition),
      ]);
      const codes = rows.map(({ region }) => String(region));
      return {
        regions: codes.map((region) => ({
          region,
          name: names.get(region) ?? null,
          parent: parents.get(region) ?? null,
        })),
      };
    }),
    ofEdition(shelf, showRegion, regionPortrait),
    ofEdition(shelf, showRegionChange, regionChange),
    ofEdition(shelf, listReachable, reachable),
    ofEdition(shelf, listSimilarRegions, similarRegions),
    ofEdition(shelf, listUnknownCells, unknownCells),
  ];
}
