import type { Progress } from '../kernel/terminal.ts';

/** Where a moving line is drawn: a terminal of so many columns, with a clock in milliseconds. */
export interface MovingLine {
  write(text: string): void;
  columns(): number;
  now(): number;
}

/** Progress on a terminal: one line, redrawn at most every tenth of a second; `clear` takes it away before other text is written. */
export function movingProgress(line: MovingLine): Progress & { clear(): void } {
  let label = '';
  let share = '';
  let drawnAt = -Infinity;
  const clear = (): void => {
    if (drawnAt === -Infinity) return;
    line.write('\r\u001b[K');
    drawnAt = -Infinity;
  };
  const draw = (): void => {
    line.write(`\r\u001b[K${`${label} …${share}`.slice(0, Math.max(1, line.columns() - 1))}`);
    drawnAt = line.now();
  };
  return {
    clear,
    step(next) {
      label = next;
      share = '';
      draw();
    },
    advance(done, total) {
      share = percent(done, total);
      if (line.now() - drawnAt >= 100) draw();
    },
    end() {
      clear();
      label = '';
    },
  };
}

function percent(done: number, total: number): string {
  return total > 0 ? ` ${Math.floor((100 * Math.min(done, total)) / total)} %` : '';
}
