import { Problem } from '../../kernel/problem.ts';
import { ByteDictionary } from './byteDictionary.ts';
import type { Row } from './row.ts';
import { commaFigure } from './commaFigure.ts';
import { figureFault, largestFigure, parseFigure } from './figure.ts';
import { flaggedFigure } from './flaggedFigure.ts';
import type { ObservationBuilder } from './observationBuilder.ts';
import type { Source } from './observations.ts';
import type { PointReading } from './pointReading.ts';
import type { DecimalSign } from './reader.ts';
import { RowCounts } from './rowCounts.ts';
import type { TidyColumns } from './tidyColumns.ts';
import { tidyYear, yearFault } from './tidyYear.ts';
import { saysUnknown } from './unknownFigure.ts';

/** Figures such as 1.234.567 or 1.234,5 prove that a point sets off thousands, so that 1.234 in the same file is not what it seems. */
const pointedThousands = /^[+-]?\d{1,3}(\.\d{3})+(,\d+|\.\d{3})$/;

/** How the figures of a text are written: what a decimal stands behind, and the watch on points where that is not certain. */
export interface Writing {
  readonly decimal: DecimalSign;
  readonly points: PointReading | null;
}

/** Numbers that come as such, not as text. */
const asNumbers: Writing = { decimal: 'point', points: null };

/** Values of a dimension named in one sentence. */
const mostValues = 30;

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
  readonly #writing: Writing;
  /** Values that other rows have of each dimension of which one is asked for. */
  readonly #others: Set<string>[];

  constructor(columns: TidyColumns, builder: ObservationBuilder, file: string, writing: Writing = asNumbers) {
    this.#writing = writing;
    this.#others = columns.where.map(() => new Set());
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
    const { figures, year, where, names } = this.#columns;
    for (let at = 0; at < where.length; at++) {
      const { column, value } = where[at]!;
      const own = row.text(column).trim();
      if (own === value) continue;
      if (this.#others[at]!.size < mostValues) this.#others[at]!.add(own);
      this.#counts.setAside(`other ${names[column]!}`);
      return;
    }
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
    this.#writing.points?.refuseDoubt(this.#file, names[figures[0]!.column]!);
    this.#refuseNothing();
    const columns: Record<string, string> = { region: names[region]!, industry: names[industry]! };
    for (const [role, column] of Object.entries({ year, low, high, flag })) {
      if (column !== null) columns[role] = names[column]!;
    }
    columns[this.#builder.measure] = figures.map(({ column }) => names[column]!).join(' ');
    const { rowsRead, rowsUsed, rowsSetAside } = this.#counts;
    return { columns, rowsRead, rowsUsed, rowsSetAside };
  }

  #appendFigure(row: Row, column: number, year: number): boolean {
    const value = this.#number(row, column);
    this.#writing.points?.see(row.bytes, row.start[column]!, row.end[column]!, row.line);
    if (this.#ranged || !(value >= 0 && value <= largestFigure))
      return this.#appendWithBounds(row, column, year, value);
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
    const flagged = Number.isNaN(bare) ? flaggedFigure(text, (figure) => this.#numberIn(figure)) : null;
    const value = flagged?.value ?? bare;
    if (Number.isNaN(value) ? !saysUnknown(text) : value < 0 || value > largestFigure) {
      if (this.#writing.decimal === 'point' && pointedThousands.test(text)) throw this.#pointed(row, column, text);
      return this.#rejectFigure(
        row,
        year,
        column,
        Number.isNaN(value) ? this.#fault(text) : value < 0 ? 'negative' : 'too large',
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
    const bound = this.#number(row, column);
    if (bound >= 0 && bound <= largestFigure) return bound;
    const text = row.text(column).trim();
    if (/^\+?inf(inity)?$/i.test(text)) return Infinity;
    return Number.isNaN(bound) && saysUnknown(text) ? NaN : null;
  }

  #number(row: Row, column: number): number {
    return this.#writing.decimal === 'point'
      ? parseFigure(row.bytes, row.start[column]!, row.end[column]!)
      : commaFigure(row.text(column));
  }

  #numberIn(figure: string): number {
    if (this.#writing.decimal === 'comma') return commaFigure(figure);
    const bytes = Buffer.from(figure);
    return parseFigure(bytes, 0, bytes.length);
  }

  #fault(text: string): string {
    const fault = figureFault(text);
    if (this.#writing.decimal === 'point' || fault === 'no figure') return fault;
    return /^[+-]?\d*\.\d+$/.test(text) ? 'decimal point' : 'not a number';
  }

  /** A value asked for that no row has: a Problem that lists those there are. */
  #refuseNothing(): void {
    const { where, names } = this.#columns;
    const { rowsRead, rowsSetAside } = this.#counts;
    where.forEach(({ column, value }, at) => {
      const name = names[column]!;
      if (rowsRead === 0 || rowsSetAside[`other ${name}`] !== rowsRead) return;
      const there = [...this.#others[at]!].toSorted().map((other) => (other === '' ? '(nothing)' : other));
      throw new Problem(422, `${this.#file} has no ${name} "${value}": there is ${there.join(', ')}.`);
    });
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
      `${this.#file} writes ${text} in column ${name}, line ${row.line}: a point sets off thousands there, so other figures would be read wrong. Read the file with --decimal comma, or write figures with a decimal point and no thousands separator.`,
      [{ file: this.#file, line: row.line, column: name, value: text, reason: figureFault(text) }],
    );
  }
}

function texts(row: Row): string[] {
  return Array.from({ length: row.count }, (_, field) => row.text(field).trim());
}
