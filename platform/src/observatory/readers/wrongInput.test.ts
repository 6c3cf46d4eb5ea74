import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { givenFile } from './givenFile.ts';
import type { Observations } from './observations.ts';
import { readInputs } from './readInputs.ts';

const header = 'region,industry,year,employment\n';
const good = `${header}Österreich,10,2015,7\nBE,10,2015,8\n`;

function read(path: string): Promise<Observations> {
  return readInputs([path], { measure: 'employment', columns: {}, where: {} });
}

async function refusal(path: string): Promise<Problem> {
  const error: unknown = await read(path).then(
    () => expect.fail('it was read'),
    (problem: unknown) => problem,
  );
  if (!(error instanceof Problem)) throw error;
  expect(error.status).toBe(422);
  return error;
}

function rows(count: number, row: (at: number) => string): string {
  return header + Array.from({ length: count }, (_, at) => `${row(at)}\n`).join('');
}

describe('a file that can not be used is told in one sentence', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['empty', 'a.csv', '', 'a.csv is empty: fetch or export it again.'],
    ['nothing but blank lines', 'a.csv', '\n \n\r\n', 'a.csv is empty: fetch or export it again.'],
    ['nothing in the gzip', 'a.csv.gz', gzipSync(''), 'a.csv.gz is empty: fetch or export it again.'],
    [
      'header only',
      'a.csv',
      header,
      'a.csv has a header but no figures of this measure below it: export it again, or choose another measure.',
    ],
    [
      'no header',
      'a.csv',
      'AT,10,2015,7\nBE,10,2015,8\n',
      'a.csv has no header: its first line is AT, 10, 2015, 7. Put column names above it, for example region,industry,year,employment.',
    ],
    [
      'binary',
      'a.csv',
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
      'a.csv is not text (there is a zero byte at byte 1): give a table as CSV, TSV, XLSX or Parquet.',
    ],
    [
      'a zero byte',
      'a.csv',
      `${header}AT,10,2015,7\0\n`,
      'a.csv is not text (there is a zero byte at byte 45): give a table as CSV, TSV, XLSX or Parquet.',
    ],
    [
      'a zero byte far down',
      'a.csv',
      `${rows(10_000, (at) => `AT,${at},2015,7`)}\0`,
      `a.csv is not text (there is a zero byte at byte ${rows(10_000, (at) => `AT,${at},2015,7`).length + 1}): give a table as CSV, TSV, XLSX or Parquet.`,
    ],
    [
      'an old workbook',
      'a.xls',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'a.xls is an old Excel workbook (.xls): save it as .xlsx or CSV.',
    ],
    ['a PDF', 'a.pdf', '%PDF-1.7\n', 'a.pdf is a PDF: ask its publisher for the table behind it.'],
    [
      'a web page',
      'a.csv',
      '\ufeff<!DOCTYPE html>\n<html><body>404, not found</body></html>',
      'a.csv is a web page, not data; the download probably met an error page. Fetch it again, or open it in a browser to see what it says.',
    ],
    [
      'no column of the region',
      'a.csv',
      'place,industry,year,employment\nAT,10,2015,7\n',
      'a.csv has no column known to hold the region; its columns are place, industry, year, employment. Say which it is, for example --columns region=COLUMN.',
    ],
    [
      'gzip that breaks off',
      'a.csv.gz',
      gzipSync(good).subarray(0, -12),
      'a.csv.gz breaks off in the middle of its gzip stream: fetch or copy it again.',
    ],
    [
      'gzip that is damaged',
      'a.csv.gz',
      damaged(gzipSync(good)),
      'a.csv.gz is damaged within its gzip stream: fetch or copy it again.',
    ],
    [
      'an empty zip archive',
      'a.zip',
      zipSync({}),
      'a.zip is a zip archive with no file inside: fetch or copy it again.',
    ],
    [
      'a quote never closed',
      'a.csv',
      `${header}"AT,10,2015,7\nBE,10,2015,8\n`,
      'a.csv: A quote opens on line 2 and is never closed; close it, or double it where it is part of the text.',
    ],
    [
      'an unknown layout',
      'a.json',
      '{"employment": [{"region": "AT"}]}',
      'a.json is of no layout known here; it begins "{"employment": [{"region": "AT"}]}". Known are: ',
    ],
  ])('%s', async (_, name, content, sentence) => {
    expect((await refusal(await givenFile(name, content))).message.replace(/Known are: .*/s, 'Known are: ')).toBe(
      sentence,
    );
  });

  test('a zip archive that breaks off', async () => {
    expect(
      (await refusal(await givenFile('a.zip', zipSync({ 'a.csv': strToU8(good) }).subarray(0, 60)))).message,
    ).toMatch(/a\.zip is a damaged zip archive \(.*\): fetch or copy it again\.$/);
  });

  test('a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'asterism-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    expect((await refusal(folder)).message).toBe(
      `${folder} is a folder: name the files in it, for example ${folder}/*.csv.`,
    );
  });

  test('a link that leads back to itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'asterism-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'loop.csv');
    await symlink(path, path);
    expect((await refusal(path)).message).toBe(
      `${path} is a link that leads back to itself: name the file it was meant for.`,
    );
  });

  test('a file that is not there', async () => {
    expect((await refusal('/no/such/file.csv')).message).toBe(
      'There is no file /no/such/file.csv: check its name and folder.',
    );
  });

  test('an absurdly long line', async () => {
    const path = await givenFile('a.csv', `${header}AT,10,2015,${'7'.repeat(17 << 20)}\n`);
    expect((await refusal(path)).message).toBe(
      'a.csv: Line 2 goes on for more than 16 MiB; end each row with a newline.',
    );
  });
});

describe('a file of which most can not be used for one reason is wrong itself', () => {
  test.each([
    ['-7', 'negative', 'Figures must be zero or more; name the column that counts with --columns.'],
    ['many', 'not a number', 'Name the column that holds the figures with --columns.'],
    [
      '"12,5"',
      'decimal comma',
      'Read them with --decimal comma, or write them with a decimal point, for example 1234.5.',
    ],
    ['"1,234"', 'thousands separator', 'Write figures without thousands separators, for example 1234.'],
  ])('%s: %s', async (figure, reason, mend) => {
    const problem = await refusal(
      await givenFile(
        'a.csv',
        rows(3, (at) => `AT,${at},2015,${at === 0 ? '7' : figure}`),
      ),
    );
    const value = figure.replaceAll('"', '');
    expect(problem.message).toBe(
      `a.csv can't be used: 2 of its 3 figures are refused for one reason, ${reason} (first on line 3, column employment: "${value}"). ${mend}`,
    );
    expect(problem.places).toEqual([{ file: 'a.csv', line: 3, column: 'employment', value, reason }]);
  });

  test('but not one of which each reason spoils half or less', async () => {
    const path = await givenFile(
      'a.csv',
      `${header}AT,10,2015,7\nAT,11,2015,-1\nAT,12,2015,-1\nAT,13,2015,x1\nAT,14,2015,x1\n`,
    );
    expect((await read(path)).rejections).toHaveLength(4);
  });

  test('figures such as 1.234,5', async () => {
    const path = await givenFile('a.csv', header.replaceAll(',', ';') + 'AT;10;2015;1.234,5\nBE;10;2015;7\n');
    expect((await refusal(path)).message).toBe(
      'a.csv writes 1.234,5 in column employment, line 2: a point sets off thousands there, so other figures would be read wrong. Read the file with --decimal comma, or write figures with a decimal point and no thousands separator.',
    );
  });

  test('years that are none', async () => {
    expect(
      (
        await refusal(
          await givenFile(
            'a.csv',
            rows(3, () => 'AT,10,2015-Q1,7'),
          ),
        )
      ).message,
    ).toMatch(/not annual \(first on line 2, column year: "2015-Q1"\)\. Only annual figures/);
  });

  test('rows that do not fit the header', async () => {
    expect(
      (
        await refusal(
          await givenFile(
            'a.csv',
            rows(3, () => 'AT,10,2015,12,5'),
          ),
        )
      ).message,
    ).toMatch(/too many columns \(first on line 2: "AT \| 10 \| 2015 \| 12 \| 5"\)\. Each row needs/);
  });

  test('different reasons for every row', async () => {
    const problem = await refusal(await givenFile('a.csv', `${header}AT,10,2015,-7\nAT,10,x,7\nAT,10\n`));
    expect(problem.message).toMatch(/^a\.csv can't be used: 1 of its 3 figures/);
  });

  test('is given up before its end', async () => {
    const problem = await refusal(
      await givenFile(
        'a.csv',
        rows(400_000, (at) => `AT,${at},2015,-7`),
      ),
    );
    expect(problem.message).toMatch(
      /^a\.csv can't be used: \d{5,6} of its \d{5,6} figures so far are refused for one reason, negative/,
    );
  });
});

describe('what is odd but can be used is used', () => {
  test('one bad figure among good ones is refused alone, and its cell is unknown', async () => {
    const found = await read(await givenFile('a.csv', `${good}BE,11,2015,many\n`));
    expect([...found.value]).toEqual([7, 8, NaN]);
    expect([...found.low]).toEqual([7, 8, 0]);
    expect([...found.high]).toEqual([7, 8, Infinity]);
    expect(found.rejections).toEqual([
      { source: 0, line: 4, column: 'employment', value: 'many', reason: 'not a number' },
    ]);
  });

  test('rows too short or too long among good ones are refused alone', async () => {
    const found = await read(await givenFile('a.csv', `${good}BE,11\nBE,12,2015,7,8\nBE,13,2015,9\n`));
    expect([...found.value]).toEqual([7, 8, 9]);
    expect(found.rejections.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'too few columns'],
      [5, 'too many columns'],
    ]);
  });

  test.each([
    ['a byte order mark', 'utf-8', Buffer.from(`\ufeff${good}`)],
    ['UTF-16', 'utf-16le', Buffer.from(`\ufeff${good}`, 'utf16le')],
    ['Latin-1', 'windows-1252', Buffer.from(good, 'latin1')],
  ])('%s, and names are kept', async (_, encoding, bytes) => {
    const found = await read(await givenFile('a.csv', bytes));
    expect(found.regions).toEqual(['Österreich', 'BE']);
    expect([...found.value]).toEqual([7, 8]);
    expect(found.sources[0]!.encoding).toBe(encoding);
  });
});

function damaged(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at > 20 && at < 30 ? byte ^ 0xff : byte));
}
