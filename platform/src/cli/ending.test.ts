import { CommanderError } from 'commander';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '../kernel/problem.ts';
import { ending } from './ending.ts';

const { signal } = new AbortController();

afterEach(() => vi.unstubAllEnvs());

describe('a problem', () => {
  test.each([
    [400, 2],
    [404, 3],
    [409, 4],
    [422, 3],
  ] as const)('of status %i ends with exit code %i', (status, code) => {
    expect(ending(new Problem(status, 'Not so.'), signal).code).toBe(code);
  });

  test('is told in its sentence, then place by place', () => {
    const problem = new Problem(422, 'Two rows of a.csv can’t be used.', [
      { file: 'a.csv', line: 7, column: 'employment', value: '-3', reason: 'is negative' },
      { reason: 'there is no region column' },
    ]);
    const { words, document } = ending(problem, signal);
    expect(words).toBe(
      'Two rows of a.csv can’t be used.\n  a.csv:7:employment “-3”: is negative\n  there is no region column',
    );
    expect(document).toEqual({ problem: { status: 422, detail: problem.message, places: problem.places } });
  });

  test('keeps each place on its line, whatever stood there', () => {
    const places = [{ line: 3, value: 'R1\nDone.', reason: 'unknown region' }];
    expect(ending(new Problem(422, 'No.', places), signal).words).toBe('No.\n  3 “R1\\u000aDone.”: unknown region');
  });

  test('with many places shows the first twenty and counts the rest', () => {
    const places = Array.from({ length: 25 }, (_, at) => ({ line: at + 1, reason: 'is a duplicate' }));
    const lines = ending(new Problem(422, 'Duplicates.', places), signal).words?.split('\n');
    expect(lines).toHaveLength(22);
    expect(lines?.at(-1)).toBe('  … and 5 more');
  });
});

describe('a refusal of the operating system', () => {
  test.each([
    ['ENOSPC', 'out/x.csv can’t be written: the disk is full. Free some space or choose another place.'],
    ['ENOENT', 'out/x.csv is not there: check the name and the folder.'],
    ['EACCES', 'out/x.csv can’t be opened: you lack the permission to read or write it.'],
  ])('%s is told in a sentence, exit code 3', (code, sentence) => {
    const error = Object.assign(new Error(`${code}: write`), { code, path: 'out/x.csv' });
    expect(ending(error, signal)).toMatchObject({ code: 3, words: sentence.replaceAll('’', "'") });
  });

  test('of the database, which knows only words, is understood too', () => {
    expect(ending(new Error('IO Error: Could not write file: No space left on device'), signal).code).toBe(3);
  });
});

describe('a fault of ours', () => {
  test('ends with exit code 1 and says whose it is', () => {
    vi.stubEnv('ASTERISM_DEBUG', '');
    const { code, words, document } = ending(new TypeError('x is undefined'), signal);
    expect(code).toBe(1);
    expect(words).toMatch(/^This is a fault of Asterism, not of your input: x is undefined\n/);
    expect(words).not.toContain('ending.test.ts');
    expect(document).toEqual({ fault: 'x is undefined' });
  });

  test('shows where it happened when asked', () => {
    vi.stubEnv('ASTERISM_DEBUG', '1');
    expect(ending(new TypeError('x is undefined'), signal).words).toContain('ending.test.ts');
  });
});

describe('a stop', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('by %s ends with exit code %i, whatever error it came with', (name, code) => {
    expect(ending(new Error('aborted'), AbortSignal.abort(name))).toEqual({ code, words: 'Stopped.', document: null });
  });
});

test('help and version are no error', () => {
  expect(ending(new CommanderError(0, 'commander.version', '0.1.0'), signal).code).toBe(0);
});
