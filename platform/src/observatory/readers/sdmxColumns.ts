import { Problem } from '../../kernel/problem.ts';

/** Where an SDMX-CSV file keeps what: positions of its columns; null where it has no such column. */
export interface SdmxColumns {
  readonly count: number;
  readonly dimensions: readonly { readonly name: string; readonly column: number }[];
  readonly action: number | null;
  readonly period: number;
  readonly value: number;
  readonly valueName: string;
  readonly status: number | null;
  readonly confidentiality: number | null;
  /** The power of ten that figures are given in. */
  readonly multiplier: number | null;
  /** Whether codes carry their label behind a colon, and in which columns. */
  readonly labelled: boolean;
  readonly coded: readonly number[];
}

/** Columns of the message itself, before the dimensions. */
const structure = new Set(['DATAFLOW', 'LAST UPDATE', 'STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION']);

/**
 * The columns of SDMX-CSV by its header. Dimensions stand between the message's own columns and `OBS_VALUE`; with `STRUCTURE_NAME`
 * (labels asked for as names) every code column is followed by one of names, which is passed over.
 */
export function sdmxColumns(header: readonly string[], file: string): SdmxColumns {
  const names = header.map((name) => name.split(':')[0]!.trim());
  const paired =
    names.includes('STRUCTURE_NAME') && (names.indexOf('OBS_VALUE') - names.indexOf('TIME_PERIOD')) % 2 === 0;
  const first = names.findIndex((name) => !structure.has(name));
  const isName = (column: number): boolean => paired && column >= first && (column - first) % 2 === 1;
  const columnOf = (...wanted: string[]): number | null => {
    const found = names.findIndex((name, column) => wanted.includes(name) && !isName(column));
    return found < 0 ? null : found;
  };
  const period = columnOf('TIME_PERIOD');
  const value = columnOf('OBS_VALUE');
  if (period === null || value === null)
    throw new Problem(
      422,
      `${file} has no ${period === null ? 'TIME_PERIOD' : 'OBS_VALUE'} column, which SDMX-CSV needs: fetch it again.`,
    );
  const dimensions = names
    .map((name, column) => ({ name, column }))
    .filter(({ column }) => column >= first && column < value && column !== period && !isName(column));
  const status = columnOf('OBS_FLAG', 'OBS_STATUS');
  const confidentiality = columnOf('CONF_STATUS');
  const multiplier = columnOf('UNIT_MULT');
  return {
    count: names.length,
    dimensions,
    action: columnOf('ACTION'),
    period,
    value,
    valueName: header[value]!,
    status,
    confidentiality,
    multiplier,
    labelled: header.some((name) => name.includes(':')),
    coded: [...dimensions.map(({ column }) => column), period, status, confidentiality, multiplier].filter(
      (column) => column !== null,
    ),
  };
}
