import type { Terminal } from './terminal.ts';

/** A terminal for tests that writes down what it is told: results, remarks and the steps of progress. */
export interface RecordingTerminal extends Terminal {
  readonly results: readonly string[];
  readonly notes: readonly string[];
  readonly steps: readonly string[];
}

/** A recording terminal on which nobody presses Ctrl-C. */
export function recordingTerminal(json = false): RecordingTerminal {
  const [results, notes, steps]: [string[], string[], string[]] = [[], [], []];
  return {
    results,
    notes,
    steps,
    out: (text) => void results.push(text),
    note: (text) => void notes.push(text),
    json,
    progress: { step: (label) => void steps.push(label), advance: () => undefined, end: () => undefined },
    signal: new AbortController().signal,
  };
}
