import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const slices = new Set([
  'observatory',
  'specialisation',
  'excellence',
  'programme',
  'exchange',
  'publishing',
  'people',
]);
/** Front files of a slice, by who composes them. */
const fronts: Readonly<Record<string, RegExp>> = {
  cli: /^commands\.ts$/,
  server: /^(api|store)\.ts$/,
  web: /^(contract\.ts|model\.ts|\w+\.tsx)$/,
};
const notForTheBrowser = /\/(tables|store|frames|api|commands|report)\.ts$|^platform\/src\/report\//;
const emptyNames = /^(utils?|helpers?|lib|types?)\.|(Manager|Service)\./;
const LONGEST = 300;
const notOurs = new Set(['.git', 'node_modules', 'out', 'dist', 'coverage', '.cache']);

type Sources = ReadonlyMap<string, string>;

interface Import {
  readonly from: string;
  /** A file of the repository, or a package's name. */
  readonly to: string;
}

function importsOf(sources: Sources): Import[] {
  return [...sources].flatMap(([file, text]) => {
    const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
    const named = [
      ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
      ...dynamicImports.flatMap(
        ({ moduleRequest }) => /^(['"])(.*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2] ?? [],
      ),
    ];
    return [...new Set(named)].map((name) => ({
      from: file,
      to: name.startsWith('.') ? join(dirname(file), name) : name,
    }));
  });
}

function room(file: string): string | null {
  if (file.startsWith('indicators/src/')) return 'indicators';
  return /^platform\/src\/(\w+)\//.exec(file)?.[1] ?? null;
}

function isOfTests(file: string): boolean {
  return /\.(test|fixture|vectors)\.tsx?$/.test(file) || /\/(testing|vectors)\//.test(file);
}

/** Why a room may not import what it imports; null where it may. */
function objection({ from, to }: Import): string | null {
  const here = room(from);
  if (here === null) return null;
  if (!/^(platform|indicators)\//.test(to)) {
    if (isOfTests(from)) return null;
    if (here === 'indicators') return 'indicators imports nothing';
    if (here === 'kernel' && to !== 'zod' && !isBuiltin(to)) return 'kernel imports zod alone';
    if (to === '@asterism/indicators' && !slices.has(here)) return 'only slices import the indicators';
    return null;
  }
  const there = room(to);
  if (there === here || there === null) return null;
  if (there === 'indicators') return 'the indicators are imported by their name, @asterism/indicators';
  if (here === 'indicators') return 'indicators imports nothing';
  if (here === 'cli' && to === 'platform/src/server/commands.ts') return null;
  if (isOfTests(from) && to === 'platform/src/server/app.ts') return null;
  if (['cli', 'server', 'web'].includes(there)) return `nobody imports ${there}`;
  const front = fronts[here];
  if (front !== undefined) {
    if (slices.has(there) && !front.test(basename(to))) return `${here} imports front files only`;
    return null;
  }
  if (here === 'kernel') return 'kernel imports zod alone';
  if (there === 'kernel') return null;
  if (here === 'figure') return 'figure imports kernel alone';
  if (there === 'figure') return null;
  if (!slices.has(here)) return `${here} imports kernel and figure alone`;
  if (there === 'report' || there === 'people') return null;
  if (there === 'ui') return from.endsWith('.tsx') ? null : 'ui is imported from .tsx files';
  return basename(to) === 'model.ts' ? null : 'of another slice only its model.ts is imported';
}

/** The circles in which files import each other, each closed by its first file; one for each import that leads back. */
function circles(imports: readonly Import[]): string[][] {
  const below = Map.groupBy(imports, ({ from }) => from);
  const found: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const { to } of below.get(file) ?? []) visit(to);
    path.pop();
    done.add(file);
  };
  for (const file of below.keys()) visit(file);
  return found;
}

/** Every file that can be reached from one by imports. */
function reached(from: string, imports: readonly Import[]): Set<string> {
  const files = new Set([from]);
  for (const file of files) for (const { to } of imports.filter((one) => one.from === file)) files.add(to);
  return files;
}

/** Exported declarations without a sentence on what they mean. */
function undocumented(file: string, text: string): string[] {
  const { program, comments } = parseSync(file, text);
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return [];
    const isTold = comments.some(
      ({ type, value, end }) =>
        type === 'Block' && value.startsWith('*') && text.slice(end, statement.start).trim() === '',
    );
    return isTold ? [] : [`${file}:${text.slice(0, statement.start).split('\n').length}`];
  });
}

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesOf(file);
    return entry.isFile() ? [file] : [];
  });
}

const texts: Sources = new Map(filesOf('').map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const sources: Sources = new Map([...texts].filter(([file]) => /\.tsx?$/.test(file)));
const inRooms: Sources = new Map([...sources].filter(([file]) => room(file) !== null));
const imports = importsOf(sources);

describe('the walker sees', () => {
  const seen = (file: string, text: string): (string | null)[] => importsOf(new Map([[file, text]])).map(objection);

  test.each([
    ['indicators/src/stars.ts', `import { z } from 'zod';`, 'indicators imports nothing'],
    ['platform/src/kernel/year.ts', `import yaml from 'yaml';`, 'kernel imports zod alone'],
    ['platform/src/kernel/year.ts', `export * from '../report/csvText.ts';`, 'kernel imports zod alone'],
    [
      'platform/src/report/figure.ts',
      `import type { Edition } from '../observatory/edition.ts';`,
      'report imports kernel and figure alone',
    ],
    ['platform/src/ui/Page.tsx', `import { csv } from '../report/csv.ts';`, 'ui imports kernel and figure alone'],
    [
      'platform/src/report/figure.ts',
      `import { gini } from '@asterism/indicators';`,
      'only slices import the indicators',
    ],
    [
      'platform/src/observatory/rate.ts',
      `import { gini } from '../../../indicators/src/gini.ts';`,
      'the indicators are imported by their name, @asterism/indicators',
    ],
    [
      'platform/src/programme/call.ts',
      `const later = await import('../observatory/store.ts');`,
      'of another slice only its model.ts is imported',
    ],
    ['platform/src/programme/call.ts', `import { Map } from '../ui/Map.tsx';`, 'ui is imported from .tsx files'],
    ['platform/src/observatory/rate.ts', `import { main } from '../cli/main.ts';`, 'nobody imports cli'],
    [
      'platform/src/cli/verbs.ts',
      `import { demoData } from '../observatory/demo/demoData.ts';`,
      'cli imports front files only',
    ],
  ])('what %s may not: %s', (file, text, reason) => {
    expect(seen(file, text)).toEqual([reason]);
  });

  test.each([
    ['indicators/src/stars.ts', `import { rank } from './rank.ts';`],
    ['platform/src/kernel/year.ts', `import { z } from 'zod';`],
    [
      'platform/src/report/figure.ts',
      `import { plot } from '@observablehq/plot'; import { Problem } from '../kernel/problem.ts';`,
    ],
    [
      'platform/src/programme/call.ts',
      `import { edition } from '../observatory/model.ts'; import { account } from '../people/account.ts';`,
    ],
    ['platform/src/programme/CallPage.tsx', `import { Page } from '../ui/Page.tsx';`],
    ['platform/src/cli/verbs.ts', `const late = () => import('../observatory/demo/commands.ts');`],
  ])('that %s may: %s', (file, text) => {
    expect(seen(file, text).filter((reason) => reason !== null)).toEqual([]);
  });

  test('a circle of three files', () => {
    const made = new Map([
      ['a.ts', `import './b.ts';`],
      ['b.ts', `import type { C } from './c.ts';`],
      ['c.ts', `export { a } from './a.ts';`],
    ]);
    expect(circles(importsOf(made))).toEqual([['a.ts', 'b.ts', 'c.ts', 'a.ts']]);
    made.delete('c.ts');
    expect(circles(importsOf(made))).toEqual([]);
  });

  test('an export without a sentence', () => {
    expect(undocumented('a.ts', '/** Told. */\nexport const told = 1;\n\nexport const untold = 2;\n')).toEqual([
      'a.ts:4',
    ]);
  });
});

describe('the tree', () => {
  test('imports only what the table in ARCHITECTURE.md allows', () => {
    const broken = imports.flatMap((one) =>
      objection(one) === null ? [] : [`${one.from} → ${one.to}: ${objection(one)}`],
    );
    expect(broken).toEqual([]);
  });

  test('has no files that import each other in a circle', () => {
    expect(circles(imports)).toEqual([]);
  });

  test('lets the web reach nothing that belongs on the server', () => {
    const reachable = [...reached('platform/src/web/main.tsx', imports)];
    expect(reachable.filter((file) => notForTheBrowser.test(file))).toEqual([]);
  });

  test('says of every export what it means', () => {
    const untold = [...inRooms]
      .filter(([file]) => !isOfTests(file))
      .flatMap(([file, text]) => undocumented(file, text));
    expect(untold).toEqual([]);
  });

  test('names no file after nothing in particular', () => {
    expect([...sources.keys()].filter((file) => emptyNames.test(basename(file)))).toEqual([]);
  });

  test(`gives a reason in ARCHITECTURE.md for each file of more than ${LONGEST} lines`, () => {
    const reasons = texts.get('ARCHITECTURE.md') ?? '';
    const long = [...sources].filter(([, text]) => text.split('\n').length - 1 > LONGEST).map(([file]) => file);
    expect(long.filter((file) => !reasons.includes(`\`${file}\``))).toEqual([]);
  });

  test('holds no address of a package registry and no path of one machine', () => {
    const host = /\bregistry\.[a-z]|\/\/npm\.|"resolved": "[a-z]+:/;
    const machinePath = /(^|[\s"'`(=])\/(home|root|Users|work|tmp)\/\w/m;
    const telling = [...texts].filter(([, text]) => host.test(text) || machinePath.test(text)).map(([file]) => file);
    expect(telling).toEqual([]);
  });
});
