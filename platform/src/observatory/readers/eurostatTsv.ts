import { Problem } from '../../kernel/problem.ts';
import { ByteDictionary } from './byteDictionary.ts';
import { type ChosenSeries, chooseSeries } from './chooseSeries.ts';
import { Combinations } from './combinations.ts';
import { readDelimited } from './delimitedText.ts';
import type { Dialect } from './dialect.ts';
import { type CellParts, EurostatFlags, splitCell } from './eurostatCell.ts';
import { type DimensionRoles, dimensionRoles } from './eurostatDimensions.ts';
import { eurostatSource } from './eurostatSource.ts';
import type { InputFile } from './inputFile.ts';
import type { ObservationBuilder } from './observationBuilder.ts';
import { appendFigure, type FigurePlace } from './publishedFigure.ts';
import type { Reader, ReadRequest } from './reader.ts';
import { RowCounts } from './rowCounts.ts';
import { sameBytes } from './sameBytes.ts';
import { SeriesKey } from './seriesKey.ts';
import { widthFault } from './widthFault.ts';

const dialect: Dialect = { delimiter: 9, quote: null };
const header = /^([^\t\r\n\\]+)\\(time|TIME_PERIOD)[ \t]/i;

/**
 * Eurostat's bulk TSV in both header styles: a line a series, a column a period, flags after the figure, `:` where there is none.
 * The file is read twice: first for the values its dimensions take, then for the series chosen. `rowsRead` counts series.
 */
export const eurostatTsv: Reader = {
  name: 'eurostat-tsv',
  title: 'Eurostat bulk TSV (header such as freq,nace_r2,indic_sb,geo\\TIME_PERIOD)',
  recognises: (head) => header.test(head),
  async read(input, builder, request) {
    const survey = await surveySeries(input, request);
    const { roles, chosen } = survey;
    const counts = await appendSeries(input, builder, survey);
    return eurostatSource(roles, chosen, counts);
  },
};

interface Survey {
  readonly roles: DimensionRoles;
  readonly chosen: ChosenSeries;
  readonly keyHeader: string;
  /** The year of each column, 0 where its period is not a year (and for the first column, the series key). */
  readonly years: readonly number[];
  readonly periods: readonly string[];
}

async function surveySeries(input: InputFile, request: ReadRequest): Promise<Survey> {
  const head = header.exec(input.head);
  if (head === null) throw new Error(`${input.name} is not Eurostat TSV`);
  const names = head[1]!.split(',').map((name) => name.trim());
  const roles = dimensionRoles(names, request, input.name);
  const dimensions = names.map((_, at) => at).filter((at) => at !== roles.region && at !== roles.industry);
  const combinations = new Combinations(dimensions);
  const key = new SeriesKey(names.length);
  let periods: string[] = [];
  await readDelimited(input.chunks(), dialect, (row) => {
    if (periods.length === 0) periods = Array.from({ length: row.count }, (_, field) => row.text(field).trim());
    else if (key.split(row)) combinations.add(row.bytes, key.start, key.end);
  });
  const all = combinations.all();
  if (all.length === 0)
    throw new Problem(422, `${input.name} has a header but no series below it: fetch the dataset again.`);
  const years = periods.map((period, column) => (column > 0 && /^\d{4}$/.test(period) ? Number(period) : 0));
  if (!years.some((year) => year > 0)) {
    throw new Problem(
      422,
      `${input.name} has no annual figures (its periods are ${periods.slice(1, 4).join(', ')} …): take the annual dataset.`,
    );
  }
  return {
    roles,
    chosen: chooseSeries(roles, dimensions, all, request, input.name),
    keyHeader: periods[0]!,
    years,
    periods,
  };
}

async function appendSeries(
  input: InputFile,
  builder: ObservationBuilder,
  { roles, chosen, keyHeader, years, periods }: Survey,
): Promise<RowCounts> {
  const regions = new ByteDictionary(builder.regions);
  const industries = new ByteDictionary(builder.industries);
  const flags = new EurostatFlags(builder.flags);
  const key = new SeriesKey(roles.names.length);
  const parts: CellParts = { missing: false, figureStart: 0, figureEnd: 0, flagStart: 0, flagEnd: 0 };
  const place: FigurePlace = { region: 0, industry: 0, year: 0, flag: 0, line: 0, column: '' };
  const held = chosen.held.map(({ dimension, value, otherwise }) => ({
    dimension,
    value: Buffer.from(value),
    otherwise,
  }));
  const counts = new RowCounts();
  let headerPassed = false;
  await readDelimited(input.chunks(), dialect, (row) => {
    if (!headerPassed) {
      headerPassed = true;
      return;
    }
    counts.rowsRead++;
    if (!key.split(row)) return builder.reject(row.line, keyHeader, row.text(0), 'wrong number of dimensions');
    for (const { dimension, value, otherwise } of held) {
      if (!sameBytes(row.bytes, key.start[dimension]!, key.end[dimension]!, value)) return counts.setAside(otherwise);
    }
    if (row.count !== years.length)
      return builder.reject(row.line, keyHeader, row.text(0), widthFault(row.count, years.length));
    place.line = row.line;
    place.region = regions.position(row.bytes, key.start[roles.region]!, key.end[roles.region]!);
    place.industry = industries.position(row.bytes, key.start[roles.industry]!, key.end[roles.industry]!);
    if (place.region < 0 || place.industry < 0)
      return builder.reject(row.line, keyHeader, row.text(0), place.region < 0 ? 'no region' : 'no industry');
    counts.rowsUsed++;
    for (let column = 1; column < row.count; column++) {
      const year = years[column]!;
      if (year === 0) continue;
      splitCell(row.bytes, row.start[column]!, row.end[column]!, parts);
      place.year = year;
      place.column = periods[column]!;
      place.flag =
        parts.flagStart === parts.flagEnd && !parts.missing
          ? 0
          : flags.position(parts.missing, latin(row.bytes, parts.flagStart, parts.flagEnd));
      if (parts.missing) builder.unknown(place.region, place.industry, year, 0, Infinity, place.flag, row.line);
      else appendFigure(builder, place, row.bytes, parts.figureStart, parts.figureEnd, chosen.power);
    }
  });
  years.forEach((year, column) => {
    if (column > 0 && year === 0) counts.setAside(`column ${periods[column]!} is not a year`, counts.rowsUsed);
  });
  return counts;
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return start === end ? '' : Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}
