import type { z } from 'zod';
import { pathNames, type Endpoint, type InputSchema } from './endpoint.ts';

/** Where the API's first version stands. */
export const apiRoot = '/api/v1';

/** The address of a call, without a host: fields of the path in their place, the others of a GET in the query in the order given. */
export function requestUrl<Input extends InputSchema>(
  { path, method }: Pick<Endpoint<Input>, 'path' | 'method'>,
  input: z.input<Input>,
): string {
  const fields = input as Readonly<Record<string, unknown>>;
  const inPath = new Set(pathNames(path));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(fields[name])));
  if (method !== 'GET') return `${apiRoot}${filled}`;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (inPath.has(name) || value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  return query.size === 0 ? `${apiRoot}${filled}` : `${apiRoot}${filled}?${query.toString()}`;
}
