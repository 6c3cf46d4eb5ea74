import type { z } from 'zod';
import { csvRows } from '../kernel/csvRows.ts';
import { csvwOfRows } from '../kernel/csvwOfRows.ts';
import type { Endpoint } from '../kernel/endpoint.ts';
import { Problem } from '../kernel/problem.ts';
import { acceptedType } from './accepted.ts';

/** The media type of CSV's metadata (Model for Tabular Data and Metadata on the Web, W3C 2015). */
const csvm = 'application/csvm+json';

/** The formats in which an endpoint's answer is to be had, the first where none is asked for: by the word that `?format=` takes. */
export function formatsOf({
  rows,
  rowsType,
  mediaType,
}: Pick<Endpoint, 'rows' | 'rowsType' | 'mediaType'>): Readonly<Record<string, string>> {
  const own = mediaType ?? 'application/json';
  const word = /(?:^|[/+.])(geo\+json|json|bibtex|csv|plain|xml)\b/.exec(own.split(';')[0]!)?.[1] ?? 'data';
  const first = { [word === 'geo+json' ? 'geojson' : word === 'plain' ? 'text' : word]: own };
  if (rowsType !== undefined) return { csv: rowsType, ...first, csvw: csvm };
  return rows === undefined ? first : { ...first, csv: 'text/csv', csvw: csvm };
}

/** The media type of what is sent: by `?format=`, which is taken out of the query, else by the Accept header; what can't be had is a Problem (406). */
export function chosenFormat(endpoint: Endpoint, query: URLSearchParams, accept: string | undefined): string {
  const formats = formatsOf(endpoint);
  const types = Object.values(formats);
  const asked = query.getAll('format');
  query.delete('format');
  if (asked.length > 1) throw new Problem(400, 'The format is given more than once.');
  const [word] = asked;
  if (word !== undefined) {
    const found = Object.hasOwn(formats, word) ? formats[word] : types.find((type) => type === word);
    if (found !== undefined) return found;
    throw new Problem(
      406,
      `There is no format ${word.slice(0, 40)} of this: there is ${Object.keys(formats).join(', ')}.`,
    );
  }
  const found = acceptedType(accept, types);
  if (found === null) throw new Problem(406, `This is to be had as ${types.join(', ')}.`);
  return found;
}

/** An answer's text in a format; `address` is where the same answer stands as CSV. */
export function written(endpoint: Endpoint, format: string, output: unknown, address: string): string {
  if (typeof output === 'string') return output;
  if (endpoint.rows === undefined || (!isCsv(format) && format !== csvm)) return JSON.stringify(output);
  const list = (endpoint.output as z.ZodObject).shape[endpoint.rows] as z.ZodArray<z.ZodObject>;
  if (format === csvm) return csvwOfRows(list.element, endpoint.summary, address);
  return csvRows(list.element, (output as Record<string, Record<string, unknown>[]>)[endpoint.rows]!);
}

/** Whether a media type is CSV, or a kind of it. */
export function isCsv(type: string): boolean {
  return /^text\/csv$|\+csv(;|$)/.test(type);
}
