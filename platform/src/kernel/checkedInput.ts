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
  const isPost = endpoint.method === 'POST';
  if (isPost && (!isRecord(body) || Array.isArray(body)))
    throw new Problem(400, 'The body of the request must be a JSON object.');
  const fields: Record<string, unknown> = isPost ? { ...(body as Record<string, unknown>) } : {};
  const places: ProblemPlace[] = [];
  const asked = Object.keys(shape).filter((name) => !isPost && !pathNames(endpoint.path).includes(name));
  for (const name of new Set(query.keys())) {
    if (!asked.includes(name)) {
      const near = nearestName(name, asked);
      places.push({
        column: name.slice(0, 80),
        reason: `There is no such field${isPost ? ' in the address' : ''}${near === null ? '.' : `; did you mean ${near}?`}`,
      });
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
      column: issue.path.join('.').slice(0, 200),
      ...(typeof value === 'string' || typeof value === 'number' ? { value: String(value).slice(0, 80) } : {}),
      reason: issue.message.slice(0, 300),
    });
  }
  const named = [...new Set(places.map(({ column }) => column))].filter((name) => name !== '').slice(0, 5);
  throw new Problem(
    400,
    named.length === 0
      ? 'The request does not have the form this endpoint takes.'
      : `The request can't be answered: see ${named.map((name) => name!.slice(0, 80)).join(', ')}.`,
    places.slice(0, 20),
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
  if (kind === 'number') return decimal.test(text) ? Number(text) : text;
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

/** A number as JSON writes it: no blanks, no other bases. */
const decimal = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
