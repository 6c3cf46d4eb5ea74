import type { Manifest } from '../edition/manifest.ts';
import type { Provenance } from '../input/provenance.ts';

/** What stands beside the tables of a result that is no edition: where its figures come from, what was asked, and the files that came out. */
export interface ResultManifest extends Provenance {
  readonly asterism: Manifest['asterism'];
  /** Which verb made it. */
  readonly kind: 'indicators' | 'space' | 'shift-share';
  readonly title: string;
  readonly measure: string;
  readonly by: 'category' | 'industry';
  /** What the verb was asked for beside its input. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly knownOnly: boolean;
  /** Cells of these years whose figure is neither published nor settled by the totals that are. */
  readonly unknownCells: number;
  /** Sentences a reader of the result should know. */
  readonly notes: readonly string[];
  readonly outputs: Manifest['outputs'];
}
