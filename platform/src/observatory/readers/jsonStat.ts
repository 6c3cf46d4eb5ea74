import { Problem } from '../../kernel/problem.ts';
import { chooseSeries } from './chooseSeries.ts';
import { Combinations } from './combinations.ts';
import { EurostatFlags } from './eurostatCell.ts';
import { dimensionRoles } from './eurostatDimensions.ts';
import { scaledDecimal } from './eurostatMeasures.ts';
import { eurostatSource } from './eurostatSource.ts';
import { largestFigure } from './figure.ts';
import type { InputFile } from './inputFile.ts';
import type { JsonStatCube } from './jsonStatCube.ts';
import type { ObservationBuilder } from './observationBuilder.ts';
import { figureRefusal } from './publishedFigure.ts';
import type { Reader } from './reader.ts';
import { RowCounts } from './rowCounts.ts';

const largest = 256 * 1024 * 1024;

/**
 * JSON-stat 2.0 as Eurostat's statistics API gives it. The whole text is held in memory, up to 256 MiB. As in the bulk TSV, a series
 * (region × industry) with any figure or flag has an observation for every year of the file, missing where the cube has nothing.
 * There are no lines: an observation's `line` is its place in the cube, from 1; `rowsRead` counts places with a figure or a flag.
 * Loads zod when used.
 */
export const jsonStat: Reader = {
  name: 'json-stat',
  title: 'JSON-stat 2.0 dataset (Eurostat statistics API)',
  recognises: (head) =>
    /^\s*\{/.test(head) &&
    (/"class"\s*:\s*"dataset"/.test(head) || (/"dimension"\s*:/.test(head) && /"size"\s*:/.test(head))),
  async read(input, builder, request) {
    const { jsonStatCube } = await import('./jsonStatCube.ts');
    const cube = jsonStatCube(await wholeText(input), input.name);
    const time = timeDimension(cube, input.name);
    const open = cube.names.filter((_, at) => at !== time);
    const roles = dimensionRoles(open, request, input.name);
    const axis = (dimension: number): number => (dimension < time ? dimension : dimension + 1);
    const watched = open.map((_, at) => at).filter((at) => at !== roles.region && at !== roles.industry);
    const combinations = new Combinations(watched);
    for (const place of cube.filled) combinations.addValues(watched.map((at) => codeAt(cube, axis(at), place)));
    if (cube.filled.length === 0)
      throw new Problem(422, `${input.name} holds no figures: ask the publisher for a wider selection.`);
    const chosen = chooseSeries(roles, watched, combinations.all(), request, input.name);
    const held = chosen.held.map(({ dimension, value, otherwise }) => ({ axis: axis(dimension), value, otherwise }));
    const counts = appendCube(cube, builder, {
      region: axis(roles.region),
      industry: axis(roles.industry),
      time,
      held,
      power: chosen.power,
    });
    return eurostatSource(roles, chosen, counts);
  },
};

async function wholeText(input: InputFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of input.chunks()) {
    bytes += chunk.length;
    if (bytes > largest)
      throw new Problem(
        422,
        `${input.name} is larger than 256 MiB, the most that is read as JSON: fetch the same dataset as TSV.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function timeDimension(cube: JsonStatCube, file: string): number {
  const found = cube.names.findIndex((name) => cube.time.includes(name) || /^(time|time_period)$/i.test(name));
  if (found < 0) throw new Problem(422, `${file} has no time dimension: its dimensions are ${cube.names.join(', ')}.`);
  if (!cube.codes[found]!.some((period) => /^\d{4}$/.test(period))) {
    throw new Problem(
      422,
      `${file} has no annual figures (its periods are ${cube.codes[found]!.slice(0, 3).join(', ')} …): take the annual dataset.`,
    );
  }
  return found;
}

function codeAt(cube: JsonStatCube, axis: number, place: number): string {
  const codes = cube.codes[axis]!;
  return codes[Math.floor(place / cube.strides[axis]!) % codes.length]!;
}

interface Axes {
  readonly region: number;
  readonly industry: number;
  readonly time: number;
  readonly held: readonly { readonly axis: number; readonly value: string; readonly otherwise: string }[];
  readonly power: number;
}

function appendCube(cube: JsonStatCube, builder: ObservationBuilder, axes: Axes): RowCounts {
  const flags = new EurostatFlags(builder.flags);
  const counts = new RowCounts();
  counts.rowsRead = cube.filled.length;
  const periods = cube.codes[axes.time]!;
  const stride = cube.strides[axes.time]!;
  const series = new Set<number>();
  for (const place of cube.filled) {
    const other = axes.held.find(({ axis, value }) => codeAt(cube, axis, place) !== value);
    if (other !== undefined) counts.setAside(other.otherwise);
    else if (!/^\d{4}$/.test(codeAt(cube, axes.time, place))) counts.setAside('not annual');
    else {
      counts.rowsUsed++;
      series.add(place - (Math.floor(place / stride) % periods.length) * stride);
    }
  }
  for (const first of series) {
    const region = builder.regions.position(codeAt(cube, axes.region, first));
    const industry = builder.industries.position(codeAt(cube, axes.industry, first));
    for (const [at, period] of periods.entries()) {
      if (!/^\d{4}$/.test(period)) continue;
      const place = first + at * stride;
      const year = Number(period);
      const written = cube.value(place);
      const missing = written === null || written === ':';
      const flag = flags.position(missing, cube.status(place));
      const value = typeof written === 'number' ? scaledDecimal(String(written), axes.power) : NaN;
      if (missing) builder.unknown(region, industry, year, 0, Infinity, flag, place + 1);
      else if (value >= 0 && value <= largestFigure) builder.known(region, industry, year, value, flag, place + 1);
      else {
        const text = String(written);
        builder.rejectFigure(region, industry, year, place + 1, `value ${place}`, text, figureRefusal(value, text));
        counts.rowsUsed--;
      }
    }
  }
  return counts;
}
