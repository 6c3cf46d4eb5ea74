import { Problem } from '../../kernel/problem.ts';
import { ByteDictionary } from './byteDictionary.ts';
import { readDelimited } from './delimitedText.ts';
import type { Dialect } from './dialect.ts';
import type { Row } from './row.ts';
import { largestFigure, parseFigure } from './figure.ts';
import { headerFields } from './headerFields.ts';
import type { InputFile } from './inputFile.ts';
import type { ObservationBuilder } from './observationBuilder.ts';
import { appendFigure, type FigurePlace, figureRefusal } from './publishedFigure.ts';
import { type QcewColumns, isQcewHeader, qcewColumns } from './qcewColumns.ts';
import { qcewSetAside } from './qcewLevel.ts';
import { QcewYears } from './qcewYear.ts';
import type { Reader, ReadRequest } from './reader.ts';
import { RowCounts } from './rowCounts.ts';
import { widthFault } from './widthFault.ts';

const dialect: Dialect = { delimiter: 44, quote: 34 };

const units: Readonly<Record<string, string>> = {
  employment: 'jobs, annual average',
  establishments: 'establishments, annual average',
  wages: 'dollars',
};

/**
 * The BLS Quarterly Census of Employment and Wages, annual and quarterly CSV layouts, for one ownership: private (5) unless `--where own_code=…`;
 * the total over all industries (`10`) is that ownership's. Employment and wages of a row with a disclosure code are unknown, its count of
 * establishments is published all the same. From quarterly files a year's employment is the mean of its twelve months and its establishments
 * the mean of its four quarters, in whole numbers as BLS publishes annual averages; its wages are the sum. Where a quarter is withheld, has
 * no row or is rejected, the year is unknown, and no less than the published quarters make it; a year that the file holds fewer quarters of
 * is set aside.
 * BLS lists every cell that has an establishment, so a cell without a row is zero.
 */
export const qcew: Reader = {
  name: 'qcew',
  title: 'US BLS Quarterly Census of Employment and Wages, annual or quarterly CSV',
  recognises: (head) => isQcewHeader(headerOf(head)),
  async read(input, builder, request) {
    const ownership = ownershipAsked(request, input.name);
    const columns = qcewColumns(headerOf(input.head), request.measure, input.name);
    const counts = await appendRows(input, builder, columns, request.measure, ownership);
    return {
      regionSystem: 'us',
      industrySystem: 'naics',
      absent: 'zero',
      unit: units[request.measure]!,
      ...counts.summary(),
    };
  },
};

function headerOf(head: string): string[] {
  return headerFields(head).map((name) => name.toLowerCase());
}

function ownershipAsked(request: ReadRequest, file: string): string {
  const other = Object.keys(request.where).find((name) => name !== 'own_code');
  if (other !== undefined)
    throw new Problem(
      400,
      `${file} has no dimension "${other}" to choose a value of: --where takes own_code (ownership) for QCEW.`,
    );
  return request.where['own_code'] ?? '5';
}

async function appendRows(
  input: InputFile,
  builder: ObservationBuilder,
  columns: QcewColumns,
  measure: string,
  ownership: string,
): Promise<RowCounts> {
  const regions = new ByteDictionary(builder.regions);
  const industries = new ByteDictionary(builder.industries);
  const years = new QcewYears();
  const rejectedBefore = builder.rejections.count;
  const place: FigurePlace = { region: 0, industry: 0, year: 0, flag: 0, line: 0, column: '' };
  const ownerships = new Set<string>();
  const counts = new RowCounts();
  const figure = columns.figures[0]!;
  const header = headerOf(input.head);
  let headerPassed = false;
  place.column = header[figure]!;
  await readDelimited(input.chunks(), dialect, (row) => {
    if (!headerPassed) {
      headerPassed = true;
      return;
    }
    counts.rowsRead++;
    if (row.count !== columns.count)
      return builder.reject(row.line, '', row.text(0), widthFault(row.count, columns.count));
    const setAside = whySetAside(row, columns, ownership, ownerships);
    if (setAside !== null) return counts.setAside(setAside);
    place.line = row.line;
    place.year = numberIn(row, columns.year);
    if (!(Number.isInteger(place.year) && place.year > 1900 && place.year < 2200))
      return builder.reject(row.line, 'year', row.text(columns.year), 'not a year');
    place.region = regions.position(row.bytes, row.start[columns.area]!, row.end[columns.area]!);
    place.industry = industries.position(row.bytes, row.start[columns.industry]!, row.end[columns.industry]!);
    if (place.region < 0 || place.industry < 0)
      return builder.reject(
        row.line,
        place.region < 0 ? 'area_fips' : 'industry_code',
        '',
        place.region < 0 ? 'no region' : 'no industry',
      );
    const disclosure =
      row.start[columns.disclosure] === row.end[columns.disclosure] ? '' : row.text(columns.disclosure).trim();
    const withheld = disclosure !== '' && measure !== 'establishments';
    place.flag = disclosure === '' ? 0 : builder.flags.position(disclosure);
    if (columns.quarterly) {
      if (!addQuarter(builder, years, row, columns, place, withheld, header)) return;
    } else if (withheld) builder.unknown(place.region, place.industry, place.year, 0, Infinity, place.flag, row.line);
    else if (!appendFigure(builder, place, row.bytes, row.start[figure]!, row.end[figure]!, 0)) return;
    counts.rowsUsed++;
  });
  if (counts.rowsUsed === 0 && builder.rejections.count === rejectedBefore)
    refuseOwnership(input.name, ownership, ownerships);
  const before = builder.length;
  appendYears(builder, years, measure, columns.figures.length * 4);
  for (const { year, quarters, rows } of years.unfinished()) {
    if (builder.length === before)
      throw new Problem(
        422,
        `${input.name} has ${quarters} of the 4 quarters of ${year}, and a year's figure needs all: put the quarters into one file, or take the annual one.`,
      );
    counts.setAside(`year with ${quarters} of 4 quarters`, rows);
    counts.rowsUsed -= rows;
  }
  return counts;
}

function numberIn(row: Row, column: number): number {
  return parseFigure(row.bytes, row.start[column]!, row.end[column]!);
}

function whySetAside(row: Row, columns: QcewColumns, ownership: string, ownerships: Set<string>): string | null {
  if (numberIn(row, columns.size) !== 0) return 'establishment size class';
  const own = row.text(columns.ownership).trim();
  ownerships.add(own);
  return own === ownership ? qcewSetAside(numberIn(row, columns.level), ownership) : 'other ownership';
}

/** Adds a quarter to its year; false where the row was rejected, which leaves its year unknown. */
function addQuarter(
  builder: ObservationBuilder,
  years: QcewYears,
  row: Row,
  columns: QcewColumns,
  place: FigurePlace,
  withheld: boolean,
  header: readonly string[],
): boolean {
  const stated = numberIn(row, columns.quarter);
  const quarter = stated === 1 || stated === 2 || stated === 3 || stated === 4 ? stated : null;
  const reject = (column: number, reason: string): boolean => {
    builder.reject(row.line, header[column]!, row.text(column), reason);
    years.reject(place.region, place.industry, place.year, quarter, row.line);
    return false;
  };
  if (quarter === null) return reject(columns.quarter, 'not a quarter');
  let sum = 0;
  for (const column of columns.figures) {
    const value = numberIn(row, column);
    if (withheld) continue;
    if (!(value >= 0 && value <= largestFigure)) return reject(column, figureRefusal(value, row.text(column)));
    sum += value;
  }
  return (
    years.add(place.region, place.industry, place.year, quarter, withheld ? null : sum, row.line) ||
    reject(columns.quarter, 'quarter given twice')
  );
}

function appendYears(builder: ObservationBuilder, years: QcewYears, measure: string, addends: number): void {
  const divisor = measure === 'wages' ? 1 : addends;
  for (const { region, industry, year, line, sum, flag, rejected } of years.figures()) {
    const low = Math.floor(sum / divisor);
    if (flag === '') builder.known(region, industry, year, Math.round(sum / divisor), 0, line);
    else if (rejected) builder.unusable(region, industry, year, low, builder.flags.position(flag), line);
    else builder.unknown(region, industry, year, low, Infinity, builder.flags.position(flag), line);
  }
}

function refuseOwnership(file: string, ownership: string, ownerships: Set<string>): never {
  throw new Problem(
    422,
    `${file} has no industries of ownership ${ownership}: there is ${[...ownerships].toSorted().join(', ') || 'no row at all'}. Choose one with --where own_code=VALUE (5 is private, 1 federal, 2 state, 3 local government, 0 all together).`,
  );
}
