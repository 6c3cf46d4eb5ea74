import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { plainRows, type PlainRow } from '../plainRows.ts';

/** A page of a table's rows and how many fit in all. Texts asked for are bound; years have been checked against the edition's. */
export async function pagedRows(
  edition: ShelvedEdition,
  {
    table,
    columns,
    among,
    years,
    order,
    limit,
    offset,
  }: {
    readonly table: 'cells' | 'clusters' | 'trends';
    readonly columns: string;
    /** What a column's value must be one of; all fit where nothing is asked. */
    readonly among: Readonly<Record<string, readonly string[] | undefined>>;
    readonly years: readonly number[] | null;
    readonly order: string;
    readonly limit: number;
    readonly offset: number;
  },
): Promise<{ total: number; rows: PlainRow[] }> {
  const asked = Object.entries(among).filter((entry): entry is [string, readonly string[]] => entry[1] !== undefined);
  const where = [
    ...asked.map(([column]) => `list_contains($${column}, ${column})`),
    ...(years === null ? [] : [`year in (${years.join(', ')})`]),
    'true',
  ].join(' and ');
  const values = Object.fromEntries(asked);
  const [counted] = await edition.frames.rows(
    `select count(*)::double as total from {${table}} where ${where}`,
    values,
  );
  const total = Number(counted!['total']);
  if (offset >= total) return { total, rows: [] };
  const rows = await edition.frames.rows(
    `select ${columns} from {${table}} where ${where} order by ${order} limit ${limit} offset ${offset}`,
    values,
  );
  return { total, rows: plainRows(rows) };
}
