import { inputOfText } from './inputOfText.ts';
import { ObservationBuilder } from './observationBuilder.ts';
import type { Observations, Source } from './observations.ts';
import type { ReadRequest } from './reader.ts';
import { tidy } from './tidy.ts';

const employment: ReadRequest = { measure: 'employment', columns: {}, where: {} };

/** Reads a text as a tidy table: what it holds and what the reader says of it. */
export async function readTidy(
  text: string,
  request: Partial<ReadRequest> = {},
): Promise<
  Observations &
    Pick<Source, 'rowsRead' | 'rowsUsed' | 'columns' | 'rowsSetAside' | 'regionSystem' | 'industrySystem' | 'absent'>
> {
  const builder = new ObservationBuilder(request.measure ?? 'employment');
  const summary = await tidy.read(inputOfText('made-up.csv', text), builder, { ...employment, ...request });
  return { ...builder.finish(), ...summary };
}

/** Every observation as `region industry year figure flag @line`. */
export function spoken(observations: Observations): string[] {
  return Array.from({ length: observations.length }, (_, at) => {
    const value = observations.value[at]!;
    const figure = Number.isNaN(value) ? `${observations.low[at]}–${observations.high[at]}` : String(value);
    const flag = observations.flags[observations.flag[at]!]!;
    const place = `${observations.regions[observations.region[at]!]} ${observations.industries[observations.industry[at]!]} ${observations.year[at]}`;
    return `${place} ${figure}${flag === '' ? '' : ` ${flag}`} @${observations.line[at]}`;
  });
}

/** Every rejection as `line column value: reason`. */
export function refused(observations: Observations): string[] {
  return observations.rejections.map(({ line, column, value, reason }) => `${line} ${column} ${value}: ${reason}`);
}
