import { z } from 'zod';
import { presetSchema } from './preset.ts';

/** The JSON Schema (draft 2020-12) of a preset file, as text; `data/schemas/preset.schema.json` is this. */
export function presetSchemaJson(): string {
  return `${JSON.stringify(z.toJSONSchema(presetSchema, { io: 'input' }), null, 2)}\n`;
}
