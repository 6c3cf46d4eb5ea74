import { Problem } from '../../kernel/problem.ts';
import { nearestName } from '../../kernel/nearestName.ts';
import { builtInDefinitionPath, builtInDefinitions } from './builtInDefinitions.ts';
import { checkedDefinition } from './checkedDefinition.ts';
import { definitionSchema } from './definition.ts';
import type { Definition } from './definition.ts';
import { readDefinitionCsv } from './definitionCsv.ts';
import { isFilePath } from './isFilePath.ts';
import { readParameterText } from './parameterText.ts';
import { readStructured } from './structuredText.ts';

/**
 * Reads and checks a definition: a built-in's name, or a file in YAML, JSON or CSV, told apart by content. `version` picks one of the
 * versions (vintages) that a table may hold; of any other definition it must be the version of the file or of its classification.
 */
export async function readDefinition(pathOrName: string, options: { readonly version?: string } = {}): Promise<Definition> {
  const text = await readParameterText(definitionPath(pathOrName), 'definition');
  if (!isStructured(text)) {
    const { value, line } = await readDefinitionCsv(text, pathOrName, options.version);
    return checkedDefinition(value, pathOrName, line);
  }
  const { value, line } = readStructured(text, pathOrName, 'definition', definitionSchema, (place) => place.at(-1) === 'weight');
  const { version } = options;
  if (version !== undefined && version !== value.version && version !== value.classification.version) {
    throw new Problem(
      400,
      `${pathOrName} is version ${value.version} on ${value.classification.name} ${value.classification.version ?? ''}`.trimEnd() +
        `, not "${version}": leave --definition-version out, or name another definition`,
    );
  }
  return checkedDefinition(value, pathOrName, line);
}

function definitionPath(pathOrName: string): string {
  const names = builtInDefinitions();
  if (names.includes(pathOrName)) return builtInDefinitionPath(pathOrName);
  if (isFilePath(pathOrName)) return pathOrName;
  const meant = nearestName(pathOrName, names);
  throw new Problem(
    404,
    `there is no definition "${pathOrName}"${meant === null ? '' : `; did you mean ${meant}?`} (built in: ${names.join(', ')}; or give the path of a file)`,
  );
}

/** YAML or JSON rather than a table: it begins with a brace, a document mark or a "key:". */
function isStructured(text: string): boolean {
  const first = text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '' && !line.trimStart().startsWith('#')) ?? '';
  return /^\s*([{[]|---|%YAML|["']?[\w-]+["']?\s*:(\s|$))/.test(first);
}
