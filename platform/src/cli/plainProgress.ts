import type { Progress } from '../kernel/terminal.ts';

/** Progress in a pipe or a log: a line for each step, and one more every ten seconds for as long as the step goes on. */
export function plainProgress(write: (line: string) => void, now: () => number): Progress {
  let label = '';
  let saidAt = 0;
  return {
    step(next) {
      label = next;
      saidAt = now();
      write(`${label} …\n`);
    },
    advance(done, total) {
      if (now() - saidAt < 10_000 || total <= 0) return;
      saidAt = now();
      write(`${label} … ${Math.floor((100 * Math.min(done, total)) / total)} %\n`);
    },
    end() {
      label = '';
    },
  };
}
