import { firstFew } from '../../kernel/firstFew.ts';
import { nearestName } from '../../kernel/nearestName.ts';
import { Problem } from '../../kernel/problem.ts';
import type { ReadRequest } from './reader.ts';
import { measureColumns, wellKnownColumns } from './wellKnownColumns.ts';

type Role = keyof ReadRequest['columns'];

/** Which columns of a tidy table hold what, by position; null where the table has none. */
export interface TidyColumns {
  readonly names: readonly string[];
  readonly region: number;
  readonly industry: number;
  /** Column of the year; null where the figures' columns or the run say it. */
  readonly year: number | null;
  /** Columns of figures with the year each is of (null: see `year`); more than one where years stand side by side. */
  readonly figures: readonly { readonly column: number; readonly year: number | null }[];
  readonly low: number | null;
  readonly high: number | null;
  readonly flag: number | null;
  /** Columns of further dimensions with the one value of each that is taken. */
  readonly where: readonly { readonly column: number; readonly value: string }[];
}

/**
 * Finds the columns of a tidy table: those the run names, else those that go by a well-known name in any case (a role's own name
 * before others), else, for the figures, columns named by a year (`2012`, `n2015`). What can't be told is a Problem that says what to type.
 */
export function tidyColumns(header: readonly string[], request: ReadRequest, file: string): TidyColumns {
  return new ColumnSearch(header, request, file).columns();
}

/** Why a table has no usable columns, in words for the Problem; null where all are found. */
interface Doubt {
  readonly role: Role;
  readonly candidates: readonly string[];
}

class ColumnSearch {
  readonly #names: readonly string[];
  readonly #plain: readonly string[];
  readonly #request: ReadRequest;
  readonly #file: string;
  readonly #taken = new Map<number, Role>();
  readonly #doubts: Doubt[] = [];

  constructor(header: readonly string[], request: ReadRequest, file: string) {
    this.#names = header.map((name) => name.trim());
    this.#plain = this.#names.map((name) => name.toLowerCase().replace(/[\s-]+/g, '_'));
    this.#request = request;
    this.#file = file;
  }

  columns(): TidyColumns {
    this.#takeNamed();
    const region = this.#find('region', [['region'], wellKnownColumns.region]);
    const industry = this.#find('industry', [['industry'], wellKnownColumns.industry]);
    const year = this.#find('year', [['year'], wellKnownColumns.year]);
    const figures = this.#figures(year);
    const measure = this.#names[figures[0]?.column ?? -1] ?? '';
    const stems = [...new Set([plain(measure), this.#request.measure.toLowerCase()])];
    const low = this.#find('low', [...stems.map((stem) => [`${stem}_low`]), wellKnownColumns.low]);
    const high = this.#find('high', [...stems.map((stem) => [`${stem}_high`]), wellKnownColumns.high]);
    const flag = this.#find('flag', [
      ...stems.map((stem) => [`${stem}_flag`]),
      ...wellKnownColumns.flag.map((name) => [name]),
    ]);
    if (region === null) this.#doubt('region', []);
    if (industry === null) this.#doubt('industry', []);
    if (figures.length === 0) this.#doubt('measure', []);
    else if (figures[0]!.year === null && year === null) this.#doubt('year', []);
    if (region === null || industry === null || this.#doubts.length > 0) throw this.#problem();
    const where = this.#where([region, industry, year, ...figures.map((figure) => figure.column)]);
    return { names: this.#names, region, industry, year, figures, low, high, flag, where };
  }

  /** The dimensions of which the run takes one value; one that the table does not have, or that has a role, is a mistake in the command. */
  #where(taken: readonly (number | null)[]): TidyColumns['where'] {
    return Object.entries(this.#request.where).map(([name, value]) => {
      const exact = this.#names.indexOf(name);
      const column = exact >= 0 ? exact : this.#plain.indexOf(plain(name));
      if (column >= 0 && !taken.includes(column)) return { column, value };
      const open = this.#names.filter((_, at) => !taken.includes(at) && this.#names[at] !== '');
      throw new Problem(
        400,
        `${this.#file} has no dimension "${name}" to choose a value of: --where takes ${open.length === 0 ? 'nothing in this table' : open.join(', ')}.`,
      );
    });
  }

  /** The columns that the run names itself come first: no other role may have them. */
  #takeNamed(): void {
    for (const [role, name] of Object.entries(this.#request.columns) as [Role, string][]) {
      const exact = this.#names.indexOf(name);
      const column = exact >= 0 ? exact : this.#plain.indexOf(plain(name));
      if (column < 0 && role === 'year' && this.#measureStatesYear()) continue;
      if (column < 0) throw this.#notThere(role, name);
      if (this.#taken.has(column))
        throw new Problem(
          422,
          `--columns gives the column ${name} to two roles: ${this.#taken.get(column)!} and ${role}. Give each its own.`,
        );
      this.#taken.set(column, role);
    }
  }

  /** Whether the column of figures that the run names has the year in its name (`n2015`) and no other column holds years. */
  #measureStatesYear(): boolean {
    const named = this.#request.columns.measure;
    return named !== undefined && yearIn(plain(named)) !== null && this.#yearColumn() === undefined;
  }

  /** The name of a column that is known to hold years. */
  #yearColumn(): string | undefined {
    return this.#names.find((_, column) => wellKnownColumns.year.includes(this.#plain[column]!));
  }

  /** The column of a role: the run's own choice, else the first list of names that is met exactly once. */
  #find(role: Role, lists: readonly (readonly string[])[]): number | null {
    for (const [column, holder] of this.#taken) {
      if (holder === role) return column;
    }
    for (const list of lists) {
      const found = this.#free().filter((column) => list.includes(this.#plain[column]!));
      if (found.length > 1)
        this.#doubt(
          role,
          found.map((column) => this.#names[column]!),
        );
      if (found.length > 0) {
        this.#taken.set(found[0]!, role);
        return found[0]!;
      }
    }
    return null;
  }

  #figures(year: number | null): TidyColumns['figures'] {
    const { own, general } = measureColumns(this.#request.measure);
    const column = this.#find('measure', [[this.#request.measure.toLowerCase()], own, general]);
    if (column !== null)
      return [{ column, year: year === null ? (this.#request.year ?? yearIn(this.#plain[column]!)) : null }];
    if (year !== null) return [];
    const stems = new Map<string, { column: number; year: number }[]>();
    for (const free of this.#free()) {
      const found = yearIn(this.#plain[free]!);
      if (found === null) continue;
      const stem = this.#plain[free]!.replace(/_?\d{4}$/, '');
      stems.set(stem, [...(stems.get(stem) ?? []), { column: free, year: found }]);
    }
    for (const known of [own, general, ['', 'n', 'y', 'yr', 'year', 'x', 'v']]) {
      const stem = known.filter((name) => stems.has(name));
      if (stem.length > 1)
        this.#doubt(
          'measure',
          stem.map((name) => this.#names[stems.get(name)![0]!.column]!),
        );
      if (stem.length > 0) return stems.get(stem[0]!)!;
    }
    return [];
  }

  #free(): number[] {
    return this.#names.map((_, column) => column).filter((column) => !this.#taken.has(column));
  }

  #doubt(role: Role, candidates: readonly string[]): void {
    if (!this.#doubts.some((doubt) => doubt.role === role)) this.#doubts.push({ role, candidates });
  }

  #notThere(role: Role, name: string): Problem {
    const column = role === 'year' ? this.#yearColumn() : undefined;
    const near = column ?? nearestName(name, this.#names);
    const year =
      role === 'year' && column === undefined
        ? this.#names.find((candidate) => yearIn(plain(candidate)) !== null)
        : undefined;
    const hint =
      year !== undefined
        ? ` The year can be left out: it is in the name of ${year}.`
        : near !== null
          ? ` Did you mean ${near}?`
          : '';
    return new Problem(
      422,
      `${this.#file} has no column ${name}, which --columns gives for the ${this.#spoken(role)}; its columns are ${this.#listed()}.${hint}`,
      [{ file: this.#file, line: 1, column: name, reason: 'no such column' }],
    );
  }

  #problem(): Problem {
    if (this.#names.some((name) => name !== '' && Number.isFinite(Number(name)) && yearIn(name) === null)) {
      return new Problem(
        422,
        `${this.#file} has no header: its first line is ${this.#listed()}. Put column names above it, for example region,industry,year,${this.#request.measure}.`,
        [{ file: this.#file, line: 1, reason: 'no header' }],
      );
    }
    const wanting = this.#doubts
      .filter(({ candidates }) => candidates.length === 0)
      .map(({ role }) => this.#spoken(role));
    const sentences: string[] = [];
    if (wanting.length > 0)
      sentences.push(
        `${this.#file} has no column known to hold the ${inWords(wanting, 'or')}; its columns are ${this.#listed()}.`,
      );
    for (const { role, candidates } of this.#doubts) {
      if (candidates.length > 0)
        sentences.push(`In ${this.#file} the ${this.#spoken(role)} may be any of ${inWords(candidates, 'or')}.`);
    }
    const typed = this.#doubts
      .map(({ role, candidates }) => `${this.#typed(role)}=${candidates[0] ?? 'COLUMN'}`)
      .join(',');
    const onlyYear =
      this.#doubts.length === 1 && this.#doubts[0]!.role === 'year'
        ? ', or give the year of the whole file with --file-year'
        : '';
    sentences.push(`Say which it is, for example --columns ${typed}${onlyYear}.`);
    return new Problem(
      422,
      sentences.join(' '),
      this.#doubts.map(({ role, candidates }) => ({
        file: this.#file,
        line: 1,
        column: this.#typed(role),
        reason: candidates.length > 0 ? 'ambiguous column' : 'missing column',
      })),
    );
  }

  #listed(): string {
    return firstFew(
      this.#names.map((name) => (name === '' ? '(no name)' : name.slice(0, 60))),
      20,
    );
  }

  #spoken(role: Role): string {
    if (role === 'measure') return this.#request.measure;
    return role === 'low' || role === 'high' ? `${role} bound` : role;
  }

  #typed(role: Role): string {
    return role === 'measure' ? this.#request.measure : role;
  }
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** The year that a column's name ends in, from 1900 to 2099; null where it names none. */
function yearIn(name: string): number | null {
  const found = /^[^\d]*?_?((?:19|20)\d{2})$/.exec(name);
  return found === null ? null : Number(found[1]);
}

function inWords(words: readonly string[], last: 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)!}`;
}
