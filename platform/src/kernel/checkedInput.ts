import type { z } from 'zod';
import { pathNames, type Endpoint } from './endpoint.ts';
import { nearestName } from './nearestName.ts';
import { Problem, type ProblemPlace } from './problem.ts';

/**
 * The input of a call from what came over the wire: texts of path and query become numbers and lists where the schema has them.
 * A field that the endpoint does not know, one given twice and one that does not fit are a Problem (400) that names each.
 */
export function checkedInput(
  endpoint: Endpoint,
  inPath: Readonly<Record<string, string>>,
  query: URLSearchParams,
  body: unknown,
): Record<string, unknown> {
  const { shape } = endpoint.input;
  const fields: Record<string, unknown> = endpoint.method === 'POST' && isRecord(body) ? { ...body } : {};
  const places: ProblemPlace[] = [];
  for (const name of new Set(query.keys())) {
    if (shape[name] === undefined || pathNames(endpoint.path).includes(name)) {
      const near = nearestName(name, Object.keys(shape));
      places.push({ column: name, reason: `There is no such field${near === null ? '' : `; did you mean ${near}?`}` });
      continue;
    }
    const values = query.getAll(name);
    const kind = kindOf(shape[name]);
    if (kind.list) fields[name] = values.map((value) => typed(value, kind.of));
    else if (values.length > 1) places.push({ column: name, reason: 'It is given more than once.' });
    else fields[name] = typed(values[0]!, kind.of);
  }
  for (const [name, value] of Object.entries(inPath)) fields[name] = typed(value, kindOf(shape[name]).of);
  const parsed = endpoint.input.safeParse(fields);
  if (parsed.success && places.length === 0) return parsed.data;
  for (const issue of parsed.error?.issues ?? []) {
    const value = issue.path.reduce<unknown>(
      (within, key) => (isRecord(within) ? within[String(key)] : undefined),
      fields,
    );
    places.push({
      column: issue.path.join('.'),
      ...(typeof value === 'string' || typeof value === 'number' ? { value: String(value).slice(0, 80) } : {}),
      reason: issue.message,
    });
  }
  const named = [...new Set(places.map(({ column }) => column))].filter((name) => name !== '').slice(0, 5);
  throw new Problem(
    400,
    named.length === 0
      ? 'The request does not have the form this endpoint takes.'
      : `The request can't be answered: see ${named.join(', ')}.`,
    places,
  );
}

/** The kind of value a field holds beneath its defaults and options, and whether it takes several. */
function kindOf(schema: unknown): { of: string; list: boolean } {
  const { def } = schema as z.ZodType & { def: { type: string; innerType?: z.ZodType; element?: z.ZodType } };
  if (def.innerType !== undefined) return kindOf(def.innerType);
  if (def.element !== undefined) return { of: kindOf(def.element).of, list: true };
  return { of: def.type, list: false };
}

function typed(text: string, kind: string): unknown {
  if (kind === 'number') return text.trim() === '' ? text : Number.isNaN(Number(text)) ? text : Number(text);
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
