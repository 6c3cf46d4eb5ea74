import type { Progress, Terminal } from '../kernel/terminal.ts';
import { visible, visibleLine } from '../kernel/visible.ts';
import { movingProgress } from './movingProgress.ts';
import { plainProgress } from './plainProgress.ts';
import { silentProgress } from './silentProgress.ts';

/** What the command line asks of its terminal. */
export interface TerminalWishes {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** The terminal of this process; `complain` writes to standard error even when quiet, `hasResult` says whether a result was written, `outputFault` why it could not be. */
export interface ProcessTerminal extends Terminal {
  complain(text: string): void;
  hasResult(): boolean;
  outputFault(): Error | null;
}

/**
 * Results go to standard output, remarks and progress to standard error; control characters in names from files are shown, never obeyed.
 * A reader that closes the pipe early (`| head`) loses the rest of the text, as does one with a full disk; the work still comes to its end.
 */
export function processTerminal({ json, quiet, signal }: TerminalWishes): ProcessTerminal {
  const { stdout, stderr } = process;
  let fault: Error | null = null;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fault ??= error;
  });
  stderr.on('error', () => undefined);
  const moving =
    stderr.isTTY && process.env.TERM !== 'dumb'
      ? movingProgress({
          write: (text) => stderr.write(text),
          columns: () => stderr.columns,
          now: () => performance.now(),
        })
      : null;
  let written = false;
  return {
    json,
    signal,
    progress: quiet ? silentProgress : withVisibleSteps(moving ?? plainStderr()),
    out(text) {
      moving?.clear();
      written = true;
      stdout.write(line(text));
    },
    note(text) {
      if (!quiet) this.complain(text);
    },
    complain(text) {
      moving?.clear();
      stderr.write(line(text));
    },
    hasResult: () => written,
    outputFault: () => (written ? fault : null),
  };
}

function plainStderr(): Progress {
  return plainProgress(
    (text) => process.stderr.write(text),
    () => performance.now(),
  );
}

function withVisibleSteps(progress: Progress): Progress {
  return { ...progress, step: (label) => progress.step(visibleLine(label)) };
}

function line(text: string): string {
  return visible(text.endsWith('\n') ? text : `${text}\n`);
}
