import { basename } from 'node:path';
import { Problem } from '../../kernel/problem.ts';
import { definitionSchema } from './definition.ts';
import type { Definition } from './definition.ts';
import { readCsvEntries, versionsOf } from './definitionCsvEntries.ts';
import type { CsvEntry } from './definitionCsvEntries.ts';
import { ofClosestBranch, plainIssue } from './schemaIssue.ts';
import { misfit } from './structuredText.ts';
import type { Place, Structured } from './structuredText.ts';

/**
 * Reads a definition from a table with a row for each industry: `category,industry[,weight][,title][,kind]`, or the columns of the US
 * Benchmark Cluster Definitions. Where it holds several versions one must be named. What a table cannot say (source, licence) is "not stated".
 */
export async function readDefinitionCsv(text: string, file: string, version?: string): Promise<Structured<Definition>> {
  const { entries, classification } = await readCsvEntries(text, file);
  const versions = versionsOf(entries);
  const chosen = version ?? (versions.length === 1 ? versions[0] : undefined);
  if (versions.length > 1 && chosen === undefined) {
    throw new Problem(400, `${file} holds the versions ${versions.join(', ')}: choose one with --definition-version.`);
  }
  if (version !== undefined && !versions.includes(version)) {
    const held = versions.length > 0 ? `it holds ${versions.join(', ')}` : 'it has no version column';
    throw new Problem(400, `${file} has no version "${version}": ${held}.`);
  }
  const stated = chosen === undefined ? {} : { version: chosen };
  const name = basename(file).replace(/\.[^.]+$/, '');
  return withCategories(
    {
      name,
      version: chosen ?? 'not stated',
      title: name,
      source: basename(file),
      licence: 'not stated',
      classification: { ...classification, ...stated },
    },
    entries.filter((entry) => chosen === undefined || entry.version === chosen),
    file,
  );
}

function withCategories(
  head: Omit<Definition, 'categories'>,
  entries: readonly CsvEntry[],
  file: string,
): Structured<Definition> {
  const lines: number[][] = [];
  const positions = new Map<string, number>();
  const categories: { code: string; title: string; kind?: string; industries: unknown[] }[] = [];
  const issues: { path: Place; message: string }[] = [];
  for (const entry of entries) {
    const known = positions.get(entry.category);
    const at = known ?? categories.length;
    if (known === undefined) {
      positions.set(entry.category, at);
      const kind = entry.kind === '' ? {} : { kind: entry.kind };
      categories.push({ code: entry.category, title: entry.title || entry.category, ...kind, industries: [] });
      lines.push([]);
    }
    const category = categories[at]!;
    const path = ['categories', at, 'industries', category.industries.length];
    if (entry.title !== '' && entry.title !== category.title) {
      issues.push({
        path,
        message: `the category "${entry.category}" is called "${category.title}" above and "${entry.title}" here: settle on one title`,
      });
    }
    if (entry.kind !== (category.kind ?? '')) {
      issues.push({
        path,
        message: `the category "${entry.category}" is of kind "${category.kind ?? ''}" above and "${entry.kind}" here: settle on one kind`,
      });
    }
    category.industries.push(
      entry.weight === '' ? entry.industry : { industry: entry.industry, weight: weightOf(entry.weight) },
    );
    lines[at]!.push(entry.line);
  }
  const line = (place: Place): number => {
    const ofCategory = place[0] === 'categories' ? lines[Number(place[1])] : undefined;
    return ofCategory?.[place[2] === 'industries' ? Number(place[3] ?? 0) : 0] ?? 1;
  };
  const parsed = definitionSchema.safeParse({ ...head, categories }, { error: plainIssue });
  if (!parsed.success) issues.push(...parsed.error.issues.flatMap(ofClosestBranch));
  if (!parsed.success || issues.length > 0) throw misfit(file, 'definition', issues, line);
  return { value: parsed.data, line };
}

/** The weight as a number; text that is none stays text, for the schema to name it. */
function weightOf(text: string): number | string {
  return /^\d*\.?\d+(e[-+]?\d+)?$/i.test(text) ? Number(text) : text;
}
