import { Problem } from '../../kernel/problem.ts';
import type { Definition } from './definition.ts';
import { definitionText } from './definitionText.ts';
import { parsedDefinition } from './parsedDefinition.ts';

/**
 * Reads and checks a definition: a built-in's name, or a file in YAML, JSON or CSV, told apart by content. `version` picks one of the
 * versions (vintages) that a table may hold; of any other definition it must be the version of the file or of its classification.
 */
export async function readDefinition(
  pathOrName: string,
  options: { readonly version?: string } = {},
): Promise<Definition> {
  const { text, form } = await definitionText(pathOrName);
  const { version } = options;
  const value = await parsedDefinition({ text, form }, pathOrName, version);
  if (form === 'table') return value;
  if (version !== undefined && version !== value.version && version !== value.classification.version) {
    const classification = [value.classification.name, value.classification.version]
      .filter((part) => part !== undefined)
      .join(' ');
    throw new Problem(
      400,
      `${pathOrName} is version ${value.version} on ${classification}, not "${version}": leave --definition-version out, or name another definition.`,
    );
  }
  return value;
}
