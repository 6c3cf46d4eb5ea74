import type { Terminal } from '../../kernel/terminal.ts';
import type { ResultManifest } from './resultManifest.ts';
import { resultSummary } from './resultSummary.ts';

/** Tells what a run came to, and as a remark each what is to be known of it; `before` are lines of the verb's own. */
export function tellResult(
  terminal: Terminal,
  manifest: ResultManifest,
  out: string,
  before: readonly string[] = [],
): void {
  terminal.out([...before, resultSummary(manifest, out)].join('\n'));
  for (const note of manifest.notes) terminal.note(note);
}
