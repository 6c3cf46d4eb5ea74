import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeUpFolder, madeUpTable } from './madeUpFolder.fixture.ts';
import { mapRun } from './mapRun.ts';
import { runRemarks, runSummary } from './runSummary.ts';
import { silentTerminal } from './silentTerminal.fixture.ts';

/** "1 clusters" and the like. */
const wrongOne = /(?<![\d,.])1 (?:rows|regions|clusters|categories|observations|industries|cells)\b/;

test('one row, one region, one cluster, one category are told in the singular, by the run and by its report', async () => {
  const { folder, write, request } = await madeUpFolder();
  const input = await write('one.csv', madeUpTable(['R1,29,2024,100,,,']));
  const definition = await write(
    'one.yaml',
    `name: one
version: "1"
title: Cars
source: Made up for tests
licence: CC0-1.0
classification: { name: own }
categories: [{ code: cars, title: Cars, kind: traded, industries: ["29"] }]
`,
  );
  const out = join(folder, 'edition');
  const manifest = await mapRun(
    { ...request, inputs: [input], definition, totalIndustry: null },
    out,
    { report: true },
    silentTerminal(),
  );
  const told = [runSummary(manifest, out, 1, 100), ...runRemarks(manifest, out, true)].join('\n');
  expect(told).toContain('nobody can get the focus star among 1 cluster, because');
  expect(told).toContain('1 row, 1 used');
  expect(told).not.toMatch(wrongOne);
  const report = await readFile(join(out, 'report.html'), 'utf8');
  const text = report.replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]+>/g, '');
  expect(text).not.toMatch(wrongOne);
  expect(report).toContain('<dt>cluster in 2024</dt><dd>1</dd>');
  await rm(folder, { recursive: true });
});
