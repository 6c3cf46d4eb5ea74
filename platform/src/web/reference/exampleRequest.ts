import type { Operation } from './description.ts';

/** Values of fields that stand for something in an edition that is served. */
export type ExampleValues = Readonly<Record<string, string>>;

/** An address that can be asked, relative to the server; null where a field that it needs has no example. */
export function exampleAddress({ path, fields }: Operation, root: string, values: ExampleValues): string | null {
  const needed = fields.filter(({ required, in: place }) => required && place !== 'body');
  if (needed.some(({ name }) => values[name] === undefined)) return null;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name]!));
  const query = new URLSearchParams(
    needed.filter(({ in: place }) => place === 'query').map(({ name }): [string, string] => [name, values[name]!]),
  );
  if (fields.some(({ name, required }) => name === 'limit' && !required)) query.set('limit', '5');
  return query.size === 0 ? `${root}${filled}` : `${root}${filled}?${query.toString()}`;
}

/** The same as a line for a terminal: in another format than JSON where there is one. */
export function exampleCommand(operation: Operation, origin: string, address: string): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const csv = operation.formats.find((type) => type === 'text/csv');
  const parts = ['curl', '--location'];
  if (csv !== undefined) parts.push('--header', quoted(`Accept: ${csv}`));
  if (operation.method === 'POST') {
    const body = Object.fromEntries(
      operation.fields.filter(({ in: place, required }) => place === 'body' && required).map(({ name }) => [name, '…']),
    );
    parts.push('--header', quoted('Content-Type: application/json'), '--data', quoted(JSON.stringify(body)));
  }
  return [...parts, quoted(`${origin}${address}`)].join(' ');
}
