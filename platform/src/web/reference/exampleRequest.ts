import type { Operation } from './description.ts';

/** Values of fields that stand for something in an edition that is served; null where nothing can stand for it. */
export type ExampleValues = Readonly<Record<string, string | null>>;

/** An address that can be asked, relative to the server; null where a field that it needs has no example. */
export function exampleAddress({ path, fields }: Operation, root: string, values: ExampleValues): string | null {
  const needed = fields
    .filter(({ required, in: place }) => required && place !== 'body')
    .map(({ name, in: place, example }) => ({
      name,
      place,
      value: values[name] === undefined ? text(example) : values[name],
    }));
  const known = new Map(needed.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])));
  if (known.size < needed.length) return null;
  if (fields.some(({ required, in: place, example }) => required && place === 'body' && example === undefined))
    return null;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(known.get(name)!));
  const query = new URLSearchParams(
    needed.filter(({ place }) => place === 'query').map(({ name }): [string, string] => [name, known.get(name)!]),
  );
  if (fields.some(({ name, required }) => name === 'limit' && !required)) query.set('limit', '5');
  return query.size === 0 ? `${root}${filled}` : `${root}${filled}?${query.toString()}`;
}

/** The same as a line for a terminal: in another format than JSON where there is one. */
export function exampleCommand(operation: Operation, origin: string, address: string): string {
  const quoted = (one: string): string => `'${one.replaceAll("'", String.raw`'\''`)}'`;
  const csv = operation.formats.find((type) => type === 'text/csv');
  const parts = ['curl', '--location'];
  if (csv !== undefined) parts.push('--header', quoted(`Accept: ${csv}`));
  if (operation.method === 'POST') {
    const body = Object.fromEntries(
      operation.fields
        .filter(({ in: place, required }) => place === 'body' && required)
        .map(({ name, example }) => [name, example]),
    );
    parts.push('--header', quoted('Content-Type: application/json'), '--data', quoted(JSON.stringify(body)));
  }
  return [...parts, quoted(`${origin}${address}`)].join(' ');
}

/** An example as it stands in an address: the first of several; null where there is none. */
function text(example: unknown): string | null {
  const one: unknown = Array.isArray(example) ? example[0] : example;
  return typeof one === 'string' || typeof one === 'number' ? String(one) : null;
}
