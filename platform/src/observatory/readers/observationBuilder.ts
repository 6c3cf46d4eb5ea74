import type { Observations, Source } from './observations.ts';
import { RejectionList } from './rejectionList.ts';

/** Positions of texts in the order they first came. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly #positions = new Map<string, number>();

  position(text: string): number {
    let position = this.#positions.get(text);
    if (position === undefined) {
      position = this.texts.length;
      this.texts.push(text);
      this.#positions.set(text, position);
    }
    return position;
  }
}

/** Gathers the observations of all inputs of a run in growing typed arrays; readers append, `finish` trims. */
export class ObservationBuilder {
  readonly measure: string;
  readonly regions = new Dictionary();
  readonly industries = new Dictionary();
  readonly flags = new Dictionary();
  readonly sources: Source[] = [];
  readonly rejections = new RejectionList();
  /** Sentences on what was passed over. */
  readonly notes: string[] = [];
  #length = 0;
  #unusable = 0;
  #region = new Uint32Array(4096);
  #industry = new Uint32Array(4096);
  #year = new Uint16Array(4096);
  #value = new Float64Array(4096);
  /** The bounds part from the values only once a figure is unknown; until then they are the values. */
  #low: Float64Array | null = null;
  #high: Float64Array | null = null;
  #flag = new Uint16Array(4096);
  #source = new Uint16Array(4096);
  #line = new Uint32Array(4096);

  constructor(measure: string) {
    this.measure = measure;
    this.flags.position('');
  }

  get length(): number {
    return this.#length;
  }

  /** Makes room for about so many more observations at once, where a reader can tell. */
  reserve(more: number): void {
    if (this.#length + more > this.#region.length) this.#widen(this.#length + more);
  }

  /** A known figure. */
  known(region: number, industry: number, year: number, value: number, flag: number, line: number): void {
    const at = this.#append(region, industry, year, value, flag, line);
    if (this.#low !== null) {
      this.#low[at] = value;
      this.#high![at] = value;
    }
  }

  /** A withheld or missing figure, between what the publisher says are its bounds. */
  unknown(region: number, industry: number, year: number, low: number, high: number, flag: number, line: number): void {
    this.#low ??= this.#value.slice();
    this.#high ??= this.#value.slice();
    const at = this.#append(region, industry, year, NaN, flag, line);
    // Read anew: appending may have made the arrays wider.
    this.#low[at] = low;
    this.#high[at] = high;
  }

  reject(line: number, column: string, value: string, reason: string): void {
    this.rejections.add(this.sources.length, reason, () => ({ line, column, value: value.slice(0, 200) }));
  }

  /** A figure that can't be used, at a place that is known: the cell is unknown, not zero. */
  rejectFigure(
    region: number,
    industry: number,
    year: number,
    line: number,
    column: string,
    value: string,
    reason: string,
  ): void {
    this.reject(line, column, value, reason);
    this.unusable(region, industry, year, 0, 0, line);
  }

  /** The cell of a figure that was rejected: unknown, and no less than `low`, what is sure of it all the same. */
  unusable(region: number, industry: number, year: number, low: number, flag: number, line: number): void {
    this.unknown(region, industry, year, low, Infinity, flag, line);
    this.#unusable++;
  }

  /** How many observations stand for figures that could be used, whether known or withheld by the publisher. */
  get usable(): number {
    return this.#length - this.#unusable;
  }

  /** Closes the file that was being read; what is appended afterwards belongs to the next one. */
  endSource(source: Source): void {
    this.sources.push(source);
  }

  finish(): Observations {
    const length = this.#length;
    const value = this.#value.subarray(0, length);
    return {
      measure: this.measure,
      regions: this.regions.texts,
      industries: this.industries.texts,
      flags: this.flags.texts,
      sources: this.sources,
      length,
      region: this.#region.subarray(0, length),
      industry: this.#industry.subarray(0, length),
      year: this.#year.subarray(0, length),
      value,
      low: this.#low?.subarray(0, length) ?? value,
      high: this.#high?.subarray(0, length) ?? value,
      flag: this.#flag.subarray(0, length),
      source: this.#source.subarray(0, length),
      line: this.#line.subarray(0, length),
      rejections: this.rejections.listed,
      unlisted: this.rejections.unlisted(),
      notes: this.notes,
    };
  }

  #append(region: number, industry: number, year: number, value: number, flag: number, line: number): number {
    const at = this.#length;
    if (at === this.#region.length) this.#widen(at * 2);
    this.#region[at] = region;
    this.#industry[at] = industry;
    this.#year[at] = year;
    this.#value[at] = value;
    this.#flag[at] = flag;
    this.#source[at] = this.sources.length;
    this.#line[at] = line;
    this.#length = at + 1;
    return at;
  }

  #widen(length: number): void {
    this.#region = wider(this.#region, length);
    this.#industry = wider(this.#industry, length);
    this.#year = wider(this.#year, length);
    this.#value = wider(this.#value, length);
    this.#low &&= wider(this.#low, length);
    this.#high &&= wider(this.#high, length);
    this.#flag = wider(this.#flag, length);
    this.#source = wider(this.#source, length);
    this.#line = wider(this.#line, length);
  }
}

function wider<T extends Uint16Array | Uint32Array | Float64Array>(array: T, length: number): T {
  const copy = new (array.constructor as new (length: number) => T)(length);
  copy.set(array);
  return copy;
}
