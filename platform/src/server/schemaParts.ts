import { z } from 'zod';

/** A JSON Schema as OpenAPI 3.1 takes it. */
export type SchemaPart = Readonly<Record<string, unknown>>;

/** JSON Schemas of zod's, in which those with a name of their own (`meta.id`) are told once, as components, and referred to. */
export class SchemaParts {
  readonly #named: Record<string, SchemaPart> = {};

  /** The named schemas that were met so far, by name. */
  get named(): Readonly<Record<string, SchemaPart>> {
    return Object.fromEntries(Object.entries(this.#named).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  of(schema: z.ZodType, io: 'input' | 'output'): SchemaPart {
    const text = JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
    const {
      $schema: _,
      $defs = {},
      ...rest
    } = JSON.parse(text.replaceAll('"$ref":"#/$defs/', '"$ref":"#/components/schemas/')) as Record<string, unknown>;
    for (const [name, part] of Object.entries($defs as Record<string, SchemaPart>)) {
      const before = this.#named[name];
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(part))
        throw new Error(`Two schemas are called ${name}.`);
      this.#named[name] = part;
    }
    return rest;
  }
}
