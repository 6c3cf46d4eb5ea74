import { open } from 'node:fs/promises';
import { incidenceFromTriples, type Incidence } from '../indicators/src/incidence.ts';
import { ByteDictionary } from '../platform/src/observatory/readers/byteDictionary.ts';
import { readDelimited } from '../platform/src/observatory/readers/delimitedText.ts';
import { parseFigure } from '../platform/src/observatory/readers/figure.ts';
import { Dictionary } from '../platform/src/observatory/readers/observationBuilder.ts';

/** A row of the tables takes at least so many bytes. */
const SHORTEST_ROW = 14;
const CHUNK = 1 << 18;

/** Reads a table `region,industry,employment` with the platform's tokenizer and dictionaries into an incidence. */
export async function readLongTable(path: string): Promise<Incidence> {
  const file = await open(path);
  const room = Math.ceil((await file.stat()).size / SHORTEST_ROW);
  const [regions, industries] = [new Dictionary(), new Dictionary()];
  const [regionCodes, industryCodes] = [new ByteDictionary(regions), new ByteDictionary(industries)];
  const region = new Uint16Array(room);
  const industry = new Uint16Array(room);
  const value = new Float64Array(room);
  let rows = -1;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const buffer = new Uint8Array(CHUNK);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK);
      if (bytesRead === 0) break;
      yield buffer.subarray(0, bytesRead);
    }
  }
  await readDelimited(chunks(), { delimiter: 44, quote: 34 }, (row) => {
    if (rows >= 0) {
      region[rows] = regionCodes.position(row.bytes, row.start[0]!, row.end[0]!);
      industry[rows] = industryCodes.position(row.bytes, row.start[1]!, row.end[1]!);
      value[rows] = parseFigure(row.bytes, row.start[2]!, row.end[2]!);
    }
    rows++;
  });
  await file.close();
  return incidenceFromTriples(
    regions.texts,
    industries.texts,
    region.subarray(0, rows),
    industry.subarray(0, rows),
    value.subarray(0, rows),
  );
}
