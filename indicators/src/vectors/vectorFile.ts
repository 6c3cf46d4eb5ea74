import { existsSync, readFileSync } from 'node:fs';

/** The folder of reference values beside the repository. */
export const vectorFolder = new URL('../../../../shared/vectors/', import.meta.url);

/** Whether the reference values lie beside the repository; tests against them are skipped where not. */
export const vectorsPresent: boolean = existsSync(vectorFolder);

/** One column of values in a file, each entry under none, one or two codes: `keys[0][k]`, `keys[1][k]` name `values[k]`. */
export interface VectorColumn {
  /** Empty for a plain vector or matrix. */
  readonly name: string;
  readonly keys: readonly (readonly string[])[];
  /** NaN for NaN and for NA. */
  readonly values: Float64Array;
}

/** A file of reference values, whatever its kind, as columns; `error` is what the peer said instead of a result, else null. */
export interface VectorFile {
  readonly peer: string;
  readonly version: string;
  readonly error: string | null;
  readonly columns: readonly VectorColumn[];
  /** The values of the column of this name, or of the only one. */
  numbers(name?: string): Float64Array;
}

interface Contents {
  peer: string;
  version: string;
  error?: string;
  kind?: string;
  names?: string[] | null;
  rows?: string[] | null;
  cols?: string[] | string | null;
  values?: unknown;
}

/** Reads a file of a case by its stem. */
export function vectorFile(name: string, indicator: string): VectorFile {
  const contents = JSON.parse(readFileSync(new URL(`${name}/${indicator}.json`, vectorFolder), 'utf8')) as Contents;
  const columns = contents.error === undefined ? columnsOf(contents) : [];
  return {
    peer: contents.peer,
    version: contents.version,
    error: contents.error ?? null,
    columns,
    numbers: (column) => {
      const found = column === undefined ? columns[0] : columns.find((one) => one.name === column);
      if (found === undefined) throw new RangeError(`${name}/${indicator} has no column ${column ?? ''}.`);
      return found.values;
    },
  };
}

function columnsOf({ kind, names, rows, cols, values }: Contents): VectorColumn[] {
  if (kind === 'matrix') {
    const codes = typeof cols === 'string' ? [cols] : (cols ?? null);
    return isCodes(codes ?? [])
      ? [matrixColumn('', rows ?? null, codes, values as unknown[][])]
      : namedColumns(rows ?? null, codes ?? [], values as unknown[][]);
  }
  if (kind === 'table') return tableColumns(values as Record<string, unknown[]>);
  if (kind === 'list') {
    return Object.entries(values as Record<string, unknown[]>).map(([name, [shape, ...rest]]) => {
      const last = rest.at(-1);
      if (shape === 'matrix') {
        return matrixColumn(name, rest[0] as string[] | null, rest[1] as string[] | null, last as unknown[][]);
      }
      return { name, keys: rest.length > 1 ? [rest[0] as string[]] : [], values: numbersOf(last) };
    });
  }
  return [{ name: '', keys: names === null || names === undefined ? [] : [names], values: numbersOf(values) }];
}

function matrixColumn(
  name: string,
  rows: readonly string[] | null,
  columns: readonly string[] | null,
  values: unknown[][],
): VectorColumn {
  const keys = [
    ...(rows === null ? [] : [values.flatMap((line, row) => line.map(() => rows[row]!))]),
    ...(columns === null ? [] : [values.flatMap((line) => line.map((_, column) => columns[column]!))]),
  ];
  return { name, keys, values: numbersOf(values.flat()) };
}

/** A matrix whose columns are measures: one column of values each. */
function namedColumns(rows: readonly string[] | null, names: readonly string[], values: unknown[][]): VectorColumn[] {
  return names.map((name, at) => ({
    name,
    keys: rows === null ? [] : [rows],
    values: numbersOf(values.map((line) => line[at])),
  }));
}

/** A table's columns of codes name the entries of the others; its running number of the period is passed over. */
function tableColumns(table: Record<string, unknown[]>): VectorColumn[] {
  const columns = Object.entries(table).filter(([name]) => name !== 'period');
  const keys = columns.filter(([, entries]) => isCodes(entries)).map(([, entries]) => entries as string[]);
  return columns
    .filter(([, entries]) => !isCodes(entries))
    .map(([name, entries]) => ({ name, keys, values: numbersOf(entries) }));
}

function isCodes(entries: readonly unknown[]): boolean {
  return entries.every((entry) => typeof entry === 'string' && /^[RI]\d{4}$/.test(entry));
}

function numbersOf(values: unknown): Float64Array {
  const list: unknown[] = Array.isArray(values) ? values.flat() : [values];
  return Float64Array.from(list, (value) => {
    if (value === 'Inf') return Infinity;
    if (value === '-Inf') return -Infinity;
    return Number(value);
  });
}
