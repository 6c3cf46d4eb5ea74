import { Problem } from '../../kernel/problem.ts';
import { codeSystems } from './codeSystems.ts';
import type { Reader, ReadRequest } from './reader.ts';
import { TextRow } from './textRow.ts';
import { type TidyColumns, tidyColumns } from './tidyColumns.ts';
import { TidyRows } from './tidyRows.ts';
import { zipMembers } from './zipMembers.ts';

const mostUnpacked = 512 * 1024 ** 2;

/** What the library declares for a cell: it writes the type of a date as that of its constructor. */
type Cell = string | number | boolean | Date | typeof Date | null;

/** A tidy table in the first sheet of an Excel workbook that has its columns, by the same column names as the CSV. Loads its library when used. */
export const xlsx: Reader = {
  name: 'xlsx',
  title: 'Tidy table as XLSX',
  recognises: (head) => head.startsWith('PK\u0003\u0004'),
  async read(input, builder, request) {
    const unpacked = (await zipMembers(input.path)).reduce((sum, member) => sum + member.bytes, 0);
    if (unpacked > mostUnpacked)
      throw new Problem(422, `${input.name} unpacks to more than 512 MiB: save the sheet as CSV.`);
    const { default: readSheets } = await import('read-excel-file/node');
    const sheets = await readSheets(input.path).catch((error: unknown) => {
      throw new Problem(
        422,
        `${input.name} can't be read as an Excel workbook (${error instanceof Error ? error.message : String(error)}): save it again, or as CSV.`,
      );
    });
    const { data, columns } = firstUsable(sheets, request, input.name);
    const rows = new TidyRows(columns, builder, input.name);
    const row = new TextRow();
    data.forEach((cells, index) => {
      if (index > 0 && cells.some((cell) => cell !== null)) rows.append(row.fill(index + 1, cells.map(asText)));
    });
    return { ...codeSystems(columns), absent: 'zero', ...rows.summary() };
  },
};

interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly Cell[])[];
}

/** The first sheet whose first row names the columns; where none does, what the first sheet lacks. */
function firstUsable(
  sheets: readonly Sheet[],
  request: ReadRequest,
  file: string,
): { data: Sheet['data']; columns: TidyColumns } {
  let lacking: Problem | null = null;
  for (const { sheet, data } of sheets) {
    if (data.length === 0) continue;
    try {
      return {
        data,
        columns: tidyColumns(
          data[0]!.map((cell) => asText(cell) ?? ''),
          request,
          `${file} (sheet ${sheet})`,
        ),
      };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      lacking ??= error;
    }
  }
  throw lacking ?? new Problem(422, `${file} has no sheet with anything in it: save it again.`);
}

function asText(cell: Cell): string | null {
  if (cell === null) return null;
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
