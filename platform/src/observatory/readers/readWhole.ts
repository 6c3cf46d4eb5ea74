import type { InputFile } from './inputFile.ts';
import { ObservationBuilder } from './observationBuilder.ts';
import type { Observations } from './observations.ts';
import type { Reader, ReadRequest } from './reader.ts';

/** One input read by one reader, as a test looks at it. */
export interface WholeReading {
  readonly observations: Observations;
  readonly source: Awaited<ReturnType<Reader['read']>>;
  /** Every observation in words, e.g. `AT11 C10 2015 = 14300 [b]`, `AT11 C10 2014 in 0..19 [:c]`; sorted. */
  readonly lines: readonly string[];
}

/** Reads an input with one reader; `wanted` is what differs from a plain request for employment. */
export async function readWhole(
  reader: Reader,
  input: InputFile,
  wanted: Partial<ReadRequest> = {},
): Promise<WholeReading> {
  const request: ReadRequest = { measure: 'employment', columns: {}, where: {}, ...wanted };
  const builder = new ObservationBuilder(request.measure);
  const source = await reader.read(input, builder, request);
  const observations = builder.finish();
  return {
    observations,
    source,
    lines: Array.from({ length: observations.length }, (_, at) => inWords(observations, at)).toSorted(),
  };
}

function inWords(observations: Observations, at: number): string {
  const { regions, industries, region, industry, year, value, low, high, flags, flag } = observations;
  const key = `${regions[region[at]!]!} ${industries[industry[at]!]!} ${year[at]!}`;
  const figure = Number.isNaN(value[at]!) ? `in ${low[at]!}..${high[at]!}` : `= ${value[at]!}`;
  const written = flags[flag[at]!]!;
  return `${key} ${figure}${written === '' ? '' : ` [${written}]`}`;
}
