import { ObservationBuilder } from '../readers/observationBuilder.ts';
import type { Observations, Source } from '../readers/observations.ts';

/**
 * Made-up observations for tests, one a line: region, industry, year and a figure. `?` is an unknown figure, `20..99` a range,
 * a further word is the flag. Line numbers are those of the text, the first one being 1.
 */
export function madeUpObservations(text: string, source: Partial<Source> = {}): Observations {
  const builder = new ObservationBuilder('employment');
  let rows = 0;
  text.split('\n').forEach((line, at) => {
    const [region, industry, year, figure, flag = ''] = line.trim().split(/\s+/);
    if (region === undefined || industry === undefined || year === undefined || figure === undefined) return;
    const place = [builder.regions.position(region), builder.industries.position(industry), Number(year)] as const;
    const [low, high] = figure === '?' ? [0, Infinity] : figure.split('..').map(Number);
    rows++;
    if (figure === '?' || figure.includes('..'))
      builder.unknown(...place, low!, high!, builder.flags.position(flag), at + 1);
    else builder.known(...place, low!, builder.flags.position(flag), at + 1);
  });
  builder.endSource({
    name: 'made-up.csv',
    bytes: text.length,
    sha256: '',
    reader: 'tidy',
    encoding: 'utf-8',
    regionSystem: 'unknown',
    industrySystem: 'unknown',
    absent: 'zero',
    rowsRead: rows,
    rowsUsed: rows,
    rowsSetAside: {},
    ...source,
  });
  return builder.finish();
}
