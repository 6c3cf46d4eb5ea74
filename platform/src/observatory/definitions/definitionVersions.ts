import { readCsvEntries, versionsOf } from './definitionCsvEntries.ts';
import { definitionText } from './definitionText.ts';

/** The versions (vintages of the classification) that a definition's table holds, sorted; empty for a definition that is one by itself. */
export async function definitionVersions(pathOrName: string): Promise<string[]> {
  const { text, form } = await definitionText(pathOrName);
  return form === 'tree' ? [] : versionsOf((await readCsvEntries(text, pathOrName)).entries);
}
