import type { Terminal } from '../../kernel/terminal.ts';

/** A terminal for tests: says nothing, shows nothing, and stops when `signal` does. */
export function silentTerminal(signal: AbortSignal = new AbortController().signal): Terminal {
  const nothing = (): void => undefined;
  return {
    out: nothing,
    note: nothing,
    json: false,
    progress: { step: nothing, advance: nothing, end: nothing },
    signal,
  };
}
