import type { Observations, Rejection, Source } from './observations.ts';

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
  readonly rejections: Rejection[] = [];
  #length = 0;
  #region = new Uint32Array(4096);
  #industry = new Uint32Array(4096);
  #year = new Uint16Array(4096);
  #value = new Float64Array(4096);
  #low = new Float64Array(4096);
  #high = new Float64Array(4096);
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

  /** A known figure. */
  known(region: number, industry: number, year: number, value: number, flag: number, line: number): void {
    this.#append(region, industry, year, value, value, value, flag, line);
  }

  /** A withheld or missing figure, between what the publisher says are its bounds. */
  unknown(region: number, industry: number, year: number, low: number, high: number, flag: number, line: number): void {
    this.#append(region, industry, year, NaN, low, high, flag, line);
  }

  reject(line: number, column: string, value: string, reason: string): void {
    this.rejections.push({ source: this.sources.length, line, column, value: value.slice(0, 200), reason });
  }

  /** Closes the file that was being read; what is appended afterwards belongs to the next one. */
  endSource(source: Source): void {
    this.sources.push(source);
  }

  finish(): Observations {
    const length = this.#length;
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
      value: this.#value.subarray(0, length),
      low: this.#low.subarray(0, length),
      high: this.#high.subarray(0, length),
      flag: this.#flag.subarray(0, length),
      source: this.#source.subarray(0, length),
      line: this.#line.subarray(0, length),
      rejections: this.rejections,
    };
  }

  #append(region: number, industry: number, year: number, value: number, low: number, high: number, flag: number, line: number): void {
    const at = this.#length;
    if (at === this.#region.length) this.#grow();
    this.#region[at] = region;
    this.#industry[at] = industry;
    this.#year[at] = year;
    this.#value[at] = value;
    this.#low[at] = low;
    this.#high[at] = high;
    this.#flag[at] = flag;
    this.#source[at] = this.sources.length;
    this.#line[at] = line;
    this.#length = at + 1;
  }

  #grow(): void {
    this.#region = doubled(this.#region);
    this.#industry = doubled(this.#industry);
    this.#year = doubled(this.#year);
    this.#value = doubled(this.#value);
    this.#low = doubled(this.#low);
    this.#high = doubled(this.#high);
    this.#flag = doubled(this.#flag);
    this.#source = doubled(this.#source);
    this.#line = doubled(this.#line);
  }
}

function doubled<T extends Uint16Array | Uint32Array | Float64Array>(array: T): T {
  const wider = new (array.constructor as new (length: number) => T)(array.length * 2);
  wider.set(array);
  return wider;
}
