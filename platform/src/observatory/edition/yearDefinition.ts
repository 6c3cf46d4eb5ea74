import type { Definition } from '../definitions/definition.ts';

/** A definition and the years it is used for. */
export interface YearDefinition {
  readonly years: readonly number[];
  readonly definition: Definition;
}
