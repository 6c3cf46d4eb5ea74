import { LineCounter, isMap, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { Problem } from '../../kernel/problem.ts';
import { ofClosestBranch, plainIssue } from './schemaIssue.ts';

/** Where something stands in a parsed file: keys and positions from the top, e.g. `['categories', 2, 'title']`. */
export type Place = readonly PropertyKey[];

/** A file that fits its schema, and where its parts stand. */
export interface Structured<T> {
  readonly value: T;
  /** The line, from 1, on which that part of the file begins, or the closest part around it that is there. */
  readonly line: (place: Place) => number;
}

/**
 * Reads YAML 1.2 or JSON and holds it against a schema. Every scalar stays as it is written, so that `01`, `29.10` or `0111` remain codes,
 * save where `isNumber` says that a number is meant. Broken syntax is a Problem with its line, a misfit one Problem with every place.
 */
export function readStructured<T>(
  text: string,
  file: string,
  what: string,
  schema: z.ZodType<T>,
  isNumber: (place: Place) => boolean,
): Structured<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const places = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      reason: error.message,
    }));
    throw new Problem(
      422,
      `${file} is not well-formed YAML or JSON: ${places[0]!.reason} (line ${places[0]!.line}).`,
      places,
    );
  }
  if (!isMap(document.contents)) {
    throw new Problem(422, `${file} is no ${what}: a ${what} file begins with a name, e.g. "name: my-${what}".`);
  }
  const line = (place: Place): number => lineOf(document, lines, place);
  const parsed = schema.safeParse(withNumbers(plain(document, file), [], isNumber), { error: plainIssue });
  if (parsed.success) return { value: parsed.data, line };
  throw misfit(file, what, parsed.error.issues.flatMap(ofClosestBranch), line);
}

/** One Problem for everything in a file that does not fit, each with its line, its path and what to do about it. */
export function misfit(
  file: string,
  what: string,
  issues: readonly { readonly path: Place; readonly message: string }[],
  line: (place: Place) => number,
): Problem {
  const places = issues.map((issue) => ({
    file,
    line: line(issue.path),
    ...(issue.path.length > 0 ? { column: pathText(issue.path) } : {}),
    reason: issue.message,
  }));
  const head = places[0]!;
  const more = places.length > 1 ? ` (and ${places.length - 1} more)` : '';
  const at = head.column === undefined ? '' : `${head.column}: `;
  return new Problem(422, `${file} can't be used as a ${what}: line ${head.line}, ${at}${head.reason}${more}.`, places);
}

/** A path as a reader writes it, e.g. `categories[2].industries`. */
function pathText(path: Place): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function plain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const missing = /^Unresolved alias .*: (.*)$/s.exec(error.message)?.[1];
    if (missing !== undefined)
      throw new Problem(
        422,
        `${file} refers to *${missing.slice(0, 60)}, which nothing before it is called: write the entry out, or name it with &${missing.slice(0, 60)}.`,
      );
    throw new Problem(422, `${file} repeats itself through more than 100 aliases: write the entries out.`);
  }
}

function withNumbers(value: unknown, place: Place, isNumber: (place: Place) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item, position) => withNumbers(item, [...place, position], isNumber));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, withNumbers(item, [...place, key], isNumber)]),
    );
  }
  if (typeof value !== 'string' || !isNumber(place)) return value;
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value) ? Number(value) : value;
}

function lineOf(document: Document, lines: LineCounter, place: Place): number {
  for (let depth = place.length; depth >= 0; depth--) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(place.slice(0, depth), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return 1;
}
