import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import readSheets from 'read-excel-file/node';
import { Problem } from '../../kernel/problem.ts';
import { classificationKey } from './classificationKey.ts';
import { csvRows } from './csvRows.ts';
import { restoredCodes } from './restoredCodes.ts';
import { readParameterText } from './parameterText.ts';

/** A table that sets codes of two or more classifications side by side, a row for each link. */
export interface Correspondence {
  readonly file: string;
  readonly sides: readonly CorrespondenceSide[];
}

/** One column of codes: which classification (as `classificationKey` writes it), and row by row its code, empty where the row has none. */
export interface CorrespondenceSide {
  readonly classification: string;
  readonly codes: readonly string[];
}

/**
 * Reads a correspondence table from CSV or XLSX. Rows before the header are passed over; code columns are those whose cells look like codes,
 * named after their header; a second column of the same name (a title) is passed over; zeros that a spreadsheet cut off are put back.
 */
export async function readCorrespondence(path: string): Promise<Correspondence> {
  for (const rows of await sheetsOf(path)) {
    const sides = sidesOf(rows);
    if (sides !== null) return { file: basename(path), sides };
  }
  throw new Problem(
    422,
    `${path} is no correspondence table: it needs two columns of codes under headers that name their classifications, e.g. "NAICS 2017" and "NACE Rev. 2".`,
  );
}

async function sheetsOf(path: string): Promise<(readonly string[])[][]> {
  if (!/\.xlsx$/i.test(path))
    return [(await csvRows(await readParameterText(path, 'correspondence table'))).map((row) => row.fields)];
  const sheets = await readSheets(await readFile(path).catch((error: unknown) => notThere(path, error))).catch(
    (error: unknown) => {
      throw new Problem(
        422,
        `${path} can't be read as an XLSX workbook (${error instanceof Error ? error.message : String(error)}): save it again, or save it as CSV.`,
      );
    },
  );
  return sheets.map((sheet) => sheet.data.map((row) => row.map((cell) => (cell === null ? '' : String(cell).trim()))));
}

function notThere(path: string, error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    throw new Problem(404, `There is no correspondence table ${path}: check the path.`);
  throw error;
}

/** The code columns under the first row, among the first twenty, that can be their header; null where no row can. */
function sidesOf(rows: readonly (readonly string[])[]): CorrespondenceSide[] | null {
  for (let header = 0; header < Math.min(rows.length, 20); header++) {
    const below = rows.slice(header + 1);
    const sides = new Map<string, readonly string[]>();
    rows[header]!.forEach((name, column) => {
      const classification = classificationKey(name);
      if (name === '' || isCode(name) || sides.has(classification)) return;
      const codes = below.map((row) => (row[column] ?? '').replace(/\*+$/, ''));
      if (isCodeColumn(codes)) sides.set(classification, restoredCodes(codes, classification));
    });
    if (sides.size >= 2) return [...sides].map(([classification, codes]) => ({ classification, codes }));
  }
  return null;
}

function isCodeColumn(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > cells.length / 2 && filled.filter(isCode).length >= 0.9 * filled.length;
}

function isCode(text: string): boolean {
  return /^[A-Z]?\d[\d.\-/]*X*$/i.test(text) || /^[A-U]$/.test(text);
}
