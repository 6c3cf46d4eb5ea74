import type { Schema } from './description.ts';

/** What a value is, in plain words: "whole number, 1 to 1,000", "list of texts, or null". A named shape is called by its name. */
export function kindInWords(schema: Schema): string {
  const { isNullable, plain } = withoutNull(schema);
  return isNullable ? `${one(plain)}, or null` : one(plain);
}

/** The name of the shape that a schema refers to, itself or as what it is a list of; null where it has none. */
export function shapeNamed(schema: Schema): string | null {
  const { plain } = withoutNull(schema);
  if (plain.$ref !== undefined) return plain.$ref.split('/').at(-1)!;
  return plain.items === undefined ? null : shapeNamed(plain.items);
}

/** The fields of an unnamed shape that a schema holds, itself or as what it is a list of; null where there are none. */
export function fieldsWithin(schema: Schema): Schema | null {
  const { plain } = withoutNull(schema);
  if (plain.properties !== undefined) return plain;
  return plain.items === undefined ? null : fieldsWithin(plain.items);
}

function withoutNull(schema: Schema): { readonly isNullable: boolean; readonly plain: Schema } {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) {
    const others = choices.filter(({ type }) => type !== 'null');
    const isNullable = others.length < choices.length;
    return others.length === 1 ? { isNullable, plain: others[0]! } : { isNullable, plain: { anyOf: others } };
  }
  if (!Array.isArray(schema.type)) return { isNullable: false, plain: schema };
  const kinds = schema.type.filter((kind) => kind !== 'null') as string[];
  const { type: _, ...rest } = schema;
  const plain = kinds.length === 1 ? { ...rest, type: kinds[0]! } : { anyOf: kinds.map((type) => ({ ...rest, type })) };
  return { isNullable: kinds.length < schema.type.length, plain };
}

function one(schema: Schema): string {
  const { $ref, items, anyOf, type, format, additionalProperties } = schema;
  if ($ref !== undefined) return $ref.split('/').at(-1)!;
  if (schema.const !== undefined) return `always ${JSON.stringify(schema.const)}`;
  if (schema.enum !== undefined) return `one of ${schema.enum.map(String).join(', ')}`;
  if (anyOf !== undefined) return anyOf.map(kindInWords).join(', or ');
  if (items?.enum !== undefined) return `some of ${items.enum.map(String).join(', ')}`;
  if (items !== undefined) return `list of ${many(items)}`;
  if (type === 'array') return 'list';
  if (type === 'integer') return `whole number${span(schema)}`;
  if (type === 'number') return `number${span(schema)}`;
  if (type === 'boolean') return 'true or false';
  if (type === 'string') return format === 'binary' ? 'file' : 'text';
  if (typeof additionalProperties === 'object' && schema.properties === undefined)
    return `object of ${many(additionalProperties)} by name`;
  return type === 'object' ? 'object' : 'anything';
}

function many(schema: Schema): string {
  const kind = kindInWords(schema);
  const plural: Readonly<Record<string, string>> = {
    text: 'texts',
    number: 'numbers',
    'whole number': 'whole numbers',
    object: 'objects',
  };
  return plural[kind] ?? kind.replace(/^whole number(?=,)/, 'whole numbers').replace(/^number(?=,)/, 'numbers');
}

function span({ minimum, maximum }: Schema): string {
  const told = (value: number): string =>
    value >= 1000 && value <= 9999 ? String(value) : value.toLocaleString('en-GB');
  const [least, most] = [minimum, maximum].map((end) =>
    end === undefined || Math.abs(end) >= Number.MAX_SAFE_INTEGER ? null : told(end),
  );
  if (least !== null && most !== null) return `, ${least} to ${most}`;
  if (least !== null) return `, at least ${least}`;
  return most === null ? '' : `, at most ${most}`;
}
