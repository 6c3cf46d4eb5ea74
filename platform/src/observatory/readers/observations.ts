/**
 * What the files of one run say, one entry an observation, at every level they publish; nothing chosen, nothing added up.
 * Codes are positions in the dictionaries. `value` is NaN where the figure is withheld or missing; `low` and `high` then hold
 * the published range, or 0 and Infinity. Where the value is known all three are equal.
 */
export interface Observations {
  readonly measure: string;
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  /** Publisher's flags as published; position 0 is the empty flag. */
  readonly flags: readonly string[];
  readonly sources: readonly Source[];
  readonly length: number;
  readonly region: Uint32Array;
  readonly industry: Uint32Array;
  readonly year: Uint16Array;
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly flag: Uint16Array;
  readonly source: Uint16Array;
  readonly line: Uint32Array;
  readonly rejections: readonly Rejection[];
  readonly unlisted: readonly Unlisted[];
  /** Sentences on what of the files was passed over. */
  readonly notes: readonly string[];
}

/** One input file: what it is, how it was read, and what became of its rows. */
export interface Source {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The reader that recognised it, e.g. `eurostat-tsv`. */
  readonly reader: string;
  /** Code systems of the publisher; `unknown` where the file does not say and its codes must be looked at. */
  readonly regionSystem: 'nuts' | 'us' | 'unknown';
  readonly industrySystem: 'nace' | 'naics' | 'unknown';
  /** What a cell that has no row means to this publisher: nothing there, or not known. */
  readonly absent: 'zero' | 'unknown';
  /** What the figures count as they were read, and by what the publisher's were multiplied, e.g. `persons (THS × 1,000)`; left out where the file does not say. */
  readonly unit?: string;
  /** How its text was encoded, e.g. `windows-1252`; left out for Parquet and XLSX. */
  readonly encoding?: string;
  /** Which of its columns was taken for what, e.g. `{ region: 'geo' }`; left out where the layout settles it. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  /** Rows that are no observation of this measure and were passed over, with the reason, e.g. "other measure": 148,797. */
  readonly rowsSetAside: Readonly<Record<string, number>>;
}

/** What a run could not use: rows and cells with their places, and how many more there are of those of which there are very many. */
export interface Rejections {
  readonly listed: readonly Rejection[];
  readonly unlisted: readonly Unlisted[];
}

/** How many rejections of one reason in one file there are beyond those that are listed. */
export interface Unlisted {
  readonly source: number;
  readonly reason: string;
  readonly count: number;
}

/** A row, or a cell of one, that could not be used: it goes to issues.csv as it stands here. */
export interface Rejection {
  readonly source: number;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  /** A stable phrase, counted at the end of the run, e.g. "not a number". */
  readonly reason: string;
}
