import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { askedYear } from '../askedYear.ts';
import { ofEdition } from '../ofEdition.ts';
import {
  listReachable,
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
    ofEdition(shelf, showRegion, regionPortrait),
    ofEdition(shelf, showRegionChange, regionChange),
    ofEdition(shelf, listReachable, reachable),
    ofEdition(shelf, listSimilarRegions, similarRegions),
    ofEdition(shelf, listUnknownCells, unknownCells),
  ];
}
