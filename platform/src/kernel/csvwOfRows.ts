import { z } from 'zod';

interface Described {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Described[];
  readonly title?: string;
  readonly description?: string;
  readonly unit?: string;
}

/** What the columns of rows written as CSV mean, in the W3C's words (Metadata Vocabulary for Tabular Data, 2015): JSON text. */
export function csvwOfRows(schema: z.ZodObject, title: string, address: string): string {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any', reused: 'inline' }) as {
    properties?: Record<string, Described>;
  };
  return JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: address,
    'dc:title': title,
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, header: true, encoding: 'utf-8' },
    tableSchema: {
      columns: Object.keys(schema.shape).map((name) => {
        const { description, unit } = properties[name] ?? {};
        const told = [description, unit === undefined ? undefined : `(${unit})`].filter((text) => text !== undefined);
        return {
          name,
          titles: name,
          ...(told.length === 0 ? {} : { 'dc:description': told.join(' ') }),
          datatype: datatype(properties[name] ?? {}),
          ...(isList(properties[name] ?? {}) ? { separator: ' ' } : {}),
          required: false,
        };
      }),
    },
  });
}

function kinds({ type, anyOf }: Described): readonly string[] {
  return [...(anyOf ?? []).flatMap(kinds), ...(typeof type === 'string' ? [type] : (type ?? []))];
}

function isList(shape: Described): boolean {
  return kinds(shape).includes('array');
}

function datatype(shape: Described): string {
  const found = kinds(shape).filter((kind) => kind !== 'null');
  if (found.every((kind) => kind === 'integer') && found.length > 0) return 'integer';
  if (found.every((kind) => kind === 'integer' || kind === 'number') && found.length > 0) return 'double';
  return found.length === 1 && found[0] === 'boolean' ? 'boolean' : 'string';
}
