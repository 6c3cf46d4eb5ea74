import type { Definition } from '../definitions/definition.ts';

/** A definition of two made-up categories on the given codes. */
export function definitionOf(first: readonly string[], second: readonly string[], classification = 'NACE'): Definition {
  return {
    name: 'made-up',
    version: '1',
    title: 'Made up',
    source: 'tests',
    licence: 'CC0',
    classification: { name: classification },
    categories: [
      { code: 'first', title: 'First', industries: [...first] },
      { code: 'second', title: 'Second', industries: [...second] },
    ],
  };
}
