import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../kernel/problem.ts';
import { definitionSchema } from '../definitions/definition.ts';
import type { YearDefinition } from './yearDefinition.ts';

const keptSchema = z.array(z.strictObject({ years: z.array(z.number()), definition: definitionSchema })).min(1);

/** The definitions that an edition keeps in its `definitions.json`; null where the path is another kind of definition. */
export async function keptDefinitions(path: string, years: readonly number[]): Promise<YearDefinition[] | null> {
  if (basename(path) !== 'definitions.json') return null;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Problem(404, `There is no ${path}.`);
  });
  const parsed = keptSchema.safeParse(jsonOrNull(text));
  if (!parsed.success) throw new Problem(422, `${path} is not the definitions file of an edition.`);
  return parsed.data
    .map((entry) => ({ ...entry, years: entry.years.filter((year) => years.includes(year)) }))
    .filter((entry) => entry.years.length > 0);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
