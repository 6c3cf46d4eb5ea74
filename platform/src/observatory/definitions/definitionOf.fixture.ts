import type { Definition } from './definition.ts';

/** A definition with the categories given as lists of industries, for tests. */
export function definitionOf(
  classification: Definition['classification'],
  categories: Readonly<Record<string, Definition['categories'][number]['industries']>>,
): Definition {
  return {
    name: 'test',
    version: '1',
    title: 'Test',
    source: 'made up',
    licence: 'CC0-1.0',
    classification,
    categories: Object.entries(categories).map(([code, industries]) => ({
      code,
      title: code.toUpperCase(),
      industries,
    })),
  };
}
