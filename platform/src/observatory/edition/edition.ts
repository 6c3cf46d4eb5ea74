import type { Table } from '../../kernel/table.ts';
import type { Definition } from '../definitions/definition.ts';
import type { Preset } from '../presets/preset.ts';
import type { Manifest } from './manifest.ts';

/** The immutable result of one run, before it is written: its tables and how they came about. */
export interface Edition {
  readonly title: string;
  /** Without the outputs' hashes, which are known once they are written. */
  readonly manifest: Manifest;
  /** The definition of the latest year. */
  readonly definition: Definition;
  /** What was used for which years: one entry, or one for each vintage of the classification. */
  readonly definitions: readonly { readonly years: readonly number[]; readonly definition: Definition }[];
  readonly preset: Preset;
  readonly years: readonly number[];
  readonly tables: EditionTables;
  /** The cells of the measures that the rules need beside the one that is rated, each as `cells-MEASURE`. */
  readonly furtherCells: readonly Table[];
}

/** The tables of an edition; `trends` needs two years or more. */
export interface EditionTables {
  readonly clusters: Table;
  readonly proof: Table;
  readonly regions: Table;
  readonly categories: Table;
  readonly cells: Table;
  readonly totals: Table;
  readonly agreement: Table;
  readonly trends: Table | null;
  readonly issues: Table;
}
