import { z } from 'zod';
import { definitionSchema } from './definition.ts';

/** The JSON Schema (draft 2020-12) of a definition file, as text; `data/schemas/definition.schema.json` is this. */
export function definitionSchemaJson(): string {
  return `${JSON.stringify(z.toJSONSchema(definitionSchema, { io: 'input' }), null, 2)}\n`;
}
