import { z } from 'zod';

/** What of a table is shown, as far as its reader chose it. */
export interface TableState {
  /** The key of the column that it is sorted by, and whether the most come first; null as the page has it. */
  readonly order: { readonly by: string; readonly down: boolean } | null;
  /** How many rows are shown; null as the page has it. */
  readonly rows: number | 'all' | null;
  /** What is searched for. */
  readonly find: string;
}

const parts = /^(?:(-?)([\p{L}\p{N}_]+))?(?:\.(all|[1-9]\d{0,5})?(?:\.(.{0,200}))?)?$/su;

/** A table in the address of its page, such as `-stars.all.coast`; what is no such text counts as nothing. */
export const tableField = z
  .union([z.string(), z.number().transform(String)])
  .pipe(z.string().regex(parts))
  .optional()
  .catch(undefined);

/** A table of which its reader chose nothing. */
export const untouched: TableState = { order: null, rows: null, find: '' };

/** A table's state from its text in the address; what can't be read counts as nothing. */
export function readTableState(text: string | undefined): TableState {
  const found = text === undefined ? null : parts.exec(text);
  if (found === null) return untouched;
  const [, sign, by, rows, find = ''] = found;
  return {
    order: by === undefined ? null : { by, down: sign === '-' },
    rows: rows === undefined ? null : rows === 'all' ? rows : Number(rows),
    find,
  };
}

/** The text of a table's state, no longer than need be; undefined where nothing was chosen. */
export function writeTableState({ order, rows, find }: TableState): string | undefined {
  const text = `${order === null ? '' : `${order.down ? '-' : ''}${order.by}`}.${rows ?? ''}.${find.slice(0, 200)}`;
  const written = find === '' ? text.replace(/\.+$/, '') : text;
  return written === '' ? undefined : written;
}
