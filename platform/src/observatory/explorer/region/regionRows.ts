import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import { regionPlaces } from '../regionPlaces.ts';
import { regionRow, type RegionRow } from './contract.ts';

/** Regions of the years and codes that a condition leaves, in the order asked for, with what they are called and where they stand. */
export async function regionRows(
  edition: ShelvedEdition,
  conditionAndOrder: string,
  values: Readonly<Record<string, string | number | readonly string[]>>,
): Promise<RegionRow[]> {
  const columns = measureColumns(
    regionRow.keyof().options.filter((field) => field !== 'name' && field !== 'parent'),
    edition,
  );
  const [rows, { names, parents }] = await Promise.all([
    edition.frames.rows(`select ${columns} from {regions} where ${conditionAndOrder}`, values),
    regionPlaces(edition),
  ]);
  return plainRows(rows).map((row) => {
    const code = String(row['region']);
    return { ...row, name: names.get(code) ?? null, parent: parents.get(code) ?? null } as RegionRow;
  });
}
