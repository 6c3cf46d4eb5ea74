import { unzipSync, strFromU8 } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { textColumn, type Table } from '../../kernel/table.ts';
import { tableXlsx } from './tableXlsx.browser.ts';

const table: Table = {
  name: 'shares',
  title: 'Shares of A & B <b>',
  rows: 2,
  columns: [
    textColumn({ name: 'region', description: 'Code' }, ['007', 'B']),
    { name: 'share_low', description: 'Share', unit: 'share of 1', kind: 'number', values: Float64Array.of(0.05, NaN) },
  ],
};

test('a workbook has numbers as numbers, codes as texts, and says what its columns are', async () => {
  const file = Buffer.from(await (await tableXlsx(table, [['Title', 'Shares']])).arrayBuffer());
  const [figures, about] = await readXlsxFile(file);
  expect(figures!.data).toEqual([
    ['region', 'share_low'],
    ['007', 0.05],
    ['B', null],
  ]);
  expect(about!.data.at(-1)).toEqual(['share_low', 'Share (share of 1)']);
});

test('a text that looks like a formula is a text in a workbook, as it is', async () => {
  const texts = ['=1+1', '+1', '-x', '@x', '=HYPERLINK("http://a.example")'];
  const looksSo: Table = {
    name: 'names',
    title: '=1+1',
    rows: texts.length,
    columns: [textColumn({ name: 'region', description: '=2+2' }, texts)],
  };
  const file = new Uint8Array(await (await tableXlsx(looksSo, [['Title', '=1+1']])).arrayBuffer());
  const [figures, about] = await readXlsxFile(Buffer.from(file));
  expect(figures!.data.slice(1).flat()).toEqual(texts);
  expect(about!.data[0]).toEqual(['Title', '=1+1']);
  expect(about!.data.at(-1)).toEqual(['region', '=2+2']);
  const sheets = Object.entries(unzipSync(file)).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  expect(sheets.length).toBe(2);
  for (const [, sheet] of sheets) expect(strFromU8(sheet)).not.toMatch(/<f[ >]/);
});

test('a workbook has its title among its properties, and a style that cells have by default', async () => {
  const parts = unzipSync(new Uint8Array(await (await tableXlsx(table, [])).arrayBuffer()));
  const part = (name: string): string => strFromU8(parts[name]!);
  expect(part('docProps/core.xml')).toContain('<dc:title>Shares of A &amp; B &lt;b&gt;</dc:title>');
  expect(part('_rels/.rels')).toContain('Target="docProps/core.xml"');
  expect(part('[Content_Types].xml')).toContain('PartName="/docProps/core.xml"');
  expect(part('xl/styles.xml')).toMatch(
    /<cellStyleXfs.*<\/cellStyleXfs><cellXfs.*<\/cellXfs><cellStyles.*name="Normal".*<\/cellStyles>/,
  );
});
