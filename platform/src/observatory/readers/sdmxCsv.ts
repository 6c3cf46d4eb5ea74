import { Problem } from '../../kernel/problem.ts';
import { ByteDictionary } from './byteDictionary.ts';
import { type ChosenSeries, chooseSeries } from './chooseSeries.ts';
import { Combinations } from './combinations.ts';
import { readDelimited, sniffDialect } from './delimitedText.ts';
import type { Dialect } from './dialect.ts';
import type { Row } from './row.ts';
import { EurostatFlags } from './eurostatCell.ts';
import { type DimensionRoles, dimensionRoles } from './eurostatDimensions.ts';
import { eurostatSource } from './eurostatSource.ts';
import type { InputFile } from './inputFile.ts';
import type { ObservationBuilder } from './observationBuilder.ts';
import { appendFigure, type FigurePlace } from './publishedFigure.ts';
import type { Reader, ReadRequest } from './reader.ts';
import { RowCounts } from './rowCounts.ts';
import { sameBytes } from './sameBytes.ts';
import { type SdmxColumns, sdmxColumns } from './sdmxColumns.ts';
import { widthFault } from './widthFault.ts';

/**
 * SDMX-CSV 1.0 (`DATAFLOW,…`) and 2.0 (`STRUCTURE,STRUCTURE_ID,…`) as Eurostat gives them, codes alone or codes with labels:
 * a line an observation. The file is read twice, first for the values its dimensions take.
 */
export const sdmxCsv: Reader = {
  name: 'sdmx-csv',
  title: 'SDMX-CSV 1.0 and 2.0 (header with DATAFLOW or STRUCTURE, TIME_PERIOD, OBS_VALUE)',
  recognises: (head) =>
    /^"?(DATAFLOW|STRUCTURE)\b/.test(head) && /TIME_PERIOD/.test(firstLine(head)) && /OBS_VALUE/.test(firstLine(head)),
  async read(input, builder, request) {
    const dialect = sniffDialect(input.head);
    const { columns, roles, chosen } = await survey(input, dialect, request);
    const counts = await appendRows(input, dialect, builder, columns, roles, chosen);
    return eurostatSource(roles, chosen, counts);
  },
};

function firstLine(head: string): string {
  return head.slice(0, head.search(/[\r\n]|$/));
}

interface Survey {
  readonly columns: SdmxColumns;
  readonly roles: DimensionRoles;
  readonly chosen: ChosenSeries;
}

async function survey(input: InputFile, dialect: Dialect, request: ReadRequest): Promise<Survey> {
  let columns: SdmxColumns | null = null;
  let roles: DimensionRoles | null = null;
  let watched: number[] = [];
  let combinations = new Combinations([]);
  await readDelimited(input.chunks(), dialect, (row) => {
    if (columns === null || roles === null) {
      columns = sdmxColumns(texts(row), input.name);
      const found = dimensionRoles(
        columns.dimensions.map(({ name }) => name),
        request,
        input.name,
      );
      roles = found;
      watched = found.names.map((_, at) => at).filter((at) => at !== found.region && at !== found.industry);
      combinations = new Combinations(watched.map((at) => columns!.dimensions[at]!.column));
    } else if (row.count > columns.value) {
      if (columns.labelled) cutLabels(row, columns);
      combinations.add(row.bytes, row.start, row.end);
    }
  });
  const all = combinations.all();
  if (columns === null || roles === null || all.length === 0) {
    throw new Problem(
      422,
      `${input.name} has a header but no observations below it: ask the publisher for a wider selection.`,
    );
  }
  return { columns, roles, chosen: chooseSeries(roles, watched, all, request, input.name) };
}

async function appendRows(
  input: InputFile,
  dialect: Dialect,
  builder: ObservationBuilder,
  columns: SdmxColumns,
  roles: DimensionRoles,
  chosen: ChosenSeries,
): Promise<RowCounts> {
  const regions = new ByteDictionary(builder.regions);
  const industries = new ByteDictionary(builder.industries);
  const flags = new EurostatFlags(builder.flags);
  const regionColumn = columns.dimensions[roles.region]!.column;
  const industryColumn = columns.dimensions[roles.industry]!.column;
  const held = chosen.held.map(({ dimension, value, otherwise }) => ({
    column: columns.dimensions[dimension]!.column,
    value: Buffer.from(value),
    otherwise,
  }));
  const place: FigurePlace = { region: 0, industry: 0, year: 0, flag: 0, line: 0, column: columns.valueName };
  const counts = new RowCounts();
  let headerPassed = false;
  await readDelimited(input.chunks(), dialect, (row) => {
    if (!headerPassed) {
      headerPassed = true;
      return;
    }
    counts.rowsRead++;
    if (row.count !== columns.count)
      return builder.reject(row.line, '', row.text(0), widthFault(row.count, columns.count));
    if (columns.labelled) cutLabels(row, columns);
    if (columns.action !== null && row.text(columns.action) === 'D') return counts.setAside('deleted by the publisher');
    for (const { column, value, otherwise } of held) {
      if (!sameBytes(row.bytes, row.start[column]!, row.end[column]!, value)) return counts.setAside(otherwise);
    }
    const year = yearOf(row, columns.period);
    if (year === 0) return counts.setAside('not annual');
    place.line = row.line;
    place.year = year;
    place.region = regions.position(row.bytes, row.start[regionColumn]!, row.end[regionColumn]!);
    place.industry = industries.position(row.bytes, row.start[industryColumn]!, row.end[industryColumn]!);
    if (place.region < 0 || place.industry < 0)
      return builder.reject(row.line, '', row.text(0), place.region < 0 ? 'no region' : 'no industry');
    const missing = isMissing(row, columns.value);
    place.flag = flags.position(missing, statusOf(row, columns), fieldOf(row, columns.confidentiality));
    const power = chosen.power + Number(fieldOf(row, columns.multiplier));
    if (missing) builder.unknown(place.region, place.industry, year, 0, Infinity, place.flag, row.line);
    else if (!appendFigure(builder, place, row.bytes, row.start[columns.value]!, row.end[columns.value]!, power))
      return;
    counts.rowsUsed++;
  });
  return counts;
}

function texts(row: Row): string[] {
  return Array.from({ length: row.count }, (_, field) => row.text(field).trim());
}

/** Labels asked for with the codes stand behind a colon (`C10: Manufacture of food`): the field ends before it. */
function cutLabels(row: Row, columns: SdmxColumns): void {
  for (const column of columns.coded) {
    const stop = row.end[column]!;
    for (let at = row.start[column]!; at < stop; at++) {
      if (row.bytes[at] !== 58) continue;
      row.end[column] = at;
      break;
    }
  }
}

/** The year of a period of four digits; 0 where it is a quarter, a month or no period. */
function yearOf(row: Row, column: number): number {
  const from = row.start[column]!;
  if (row.end[column]! - from !== 4) return 0;
  let year = 0;
  for (let at = from; at < from + 4; at++) {
    const digit = row.bytes[at]! - 48;
    if (digit < 0 || digit > 9) return 0;
    year = year * 10 + digit;
  }
  return year;
}

function isMissing(row: Row, column: number): boolean {
  const length = row.end[column]! - row.start[column]!;
  return length === 0 || (length <= 3 && /^\s*(:|NaN)?\s*$/.test(row.text(column)));
}

function fieldOf(row: Row, column: number | null): string {
  return column === null || row.start[column] === row.end[column] ? '' : row.text(column).trim();
}

/** The observation's status; `A`, "normal value" where SDMX's own code list is used (`OBS_STATUS`), is no flag. */
function statusOf(row: Row, columns: SdmxColumns): string {
  const status = fieldOf(row, columns.status);
  return status === 'A' ? '' : status;
}
