import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { rolldown, type OutputChunk } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as indicators from './index.ts';

const front = fileURLToPath(new URL('index.ts', import.meta.url));
const entry = 'asterism:entry';

/** The package's own package.json. */
function manifest(): Record<string, unknown> {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return JSON.parse(text) as Record<string, unknown>;
}

/** One file with what the text imports from the front door. */
async function bundled(text: string, format: 'esm' | 'iife' = 'esm'): Promise<OutputChunk> {
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? text : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format, name: 'asterism', minify: true });
  return output[0];
}

/** The files that leave something in the bundle. */
function filesIn({ modules }: OutputChunk): string[] {
  return Object.entries(modules)
    .filter(([id, { renderedLength }]) => id !== entry && renderedLength > 0)
    .map(([id]) => basename(id))
    .sort();
}

describe('bundled', () => {
  test('everything together imports nothing: no package, nothing of Node', async () => {
    const { imports, dynamicImports, code } = await bundled(`export * from ${JSON.stringify(front)};`);
    expect({ imports, dynamicImports }).toEqual({ imports: [], dynamicImports: [] });
    expect(code).not.toMatch(/\brequire\(|["'`]node:/);
  });

  test('one function brings what it needs and no more', async () => {
    const one = async (name: string): Promise<OutputChunk> =>
      bundled(`export { ${name} } from ${JSON.stringify(front)};`);
    const gini = await one('gini');
    expect(filesIn(gini)).toEqual(['gini.ts']);
    expect(gini.code.length).toBeLessThan(600);
    expect(filesIn(await one('topStar'))).not.toContain('gini.ts');
  });

  test('it runs where there is nothing but the language, and the same with what a browser adds', async () => {
    const { code } = await bundled(`export * from ${JSON.stringify(front)};`, 'iife');
    const meanDensity = ({
      coOccurrence,
      incidenceFromRows,
      proximity,
      relatednessDensity,
    }: typeof indicators): number => {
      const codes = Array.from({ length: 70 }, (_, k) => `C${k}`);
      const table = incidenceFromRows(
        codes,
        codes,
        Float64Array.from({ length: 4900 }, (_, k) => ((k * k) % 11) % 3),
      );
      const { values } = relatednessDensity(table, proximity(coOccurrence(table)));
      return values.reduce((sum, one) => sum + one, 0) / values.length;
    };
    const here = meanDensity(indicators);
    expect(here).toBeGreaterThan(0);
    for (const host of [{}, { atob }]) {
      const there: unknown = runInNewContext(`${code}; (${String(meanDensity)})(asterism);`, host);
      expect(there).toBeCloseTo(here, 10);
    }
  });
});

describe('built', () => {
  const project = mkdtempSync(join(tmpdir(), 'indicators-'));
  const installed = join(project, 'node_modules/@asterism/indicators');
  const run = (file: string, ...options: readonly string[]): string =>
    spawnSync(process.execPath, [file, ...options], { cwd: project, encoding: 'utf8' }).stdout;
  /** What a strict project is told of a file of its own. */
  const typeErrors = (file: string): string => {
    const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
    const strictness = ['--strict', '--noUncheckedIndexedAccess', '--noEmit'];
    return run(compiler, ...strictness, '--module', 'nodenext', '--target', 'es2024', '--types', '', file);
  };
  let said = '';
  beforeAll(() => {
    said = run(fileURLToPath(new URL('../scripts/build.ts', import.meta.url)), installed);
  });
  afterAll(() => {
    rmSync(project, { recursive: true });
  });

  test('each module has its declarations; nothing of the tests is there', () => {
    expect(said).toBe('');
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    const declared = files.filter((file) => file.endsWith('.d.ts')).map((file) => file.replace('.d.ts', '.js'));
    expect(files.filter((file) => file.endsWith('.js')).sort()).toEqual(declared.sort());
    expect(files).toEqual(expect.arrayContaining(['README.md', 'VECTORS.md', 'LICENSE']));
    expect(files.filter((file) => /\.(test|vectors)\.|(^|\/)(testing|vectors)\//.test(file))).toEqual([]);
  });

  test('Node loads it as it is, with every name of the front door', async () => {
    const built: unknown = await import(pathToFileURL(join(installed, 'index.js')).href);
    expect(Object.keys(built as object).sort()).toEqual(Object.keys(indicators).sort());
  });

  test('the examples of the README print what they say', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const examples = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code!);
    expect(examples.length).toBeGreaterThan(0);
    for (const code of examples) {
      for (const kind of ['mjs', 'mts']) writeFileSync(join(project, `example.${kind}`), code);
      const printed = run(join(project, 'example.mjs')).trim().split('\n');
      const told = [...code.matchAll(/^(?:console\.log\(.*\); )?\/\/ (.*)$/gm)].map(([, comment]) => comment);
      expect(printed).toEqual(told);
      expect(typeErrors(join(project, 'example.mts'))).toBe('');
    }
  });

  test('a strict project that installs it sees the types', () => {
    const file = join(project, 'uses.ts');
    writeFileSync(
      file,
      "import { gini } from '@asterism/indicators';\nexport const g: number = gini(new Float64Array(2));\n",
    );
    expect(typeErrors(file)).toBe('');
    writeFileSync(
      file,
      "import { gini } from '@asterism/indicators';\nexport const g: string = gini(new Float64Array(2));\n",
    );
    expect(typeErrors(file)).toContain("Type 'number' is not assignable to type 'string'");
  });
});

test('the README names everything that the front door has, and nothing else', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const named = new Set([...readme.matchAll(/`([A-Za-z]\w*)/g)].map(([, name]) => name));
  expect(Object.keys(indicators).filter((name) => !named.has(name))).toEqual([]);
  const measures = readme.slice(readme.indexOf('## Measures'), readme.indexOf('## Conventions'));
  const told = [...measures.matchAll(/^\|[^|]*\|([^|]*)\|/gm)].flatMap(([, here]) =>
    [...here!.replaceAll(/option `\w+`/g, '').matchAll(/`(\w+)`/g)].map(([, name]) => name!),
  );
  expect(told.filter((name) => !(name in indicators))).toEqual([]);
});

test('the package declares that it has no dependency and no side effect', () => {
  const { dependencies, peerDependencies, sideEffects, type } = manifest();
  expect({ dependencies, peerDependencies, sideEffects, type }).toEqual({ sideEffects: false, type: 'module' });
});

test('packing the sources, which would not run where they are installed, is refused with what to do', () => {
  const { scripts } = manifest() as { scripts: Record<string, string> };
  const [command, ...file] = scripts['prepack']!.split(' ');
  expect(command).toBe('node');
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, file, { cwd, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('npm run build && npm pack ./indicators/dist');
});
