import { readDelimited, sniffDialect } from './delimitedText.ts';
import { PointReading } from './pointReading.ts';
import { headerFields } from './headerFields.ts';
import { headRows } from './headRows.ts';
import type { Reader } from './reader.ts';
import { codeSystems } from './codeSystems.ts';
import { rowsAhead } from './rowsAhead.ts';
import { tidyColumns } from './tidyColumns.ts';
import { TidyRows } from './tidyRows.ts';

/** Where commas part the fields, a point is decimal: nobody writes 1.234,5 there. */
const comma = 44;

/**
 * A table of region, industry, year and figure, one observation a line (or one column a year), separated by commas, semicolons,
 * tabs or bars. Such a table lists what there is, so a cell without a row is zero.
 */
export const tidy: Reader = {
  name: 'tidy',
  title: 'Tidy CSV or TSV (header such as region,industry,year,employment)',
  recognises: (head) => !/^\s*[[{<]/.test(head) && (headRows(head, sniffDialect(head))[0] ?? []).length > 1,
  async read(input, builder, request) {
    const columns = tidyColumns(headerFields(input.head), request, input.name);
    const dialect = sniffDialect(input.head);
    const points = request.decimal === undefined && dialect.delimiter !== comma ? new PointReading() : null;
    const rows = new TidyRows(columns, builder, input.name, { decimal: request.decimal ?? 'point', points });
    builder.reserve(rowsAhead(input));
    let isHeader = true;
    await readDelimited(input.chunks(), dialect, (row) => {
      if (isHeader) isHeader = false;
      else rows.append(row);
    });
    return { ...codeSystems(columns), absent: 'zero', ...rows.summary() };
  },
};
