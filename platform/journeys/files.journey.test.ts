import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { expect } from 'vitest';
import { journey } from './journey.ts';

const region = '/editions/made-up/regions/XB14';
const source = 'Figures: made-up data';
const licence = 'CC0-1.0';

/** Saves a figure of the page in a format and gives the file. */
async function saved(page: Page, title: string, format: string): Promise<Buffer> {
  await page.getByRole('button', { name: `Save or cite: ${title}` }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: format, exact: true }).click(),
  ]);
  return buffer(await file.createReadStream());
}

/** The texts of a PNG by their keyword; a chunk whose checksum is wrong is an error. */
function textsOf(png: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const chunk = png.subarray(at + 4, at + 8 + length);
    expect(crc32(chunk)).toBe(png.readUInt32BE(at + 8 + length));
    if (chunk.toString('latin1', 0, 4) === 'iTXt') {
      const [keyword, , , , , text] = chunk.toString('utf8', 4).split('\0');
      texts.set(keyword!, text!);
    }
    at += length + 12;
  }
  return texts;
}

journey(
  'a chart of a region opens as SVG, PNG, CSV and XLSX, each with source, edition and licence',
  async ({ open }) => {
    const page = await open(region);
    const title = 'Pellamoor (XB14): specialisation in 2024 and growth since 2020';
    const figure = page.getByRole('figure', { name: title });
    await figure.getByRole('img', { name: title }).waitFor();

    const svg = (await saved(page, title, 'SVG')).toString('utf8');
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    const term = (name: string): string => document.getElementsByTagName(`dcterms:${name}`)[0]?.textContent ?? '';
    const terms = [term('title'), term('source'), term('isPartOf'), term('rights')];
    const printed = [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    [title, source, 'made-up', licence].forEach((told, at) => {
      expect(terms[at]).toContain(told);
      expect(printed).toContain(told);
    });

    const texts = textsOf(await saved(page, title, 'PNG'));
    expect(texts.get('Title')).toContain(title);
    expect(texts.get('Source')).toContain(source);
    expect(texts.get('Edition')).toContain('made-up');
    expect(texts.get('Copyright')).toContain(licence);

    const [head, ...lines] = (await saved(page, title, 'CSV')).toString('utf8').trimEnd().split('\r\n');
    const columns = head!.split(',');
    expect(columns.slice(-6)).toEqual(['units', 'edition', 'edition_mark', 'data_source', 'licence', 'address']);
    for (const line of lines) {
      expect(line).toMatch(/,made-up,[0-9a-f]{64},/);
      expect(line).toContain(source);
      expect(line).toContain(licence);
    }
    await figure.getByText('The figures as a table').click();
    const table = figure.getByRole('table');
    await table.waitFor();
    expect(
      document.querySelectorAll('circle').length,
      'a bubble for each row, but those that can not be drawn',
    ).toBeLessThanOrEqual(lines.length);

    const sheets = await readXlsxFile(await saved(page, title, 'XLSX'));
    const [figures, about] = sheets.map(({ data }) => data);
    expect(figures).toHaveLength(lines.length + 1);
    figures!.slice(1).forEach((row, at) => {
      const [name, ...numbers] = row;
      expect(lines[at]!.replaceAll('"', '').startsWith(String(name))).toBe(true);
      for (const figureOfRow of numbers.filter((one) => typeof one === 'number'))
        expect(lines[at]).toContain(String(figureOfRow));
    });
    expect(Object.fromEntries(about!.map(([name, text]) => [name, text]))).toMatchObject({
      Title: expect.stringContaining(title) as unknown,
      Source: expect.stringContaining(source) as unknown,
      Edition: expect.stringContaining('made-up') as unknown,
      Licence: expect.stringContaining(licence) as unknown,
      Address: expect.stringContaining(region) as unknown,
    });
  },
);
