import { definitionOf } from '../definitions/definitionOf.fixture.ts';
import type { Definition } from '../definitions/definition.ts';

/** A definition of two made-up categories on the given codes. */
export function twoCategories(
  first: readonly string[],
  second: readonly string[],
  classification = 'NACE',
): Definition {
  return definitionOf({ name: classification }, { first: [...first], second: [...second] });
}
