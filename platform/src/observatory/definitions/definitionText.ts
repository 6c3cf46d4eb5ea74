import { nearestName } from '../../kernel/nearestName.ts';
import { Problem } from '../../kernel/problem.ts';
import { builtInDefinitionPath, builtInDefinitions } from './builtInDefinitions.ts';
import { isFilePath } from './isFilePath.ts';
import { readParameterText } from './parameterText.ts';

/** A definition as it is written, and whether that is YAML or JSON (`tree`) or a table. */
export interface DefinitionText {
  readonly text: string;
  readonly form: 'tree' | 'table';
}

/** Finds a definition by a built-in's name or a file's path; an unknown name is a Problem that lists the built-in ones. */
export async function definitionText(pathOrName: string): Promise<DefinitionText> {
  const text = await readParameterText(definitionPath(pathOrName), 'definition');
  return { text, form: formOf(text) };
}

function definitionPath(pathOrName: string): string {
  const names = builtInDefinitions();
  if (names.includes(pathOrName)) return builtInDefinitionPath(pathOrName);
  if (isFilePath(pathOrName)) return pathOrName;
  const meant = nearestName(pathOrName, names);
  throw new Problem(
    404,
    `There is no definition "${pathOrName}"${meant === null ? '' : `; did you mean ${meant}?`} (built in: ${names.join(', ')}; or give the path of a file).`,
  );
}

/** Whether a text is YAML or JSON, or else a table. */
export function formOf(text: string): DefinitionText['form'] {
  return isTree(text) ? 'tree' : 'table';
}

/** It begins with a brace, a document mark or a "key:". */
function isTree(text: string): boolean {
  const first = text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '' && !line.trimStart().startsWith('#')) ?? '';
  return /^\s*([{[]|---|%YAML|["']?[\w-]+["']?\s*:(\s|$))/.test(first);
}
