import type { Edition } from '../edition/edition.ts';

/** What the categories are: the definition's title, or, where it has none but its name, that it is the user's own, from which file and in which codes. */
export function definitionInWords({ definition, definitions }: Edition): string {
  if (definition.title !== definition.name) return definition.title;
  const versions = definitions.flatMap((used) => used.definition.classification.version ?? []);
  const codes = [definition.classification.name, [...new Set(versions)].join(' and ')].filter((word) => word !== '');
  return `the user’s own, from ${definition.source}, ${codes.join(' ')}`;
}
