import { Problem } from '../../kernel/problem.ts';
import { ByteDictionary } from './byteDictionary.ts';
import type { Row } from './row.ts';
import { figureFault, parseFigure } from './figure.ts';
import { flaggedFigure } from './flaggedFigure.ts';
import type { ObservationBuilder } from './observationBuilder.ts';
import type { Source } from './observations.ts';
import { RowCounts } from './rowCounts.ts';
import type { TidyColumns } from './tidyColumns.ts';
import { tidyYear, yearFault } from './tidyYear.ts';
import { saysUnknown } from './unknownFigure.ts';

/** Figures such as 1.234.567 or 1.234,5 prove that a point sets off thousands, so that 1.234 in the same file is not what it seems. */
const pointedThousands = /^[+-]?\d{1,3}(\.\d{3})+(,\d+|\.\d{3})$/;

/** Turns the rows of a tidy table into observations; a row or figure that can't be used is rejected at its place. */
export class TidyRows {
  readonly #columns: TidyColumns;
  readonly #width: number;
  readonly #ranged: boolean;
  readonly #builder: ObservationBuilder;
  readonly #regions: ByteDictionary;
  readonly #industries: ByteDictionary;
  readonly #file: string;
  readonly #counts = new RowCounts();

  constructor(columns: TidyColumns, builder: ObservationBuilder, file: string) {
    this.#columns = columns;
    this.#width = columns.names.length;
    this.#ranged = columns.low !== null || columns.high !== null || columns.flag !== null;
    this.#builder = builder;
    this.#regions = new ByteDictionary(builder.regions);
    this.#industries = new ByteDictionary(builder.industries);
    this.#file = file;
  }

  append(row: Row): void {
    this.#counts.rowsRead++;
    if (row.count !== this.#width && !this.#endsInBlanks(row)) {
      this.#builder.reject(
        row.line,
        '',
        texts(row).join(' | '),
        row.count < this.#width ? 'too few columns' : 'too many columns',
      );
      return;
    }
    const { figures, year } = this.#columns;
    let stated = 0;
    if (year !== null) {
      stated = tidyYear(row.bytes, row.start[year]!, row.end[year]!);
      if (Number.isNaN(stated)) {
        this.#reject(row, year, yearFault(row.text(year)));
        return;
      }
    }
    let used = false;
    for (let at = 0; at < figures.length; at++) {
      const figure = figures[at]!;
      if (this.#appendFigure(row, figure.column, figure.year ?? stated)) used = true;
    }
    if (used) this.#counts.rowsUsed++;
  }

  /** What the reader hands back when the file is over. */
  summary(): Pick<Source, 'columns' | 'rowsRead' | 'rowsUsed' | 'rowsSetAside'> {
    const { names, region, industry, year, figures, low, high, flag } = this.#columns;
    const columns: Record<string, string> = { region: names[region]!, industry: names[industry]! };
    for (const [role, column] of Object.entries({ year, low, high, flag })) {
      if (column !== null) columns[role] = names[column]!;
    }
    columns[this.#builder.measure] = figures.map(({ column }) => names[column]!).join(' ');
    const { rowsRead, rowsUsed, rowsSetAside } = this.#counts;
    return { columns, rowsRead, rowsUsed, rowsSetAside };
  }

  #appendFigure(row: Row, column: number, year: number): boolean {
    const value = parseFigure(row.bytes, row.start[column]!, row.end[column]!);
    if (this.#ranged || !(value >= 0 && value < Infinity)) return this.#appendWithBounds(row, column, year, value);
    const region = this.#regions.position(row.bytes, row.start[this.#columns.region]!, row.end[this.#columns.region]!);
    const industry = this.#industries.position(
      row.bytes,
      row.start[this.#columns.industry]!,
      row.end[this.#columns.industry]!,
    );
    if (region < 0 || industry < 0) return this.#rejectPlace(row);
    this.#builder.known(region, industry, year, value, 0, row.line);
    return true;
  }

  #appendWithBounds(row: Row, column: number, year: number, bare: number): boolean {
    const {
      region: regionColumn,
      industry: industryColumn,
      low: lowColumn,
      high: highColumn,
      flag: flagColumn,
    } = this.#columns;
    const text = row.text(column).trim();
    const flagged = Number.isNaN(bare) ? flaggedFigure(text) : null;
    const value = flagged?.value ?? bare;
    if (Number.isNaN(value) ? !saysUnknown(text) : value < 0 || value === Infinity) {
      if (pointedThousands.test(text)) throw this.#pointed(row, column, text);
      return this.#rejectFigure(
        row,
        year,
        column,
        Number.isNaN(value) ? figureFault(text) : value < 0 ? 'negative' : 'too large',
      );
    }
    const low = lowColumn === null ? NaN : this.#bound(row, lowColumn);
    const high = highColumn === null ? NaN : this.#bound(row, highColumn);
    if (low === null) return this.#rejectFigure(row, year, lowColumn!, 'not a bound');
    if (high === null) return this.#rejectFigure(row, year, highColumn!, 'not a bound');
    if (low > high || low > value || value > high) return this.#rejectFigure(row, year, column, 'outside its bounds');
    const region = this.#regions.position(row.bytes, row.start[regionColumn]!, row.end[regionColumn]!);
    const industry = this.#industries.position(row.bytes, row.start[industryColumn]!, row.end[industryColumn]!);
    if (region < 0 || industry < 0) return this.#rejectPlace(row);
    const stated = flagColumn === null ? '' : row.text(flagColumn).trim();
    const token = flagged?.flag ?? (Number.isNaN(value) ? text : '');
    const flag = this.#builder.flags.position(stated === '' ? token : stated);
    // A figure given with a range that is wider than a point is a ranged figure: what is sure of it is the range.
    if (Number.isNaN(value) || low < high) {
      this.#builder.unknown(
        region,
        industry,
        year,
        Number.isNaN(low) ? 0 : low,
        Number.isNaN(high) ? Infinity : high,
        flag,
        row.line,
      );
    } else this.#builder.known(region, industry, year, value, flag, row.line);
    return true;
  }

  /** A bound as published; NaN where the cell says there is none, null where it is no number of zero or more. */
  #bound(row: Row, column: number): number | null {
    const bound = parseFigure(row.bytes, row.start[column]!, row.end[column]!);
    if (bound >= 0) return bound;
    const text = row.text(column).trim();
    if (/^\+?inf(inity)?$/i.test(text)) return Infinity;
    return Number.isNaN(bound) && saysUnknown(text) ? NaN : null;
  }

  #reject(row: Row, column: number, reason: string): false {
    this.#builder.reject(row.line, this.#columns.names[column]!, row.text(column).trim(), reason);
    return false;
  }

  /** A figure that can't be used leaves its cell unknown. */
  #rejectFigure(row: Row, year: number, column: number, reason: string): false {
    const { names, region: regionColumn, industry: industryColumn } = this.#columns;
    const region = this.#regions.position(row.bytes, row.start[regionColumn]!, row.end[regionColumn]!);
    const industry = this.#industries.position(row.bytes, row.start[industryColumn]!, row.end[industryColumn]!);
    if (region < 0 || industry < 0) return this.#rejectPlace(row);
    this.#builder.rejectFigure(region, industry, year, row.line, names[column]!, row.text(column).trim(), reason);
    return false;
  }

  #rejectPlace(row: Row): false {
    const { region, industry } = this.#columns;
    return row.text(region).trim() === ''
      ? this.#reject(row, region, 'no region')
      : this.#reject(row, industry, 'no industry');
  }

  /** Whether a row is longer than the header only by blank fields, as some software writes them. */
  #endsInBlanks(row: Row): boolean {
    if (row.count < this.#width) return false;
    for (let field = this.#width; field < row.count; field++) {
      if (row.text(field).trim() !== '') return false;
    }
    return true;
  }

  #pointed(row: Row, column: number, text: string): Problem {
    const name = this.#columns.names[column]!;
    return new Problem(
      422,
      `${this.#file} writes ${text} in column ${name}, line ${row.line}: a point sets off thousands there, so other figures would be read wrong. Write figures with a decimal point and no thousands separator.`,
      [{ file: this.#file, line: row.line, column: name, value: text, reason: figureFault(text) }],
    );
  }
}

function texts(row: Row): string[] {
  return Array.from({ length: row.count }, (_, field) => row.text(field).trim());
}
