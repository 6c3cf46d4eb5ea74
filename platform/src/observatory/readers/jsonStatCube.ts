import { z } from 'zod';
import { Problem } from '../../kernel/problem.ts';

const category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().gte(0))]).optional(),
  label: z.record(z.string(), z.string()).optional(),
});

/** A list of every place, or an object of those that hold something. */
type Places = Readonly<Record<number, unknown>>;

const sparse = z.custom<Places>((held) => typeof held === 'object' && held !== null);

const dataset = z.object({
  class: z.literal('dataset').optional(),
  id: z.array(z.string()).min(1),
  size: z.array(z.number().int().gte(0)),
  dimension: z.record(z.string(), z.object({ category })),
  role: z.object({ time: z.array(z.string()).optional() }).optional(),
  value: sparse,
  status: z.union([z.string(), sparse]).optional(),
});

/** A JSON-stat 2.0 dataset: values in one row-major cube over its dimensions. */
export interface JsonStatCube {
  readonly names: readonly string[];
  /** The codes of every dimension, in the cube's order. */
  readonly codes: readonly (readonly string[])[];
  /** How far apart in the cube two neighbours of a dimension are. */
  readonly strides: readonly number[];
  /** Names of the dimensions that are time, by the dataset's own word; empty where it does not say. */
  readonly time: readonly string[];
  /** The figure, `:` or other text at a place; null where there is nothing. */
  readonly value: (at: number) => number | string | null;
  readonly status: (at: number) => string;
  /** Places of the cube that hold a figure or a status. */
  readonly filled: readonly number[];
}

/** The cube in a JSON text; a Problem says what is wrong with it. */
export function jsonStatCube(text: string, file: string): JsonStatCube {
  const parsed = dataset.safeParse(parse(text, file));
  if (!parsed.success) {
    const places = parsed.error.issues.map((issue) => ({ file, column: issue.path.join('.'), reason: issue.message }));
    throw new Problem(
      422,
      `${file} is JSON but no JSON-stat 2.0 dataset (${places[0]!.column}: ${places[0]!.reason}): ask for the dataset in JSON-stat 2.0.`,
      places,
    );
  }
  const { id, size, dimension, value, status, role } = parsed.data;
  const codes = id.map((name, at) => codesOf(name, dimension[name]?.category, size[at], file));
  const strides = codes.map((_, at) => codes.slice(at + 1).reduce((product, each) => product * each.length, 1));
  const cells = codes.reduce((product, each) => product * each.length, 1);
  const filled = new Set<number>();
  for (const held of [value, ...(typeof status === 'object' ? [status] : [])]) {
    for (const key of Object.keys(held)) if (entryAt(held, Number(key)) !== null) filled.add(Number(key));
  }
  const outside = [...filled].find((place) => !Number.isInteger(place) || place < 0 || place >= cells);
  if (outside !== undefined)
    throw new Problem(
      422,
      `${file} holds a value at place ${outside}, outside the ${cells} cells of its dimensions: fetch it again.`,
    );
  return {
    names: id,
    codes,
    strides,
    time: role?.time ?? [],
    value: (place) => entryAt(value, place),
    status: (place) => (typeof status === 'string' ? status : String((status && entryAt(status, place)) ?? '')),
    filled: [...filled].toSorted((first, second) => first - second),
  };
}

/** What a place holds; anything but a number or a text is handed on as its JSON, to be refused as a figure. */
function entryAt(held: Places, place: number): number | string | null {
  const entry = held[place] ?? null;
  return entry === null || typeof entry === 'number' || typeof entry === 'string' ? entry : JSON.stringify(entry);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(
      422,
      `${file} is broken JSON (${error instanceof Error ? error.message : 'not readable'}): fetch it again.`,
    );
  }
}

function codesOf(
  name: string,
  held: z.infer<typeof category> | undefined,
  size: number | undefined,
  file: string,
): readonly string[] {
  const index = held?.index ?? Object.keys(held?.label ?? {});
  const codes = Array.isArray(index)
    ? index
    : Object.keys(index).toSorted((first, second) => index[first]! - index[second]!);
  if (codes.length === size) return codes;
  throw new Problem(
    422,
    `${file} lists ${codes.length} categories of ${name}, but its size says ${size ?? 'nothing'}: fetch it again.`,
  );
}
