import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accounts } from './account.ts';
import { checks } from './checks.ts';
import { vectorFolder, vectorsPresent } from './vectorFile.ts';
import { vectorTable } from './vectorTable.ts';

describe.skipIf(!vectorsPresent)('the reference values of other packages (skipped where they are absent)', () => {
  const all = vectorsPresent ? accounts(checks) : [];
  const names = (state: string): string[] =>
    all.filter((account) => account.state === state).map((account) => `${account.case}/${account.indicator}`);

  test('every file of the manifest is looked at', () => {
    const manifest = readFileSync(new URL('MANIFEST.csv', vectorFolder), 'utf8');
    const listed = [...manifest.matchAll(/^(small20x15|edge8x6|nested60x90),([^,]+),/gm)].map(
      ([, name, indicator]) => `${name}/${indicator}`,
    );
    expect(all.map((account) => `${account.case}/${account.indicator}`).sort()).toEqual(listed.sort());
  });

  test('every file is matched or explained', () => {
    expect({ wrong: names('wrong'), open: names('open') }).toEqual({ wrong: [], open: [] });
  });

  test('no check is idle: each settles a file', () => {
    const used = new Set(all.map(({ check }) => check));
    expect(checks.filter((check) => !used.has(check)).map(({ indicator }) => indicator)).toEqual([]);
  });

  test('VECTORS.md says what comes out now, but for the size of differences (npm run vectors -w indicators)', () => {
    const generated = readFileSync(new URL('../../VECTORS.md', import.meta.url), 'utf8');
    const sizeless = (table: string): string => table.replaceAll(/(?<=\| (?:± )?)(?:0|1e-\d+)(?= \|)/g, 'matched');
    expect(sizeless(generated)).toBe(sizeless(vectorTable(all)));
  });
});
