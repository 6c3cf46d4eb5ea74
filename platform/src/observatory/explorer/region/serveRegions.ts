import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { askedYear } from '../askedYear.ts';
import { ofEdition } from '../ofEdition.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import { regionNames } from '../regionNames.ts';
import {
  listReachable,
  listRegions,
  listSimilarRegions,
  listUnknownCells,
  regionRow,
  showRegion,
  showRegionChange,
  type RegionRow,
} from './contract.ts';
import { reachable } from './reachable.ts';
import { regionChange } from './regionChange.ts';
import { regionPortrait } from './regionPortrait.ts';
import { similarRegions } from './similarRegions.ts';
import { unknownCells } from './unknownCells.ts';

/** What answers questions about regions. */
export function serveRegions(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, listRegions, async (edition, input) => {
      const year = askedYear(edition, input.year);
      const names = await regionNames(edition);
      const columns = measureColumns(
        regionRow.keyof().options.filter((name) => name !== 'name'),
        edition,
      );
      const rows = plainRows(
        await edition.frames.rows(`select ${columns} from {regions} where year = $year order by region`, { year }),
      );
      return {
        year,
        regions: rows.map((row) => ({ ...row, name: names.get(String(row.region)) ?? null }) as RegionRow),
      };
    }),
    ofEdition(shelf, showRegion, regionPortrait),
    ofEdition(shelf, showRegionChange, regionChange),
    ofEdition(shelf, listReachable, reachable),
    ofEdition(shelf, listSimilarRegions, similarRegions),
    ofEdition(shelf, listUnknownCells, unknownCells),
  ];
}
