/** What a command may do to the world it was typed in: say, show progress, and be told to stop. */
export interface Terminal {
  /** Writes the result to standard output. */
  out(text: string): void;
  /** Writes a remark to standard error. */
  note(text: string): void;
  /** Whether `--json` asked for one JSON object on standard output instead of words. */
  readonly json: boolean;
  readonly progress: Progress;
  /** Aborted on Ctrl-C: long work stops at the next safe point and leaves nothing half-written. */
  readonly signal: AbortSignal;
}

/** The steps of long work, shown on a terminal as one moving line and in a pipe as plain lines. */
export interface Progress {
  /** A new step begins, e.g. "Reading sbs.tsv.gz"; the one before is over. */
  step(label: string): void;
  /** How much of the running step is done, of how much in all. */
  advance(done: number, total: number): void;
  /** No more steps. */
  end(): void;
}
