import { checkedDefinition } from './checkedDefinition.ts';
import { definitionSchema, type Definition } from './definition.ts';
import { readDefinitionCsv } from './definitionCsv.ts';
import type { DefinitionText } from './definitionText.ts';
import { readStructured } from './structuredText.ts';

/** A definition from its text, checked; `file` is what it is called where something does not fit. `version` picks one of a table's. */
export async function parsedDefinition(
  { text, form }: DefinitionText,
  file: string,
  version?: string,
): Promise<Definition> {
  const { value, line } =
    form === 'table'
      ? await readDefinitionCsv(text, file, version)
      : readStructured(text, file, 'definition', definitionSchema, (place) => place.at(-1) === 'weight');
  return checkedDefinition(value, file, line);
}
