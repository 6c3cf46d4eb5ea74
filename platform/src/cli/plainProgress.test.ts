import { expect, test } from 'vitest';
import { plainProgress } from './plainProgress.ts';

test('a line for each step, and one more for every ten seconds that it takes', () => {
  const lines: string[] = [];
  let now = 0;
  const progress = plainProgress(
    (line) => lines.push(line),
    () => now,
  );
  progress.step('Reading a.csv');
  for (; now < 25_000; now += 100) progress.advance(now, 50_000);
  progress.step('Rating');
  progress.end();
  expect(lines).toEqual(['Reading a.csv …\n', 'Reading a.csv … 20 %\n', 'Reading a.csv … 40 %\n', 'Rating …\n']);
});
