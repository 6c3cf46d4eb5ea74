import { Problem } from '../../kernel/problem.ts';
import { CbpCell } from './cbpCell.ts';
import { cbpColumns, type CbpColumns, isCbpHeader } from './cbpColumns.ts';
import { cbpIndustry } from './cbpIndustry.ts';
import { readDelimited, sniffDialect } from './delimitedText.ts';
import type { Row } from './row.ts';
import { parseFigure } from './figure.ts';
import { headerFields } from './headerFields.ts';
import type { InputFile } from './inputFile.ts';
import type { ObservationBuilder } from './observationBuilder.ts';
import { appendFigure, type FigurePlace } from './publishedFigure.ts';
import type { Reader, ReadRequest } from './reader.ts';
import { RowCounts } from './rowCounts.ts';
import { widthFault } from './widthFault.ts';

const units: Readonly<Record<string, string>> = {
  employment: 'employees in the week of 12 March',
  establishments: 'establishments',
  wages: 'thousand dollars of annual payroll',
};

/** From this data year on, cells of fewer than three establishments are left out of the files. */
const firstYearWithoutSmallCells = 2017;

/**
 * County Business Patterns of the US Census Bureau, by state, county, metropolitan area or nation. A withheld employment figure is the
 * range of its `empflag`; flags are written with their column (`empflag=B`, `emp_nf=G`), for the same letter means different things in each.
 * A cell that has no row has no establishment before data year 2017, and is unknown from then on.
 */
export const cbp: Reader = {
  name: 'cbp',
  title: 'US Census County Business Patterns (cbpYYco.txt, cbpYYst.txt and tables of them)',
  recognises: (head) => isCbpHeader(headerFields(head)),
  async read(input, builder, request) {
    const form = legalFormAsked(request, input.name);
    const columns = cbpColumns(headerFields(input.head), request.measure, input.name);
    const fileYear = columns.year < 0 ? yearOfFile(input, request) : 0;
    const { lastYear, counts } = await appendRows(input, builder, columns, request.measure, fileYear, form);
    const unit = units[request.measure];
    return {
      regionSystem: 'us',
      industrySystem: 'naics',
      absent: lastYear >= firstYearWithoutSmallCells ? 'unknown' : 'zero',
      ...(unit === undefined ? {} : { unit }),
      ...counts.summary(),
    };
  },
};

function legalFormAsked(request: ReadRequest, file: string): string {
  const other = Object.keys(request.where).find((name) => name.toLowerCase() !== 'lfo');
  if (other !== undefined)
    throw new Problem(
      400,
      `${file} has no dimension "${other}" to choose a value of: --where takes lfo (legal form) for County Business Patterns.`,
    );
  return Object.values(request.where)[0] ?? '-';
}

/** The data year of a file without a year column: what the caller says, else what the publisher's file names say (`cbp2019…`, `cbp19co`). */
function yearOfFile(input: InputFile, request: ReadRequest): number {
  if (request.year !== undefined) return request.year;
  const [, digits] = /cbp[_-]?(\d{4}|\d{2})(?!\d)/i.exec(input.name) ?? [];
  if (digits === undefined)
    throw new Problem(
      422,
      `${input.name} does not say which year it is of: name it as the publisher does (cbp19co.txt), or give the year with --file-year.`,
    );
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) >= 86 ? 1900 : 2000);
}

async function appendRows(
  input: InputFile,
  builder: ObservationBuilder,
  columns: CbpColumns,
  measure: string,
  fileYear: number,
  form: string,
): Promise<{ lastYear: number; counts: RowCounts }> {
  const place: FigurePlace = { region: 0, industry: 0, year: fileYear, flag: 0, line: 0, column: columns.figureName };
  const counts = new RowCounts();
  const cell = new CbpCell(columns, measure);
  let lastYear = fileYear;
  let headerPassed = false;
  await readDelimited(input.chunks(), sniffDialect(input.head), (row) => {
    if (!headerPassed) {
      headerPassed = true;
      return;
    }
    counts.rowsRead++;
    if (row.count !== columns.count)
      return builder.reject(row.line, '', row.text(0), widthFault(row.count, columns.count));
    if (columns.legalForm >= 0 && row.text(columns.legalForm).trim() !== form)
      return counts.setAside('other legal form');
    if (columns.year >= 0) place.year = parseFigure(row.bytes, row.start[columns.year]!, row.end[columns.year]!);
    if (!(Number.isInteger(place.year) && place.year > 1900 && place.year < 2200))
      return builder.reject(row.line, 'year', row.text(columns.year), 'not a year');
    const region = regionOf(row, columns);
    if (region === null)
      return builder.reject(
        row.line,
        columns.area,
        row.text(columns.area === 'cbsa' ? columns.cbsa : columns.state),
        'no region',
      );
    if (place.year > lastYear) lastYear = place.year;
    place.line = row.line;
    place.region = builder.regions.position(region);
    place.industry = builder.industries.position(cbpIndustry(row.text(columns.industry)));
    cell.read(row);
    place.flag = builder.flags.position(cell.flag);
    if (cell.withheld)
      builder.unknown(place.region, place.industry, place.year, cell.low, cell.high, place.flag, row.line);
    else if (!appendFigure(builder, place, row.bytes, row.start[columns.figure]!, row.end[columns.figure]!, 0)) return;
    counts.rowsUsed++;
  });
  return { lastYear, counts };
}

/** `01` for a state, `01001` for a county, five digits for a metropolitan area, `US`; null where the code is no number. */
function regionOf(row: Row, columns: CbpColumns): string | null {
  if (columns.area === 'us') return 'US';
  if (columns.area === 'cbsa') return padded(row.text(columns.cbsa), 5);
  const state = padded(row.text(columns.state), 2);
  if (state === '00') return 'US';
  if (columns.area === 'state' || state === null) return state;
  const county = padded(row.text(columns.county), 3);
  return county === null ? null : county === '000' ? state : state + county;
}

function padded(text: string, length: number): string | null {
  const digits = text.trim();
  return /^\d+$/.test(digits) && digits.length <= length ? digits.padStart(length, '0') : null;
}
