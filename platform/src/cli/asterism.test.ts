import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../kernel/version.ts';

const launcher = fileURLToPath(new URL('asterism.mjs', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asterism-cli-'));
});

afterAll(() => rm(folder, { recursive: true }));

function start(...words: string[]): ChildProcess {
  return spawn(process.execPath, [launcher, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ended(child: ChildProcess): Promise<{ code: number; out: string; err: string }> {
  const [out, err, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'exit') as Promise<[number]>,
  ]);
  return { code, out, err };
}

const run = (...words: string[]) => ended(start(...words));

describe('words that are no command', () => {
  test('no words at all: the overview, exit code 2', async () => {
    const { code, out, err } = await run();
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^Usage: asterism <verb>[^]*Name a verb: asterism --help lists them\.\n$/);
  });

  test('a mistyped verb: the one it was meant to be', async () => {
    expect(await run('mpa')).toEqual({ code: 2, out: '', err: "Unknown command 'mpa'. Did you mean map?\n" });
  });

  test.each([
    [['foo'], "Unknown command 'foo'. See asterism --help.\n"],
    [['map', 'a.csv'], "Required option '--out <dir>' not specified. See asterism map --help.\n"],
    [['definitions', 'show'], "Missing required argument 'name-or-file'. See asterism definitions show --help.\n"],
    [['demo', '--sed', '2'], "Unknown option '--sed'. Did you mean --seed?\n"],
    [
      ['map', 'a.csv', '--out', 'a', '--out', 'b'],
      "Option '--out <dir>' is given more than once; give it one value. See asterism map --help.\n",
    ],
    [
      ['map', 'a.csv', '--file-year', '2014', '--out', 'a', '--file-year', '2015'],
      "Option '--file-year <year>' is given more than once; give it one value. See asterism map --help.\n",
    ],
    [
      ['space', 'a.csv', '--by', 'industry', '--by', 'category'],
      "Option '--by <what>' is given more than once; give it one value. See asterism space --help.\n",
    ],
  ])('%j: what is wrong, and what was meant or where to read on', async (words, err) => {
    expect(await run(...words)).toEqual({ code: 2, out: '', err });
  });

  test('with --json the problem is one JSON object', async () => {
    const { code, out, err } = await run('map', 'a.csv', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      problem: {
        status: 400,
        detail: "Required option '--out <dir>' not specified. See asterism map --help.",
        places: [],
      },
    });
    expect(err).toBe('');
  });
});

test('--version prints the version alone', async () => {
  expect(await run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('help goes to standard output and is no error, however it is asked for', async () => {
  const [byOption, byVerb] = await Promise.all([run('verify', '--help'), run('help', 'verify')]);
  expect(byOption.code).toBe(0);
  expect(byOption.out).toMatch(/^Usage: asterism verify/);
  expect(byVerb).toEqual(byOption);
});

test('an input that is not there: exit code 3 and no edition', async () => {
  const { code, err } = await run('map', 'absent.csv', '--out', 'edition');
  expect(code).toBe(3);
  expect(err).toContain('absent.csv');
  expect(await readdir(folder)).not.toContain('edition');
});

test('a bad row that leaves nothing to rate is named, and is what --strict ends at', async () => {
  await writeFile(join(folder, 'bad.csv'), 'region,industry,year,employment\nA,C10,2020,5\nA,C11,2020,foo\n');
  const { code, err } = await run('map', 'bad.csv', '--no-report', '--out', 'edition');
  expect([code, err]).toEqual([3, expect.stringContaining('Rows that can’t be used may be why')]);
  expect(err).toContain('bad.csv:3:employment “foo”: not a number');
  const strict = await run('map', 'bad.csv', '--strict', '--no-report', '--out', 'edition');
  expect([strict.code, strict.err]).toEqual([
    4,
    expect.stringContaining('line 3, column employment: "foo", not a number'),
  ]);
});

test('withheld figures and a bad row that leave nothing to rate: --strict names both', async () => {
  await writeFile(
    join(folder, 'both.csv'),
    'region,industry,year,employment\nA,C10,2020,\nA,C11,2020,4\nB,C10,2020,foo\nB,C11,2020,\n',
  );
  const { code, err } = await run('map', 'both.csv', '--strict', '--no-report', '--out', 'edition');
  expect(code).toBe(4);
  expect(err).toContain('line 4, column employment: "foo", not a number. Mend them first');
  expect(err).toContain('No region is left to rate (');
  expect(err).toContain('with a figure that nothing bounds (A), 2020: 2 observations');
  expect(err).toContain('both.csv:4:employment “foo”: not a number');
  expect(err).not.toContain('without --strict');
});

test('options that gather values may be given again', async () => {
  const { code, out } = await run('presets', 'show', 'eco-2007', '--set', 'size.top=0.05', '--set', 'focus.top=0.2');
  expect(code).toBe(0);
  expect(out).toContain('top: 0.05');
  expect(out).toContain('top: 0.2');
});

test.each([
  [['--set', '__proto__=1', '--out', 'edition'], '--set knows no rule "__proto__"'],
  [['--out', ''], '--out names no folder'],
])('wrong usage, %j: exit code 2 and a sentence', async (options, sentence) => {
  await writeFile(join(folder, 'small.csv'), 'region,industry,year,employment\nR1,29,2024,2000\nR2,62,2024,3000\n');
  const { code, err } = await run('map', 'small.csv', '--no-report', ...options);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test('quiet is quiet: no progress and no remarks; what was made is counted in words', async () => {
  await writeFile(join(folder, 'one.csv'), 'region,industry,year,employment\nR1,29,2024,2000\n');
  const loud = await run('map', 'one.csv', '--no-report', '--title', 'One  region', '--out', 'one');
  expect(loud.code).toBe(0);
  expect(loud.out).toMatch(/^One region: 1 cluster of 1 region in 1 category\./);
  expect(loud.err).toContain('To know:');
  expect(loud.err).toContain('Regions are called by their codes');
  const quiet = await run('map', 'one.csv', '--no-report', '--out', 'one', '-q');
  expect(quiet.err).toBe('');
  expect(quiet.out).not.toContain('To know');
});

test('a region code that no address can hold is refused', async () => {
  await writeFile(join(folder, 'long.csv'), `region,industry,year,employment\n${'x'.repeat(65)},29,2024,2000\n`);
  const { code, err } = await run('map', 'long.csv', '--no-report', '--out', 'edition', '-q');
  expect(code).toBe(3);
  expect(err).toContain('Region codes have at most 64 letters');
});

test('an output folder below a file: exit code 3 and a sentence', async () => {
  await writeFile(join(folder, 'file'), '');
  const { code, err } = await run('demo', '--out', 'file/demo', '--quiet');
  expect(code).toBe(3);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('control characters in names are shown, in progress, results and complaints', async () => {
  const rude = 'a\u001b[2J.csv';
  await writeFile(join(folder, rude), 'region,industry,year,employment\nR1,29,2024,2000\nR2,62,2024,3000\n');
  const mapped = await run('map', rude, '--no-report', '--out', 'edition\u001b]0;');
  expect(mapped.code).toBe(0);
  expect(mapped.err).toContain('Reading employment from a\\u001b[2J.csv …\n');
  expect(mapped.out).toContain('Read a\\u001b[2J.csv (tidy)');
  expect(`${mapped.out}${mapped.err}`).not.toContain('\u001b');
  const json = await run('verify', 'edition\u001b]0;', '--json');
  expect(JSON.parse(json.out)).toMatchObject({ folder: 'edition\u001b]0;', holds: true });
  expect((await run('verify', 'no\u009b2J')).err).toContain('There is no edition in no\\u009b2J: ');
});

describe('demo', () => {
  test('--json prints one JSON object; progress stays on standard error, in plain lines', async () => {
    const { code, out, err } = await run('demo', '--out', 'demo', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ folder: 'demo', seed: 1 });
    expect(err).toBe('Making up a continent …\n');
  });

  test('--quiet leaves the result alone', async () => {
    expect((await run('--quiet', 'demo', '--out', 'demo')).err).toBe('');
  });
});

/** Starts a download that the publisher never answers, and lets something happen to it once it waits. */
async function whileFetching(happen: (child: ChildProcess) => void, ...node: string[]): Promise<object> {
  const server = createServer(() => happen(child)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [...node, launcher, 'fetch', 'eurostat', 'made_up', '--base-url', url, '--quiet', '--out', 'cache'],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  try {
    return await ended(child);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('Ctrl-C ends the work with exit code 130 and one word', async () => {
  expect(await whileFetching((child) => child.kill('SIGINT'))).toEqual({ code: 130, out: '', err: 'Stopped.\n' });
});

describe('under an older Node, which hands over to the project’s own', () => {
  const older = [
    '--import',
    'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.0.0"}})',
  ];

  test('the words, the result and the exit code pass through', async () => {
    const child = spawn(process.execPath, [...older, launcher, 'mpa'], { stdio: ['ignore', 'pipe', 'pipe'] });
    expect(await ended(child)).toEqual({ code: 2, out: '', err: "Unknown command 'mpa'. Did you mean map?\n" });
  });

  test.each<[string, (child: ChildProcess) => void, number | null]>([
    ['a polite kill', (child) => child.kill('SIGTERM'), 143],
    ['Ctrl-C, which reaches both processes', (child) => process.kill(-child.pid!, 'SIGINT'), 130],
    ['a kill that nothing can catch', (child) => child.kill('SIGKILL'), null],
  ])('%s ends the work too', async (_, happen, code) => {
    expect(await whileFetching(happen, ...older)).toEqual({ code, out: '', err: 'Stopped.\n' });
  });
});

test('a reader that closes the pipe early is no error', async () => {
  const child = start('completion', 'bash');
  child.stdout!.destroy();
  const [err, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit') as Promise<[number]>]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

describe('completion', () => {
  test('bash offers verbs, sub-verbs, options and values where they fit', async () => {
    const { out } = await run('completion', 'bash');
    const offered = (...words: string[]): string[] =>
      execFileSync(
        'bash',
        [
          '-c',
          `${out}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _asterism; echo "\${COMPREPLY[@]}"`,
          'bash',
          ...words,
        ],
        {
          encoding: 'utf8',
        },
      )
        .trim()
        .split(' ');
    expect(offered('asterism', 'de')).toEqual(['definitions', 'demo']);
    expect(offered('asterism', 'definitions', 'tr')).toEqual(['translate']);
    expect(offered('asterism', 'map', 'a.csv', '--geo')).toEqual(['--geometry']);
    expect(offered('asterism', 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(offered('asterism', 'map', 'd')).toEqual(['']);
  });

  test.each(['zsh', 'fish'])('%s gets every verb with what it is for', async (shell) => {
    const { code, out } = await run('completion', shell);
    expect(code).toBe(0);
    expect(out).toContain('say why a cluster has its stars');
    expect(out).toContain("publisher'\\''s current files");
  });

  test('another shell is refused by name', async () => {
    const { code, err } = await run('completion', 'csh');
    expect(code).toBe(2);
    expect(err).toMatch(
      /'csh' is invalid .* Allowed choices are bash, zsh, fish\. See asterism completion --help\.\n$/,
    );
  });
});

test.skipIf(!existsSync('/dev/full'))('an output that can’t be written is a sentence, exit code 3', async () => {
  const child = spawn(process.execPath, [launcher, 'presets', 'show', 'eco-2007'], {
    cwd: folder,
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  });
  const [err, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit') as Promise<[number]>]);
  expect({ code, err }).toEqual({
    code: 3,
    err: "Standard output can't be written: the disk is full. Free some space or choose another place.\n",
  });
});
