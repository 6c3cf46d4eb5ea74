import { expect, test } from 'vitest';
import { movingProgress } from './movingProgress.ts';

function drawn(columns = 40): {
  written: string[];
  clock: { now: number };
  progress: ReturnType<typeof movingProgress>;
} {
  const written: string[] = [];
  const clock = { now: 0 };
  const progress = movingProgress({
    write: (text) => written.push(text),
    columns: () => columns,
    now: () => clock.now,
  });
  return { written, clock, progress };
}

const redraw = '\r\u001b[K';

test('a step is drawn over the one before, and how much is done behind it', () => {
  const { written, clock, progress } = drawn();
  progress.step('Reading a.csv');
  clock.now = 200;
  progress.advance(1, 3);
  progress.step('Rating');
  expect(written).toEqual([`${redraw}Reading a.csv …`, `${redraw}Reading a.csv … 33 %`, `${redraw}Rating …`]);
});

test('a share that moves fast is drawn ten times a second at most', () => {
  const { written, clock, progress } = drawn();
  progress.step('Reading');
  for (clock.now = 0; clock.now < 1000; clock.now++) progress.advance(clock.now, 1000);
  expect(written.length).toBe(10);
});

test('a long line is cut to the width of the terminal', () => {
  const { written, progress } = drawn(10);
  progress.step('Reading a file with a long name');
  expect(written).toEqual([`${redraw}Reading a`]);
});

test('nothing stands on the line when the work is over, and nothing is cleared twice', () => {
  const { written, progress } = drawn();
  progress.clear();
  progress.step('Rating');
  progress.end();
  progress.end();
  expect(written).toEqual([`${redraw}Rating …`, redraw]);
});
