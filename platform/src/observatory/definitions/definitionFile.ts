import { Document, isSeq, visit } from 'yaml';
import { Problem } from '../../kernel/problem.ts';
import type { Definition } from './definition.ts';

/** The definition as YAML that reads back the same; codes in quotes, short lists on one line. */
export function definitionYaml(definition: Definition): string {
  const document = new Document(definition);
  visit(document, {
    Pair(_, pair) {
      if (!isSeq(pair.value) || !isIndustries(pair.key)) return;
      pair.value.flow = true;
      return visit.SKIP;
    },
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}

/** The definition as the text of a file of that name: JSON, CSV (without source and licence, which a table cannot hold) or YAML. */
export function definitionFile(definition: Definition, path: string): string {
  if (/\.json$/i.test(path)) return `${JSON.stringify(definition, null, 2)}\n`;
  if (/\.ya?ml$/i.test(path)) return definitionYaml(definition);
  if (/\.csv$/i.test(path)) return definitionCsv(definition);
  throw new Problem(
    400,
    `--out ${path}: a definition is written as YAML, JSON or CSV; let the name end in .yaml, .json or .csv.`,
  );
}

function isIndustries(key: unknown): boolean {
  return (
    typeof key === 'object' && key !== null && 'value' in key && (key.value === 'industries' || key.value === 'by')
  );
}

function definitionCsv(definition: Definition): string {
  const rows = definition.categories.flatMap((category) =>
    category.industries.map((entry) => [
      category.code,
      typeof entry === 'string' ? entry : entry.industry,
      typeof entry === 'string' ? '' : String(entry.weight),
      category.title,
      category.kind ?? '',
    ]),
  );
  return [['category', 'industry', 'weight', 'title', 'kind'], ...rows]
    .map((row) => `${row.map(field).join(',')}\n`)
    .join('');
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
