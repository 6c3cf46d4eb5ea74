import type { InputFile } from './inputFile.ts';
import type { ObservationBuilder } from './observationBuilder.ts';
import type { Source } from './observations.ts';

/** What stands before the decimals of a figure. */
export type DecimalSign = (typeof decimalSigns)[number];

/** Both signs as they are typed. */
export const decimalSigns = ['point', 'comma'] as const;

/** What a run wants of its input files. */
export interface ReadRequest {
  /** What is counted: employment, wages, establishments, …, or a publisher's own code for it. */
  readonly measure: string;
  /** Columns of an unknown layout by what they hold, e.g. `{ region: 'geo', industry: 'nace_r2' }`. */
  readonly columns: Readonly<
    Partial<Record<'region' | 'industry' | 'year' | 'measure' | 'low' | 'high' | 'flag', string>>
  >;
  /** One value for each further dimension of a file, e.g. `{ age: 'Y_GE15' }`; the publisher's total is taken where not given. */
  readonly where: Readonly<Record<string, string>>;
  /** The year of files that do not state one. */
  readonly year?: number;
  /** What a decimal is written with in tables of text; told by the figures, a point where they tell nothing else, where not given. */
  readonly decimal?: DecimalSign;
}

/** One publisher's layout: recognised by content, never by name. */
export interface Reader {
  /** Stable name for the manifest, e.g. `eurostat-tsv`. */
  readonly name: string;
  /** What it reads, for `--help`. */
  readonly title: string;
  /** Whether the first bytes (decompressed, up to 64 KiB; as UTF-8 text, of a Parquet or XLSX file as Latin-1) are of this layout. */
  recognises(head: string): boolean;
  /** Appends every observation of the measure, at every level published; rows it can't use are rejected with their line. */
  read(
    input: InputFile,
    builder: ObservationBuilder,
    request: ReadRequest,
  ): Promise<Omit<Source, 'name' | 'bytes' | 'sha256' | 'reader' | 'encoding'>>;
}
