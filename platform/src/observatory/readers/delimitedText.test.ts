import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { readDelimited, sniffDialect } from './delimitedText.ts';
import type { Dialect } from './dialect.ts';

const csv: Dialect = { delimiter: 44, quote: 34 };

interface ReadRow {
  readonly line: number;
  readonly fields: string[];
  readonly quoted: boolean[];
}

async function rowsOf(text: string | Uint8Array, dialect: Dialect = csv, chunk: number = 3): Promise<ReadRow[]> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return rowsOfChunks(
    Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) => bytes.subarray(at * chunk, (at + 1) * chunk)),
    dialect,
  );
}

async function rowsOfChunks(chunks: readonly Uint8Array[], dialect: Dialect): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  async function* given(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  await readDelimited(given(), dialect, (row) => {
    const fields = Array.from({ length: row.count }, (_, field) => field);
    rows.push({
      line: row.line,
      fields: fields.map((field) => row.text(field)),
      quoted: fields.map((field) => row.isQuoted(field)),
    });
  });
  return rows;
}

async function fieldsOf(text: string, dialect: Dialect = csv): Promise<string[][]> {
  return (await rowsOf(text, dialect)).map(({ fields }) => fields);
}

describe('a delimited text', () => {
  test.each([
    [
      'rows ended by LF',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'rows ended by CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'rows ended by CR',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no newline at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'an empty field at the end',
      'a,\nb,',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    ['empty fields', ',,\n', [['', '', '']]],
    [
      'blank lines, left out',
      '\n\na,b\n \n\r\nc,d\n\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a delimiter and a newline in quotes',
      '"a,1","b\r\n2"\nc,d',
      [
        ['a,1', 'b\r\n2'],
        ['c', 'd'],
      ],
    ],
    [
      'doubled quotes',
      '"""a""",b\n"c""",""""\n',
      [
        ['"a"', 'b'],
        ['c"', '"'],
      ],
    ],
    ['a quoted empty field', '"",""\n""', [['', ''], ['']]],
    [
      'blanks after a closing quote',
      '"a" ,"b"\t\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a quote within a plain field', 'a"b,5" pipe\n', [['a"b', '5" pipe']]],
    ['a quoted last field without a newline', 'a,"b"', [['a', 'b']]],
    ['letters of several bytes', 'Österreich,日本\n', [['Österreich', '日本']]],
  ])('%s, wherever the chunks are cut', async (_, text, rows) => {
    for (let chunk = 1; chunk <= 8; chunk++) {
      expect((await rowsOf(`first,row\n${text}`, csv, chunk)).map(({ fields }) => fields)).toEqual([
        ['first', 'row'],
        ...rows,
      ]);
    }
  });

  test('where nothing quotes, a quote is a letter like any other', async () => {
    expect(await fieldsOf('"a\t"b"\n', { delimiter: 9, quote: null })).toEqual([['"a', '"b"']]);
  });

  test('each row knows the line it begins on, newlines in quotes and blank lines counted', async () => {
    const rows = await rowsOf('a\n\n"b\nb"\r\n"c\rc\r\nc"\rd\n\r\ne');
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 5, 8, 10]);
  });

  test('says which fields were quoted', async () => {
    expect((await rowsOf('a,"b",""\n'))[0]!.quoted).toEqual([false, true, true]);
  });

  test('a row of a thousand fields', async () => {
    const fields = Array.from({ length: 1000 }, (_, at) => String(at));
    expect(await fieldsOf(`${fields.join(',')}\nx`)).toEqual([fields, ['x']]);
  });

  test('a quote never closed is told with the line it opens on', async () => {
    const found = rowsOf('a,b\nc,d\ne,"f\ng,h\n');
    await expect(found).rejects.toThrow('A quote opens on line 3 and is never closed');
    await expect(found).rejects.toMatchObject({ status: 422, places: [{ line: 3, reason: 'quote never closed' }] });
  });

  test('text after a closing quote is told with its line', async () => {
    await expect(rowsOf('a,b\n"c"d,e\n')).rejects.toThrow('On line 2 text follows a closing quote');
  });

  test('a line over 16 MiB is refused before it fills the memory, whether quoted or not', async () => {
    const chunk = Buffer.alloc(1 << 20, 'x');
    const chunks = [Buffer.from('a,b\n'), ...Array.from({ length: 18 }, () => chunk)];
    await expect(rowsOfChunks(chunks, csv)).rejects.toThrow('Line 2 goes on for more than 16 MiB');
    await expect(rowsOfChunks([Buffer.from('a,"'), ...chunks.slice(1)], csv)).rejects.toThrow(
      'A quote opens on line 1 and is not closed within 16 MiB',
    );
  });

  test('a trivially written table reads back the same, wherever the chunks are cut', async () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', 'é', '𝄞', ' ') }),
    );
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    const end = fc.constantFrom('\n', '\r\n', '\r');
    await fc.assert(
      fc.asyncProperty(
        table,
        end,
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (rows, newline, quoteAll, cuts) => {
          const bytes = Buffer.from(
            rows.map((row) => row.map((text) => written(text, quoteAll)).join(',')).join(newline),
          );
          const asRead = rows.map((row) => row.map((text) => Buffer.from(text).toString()));
          const chunks: Uint8Array[] = [];
          for (let at = 0, cut = 0; at < bytes.length; at += cuts[cut % cuts.length]!, cut++)
            chunks.push(bytes.subarray(at, at + cuts[cut % cuts.length]!));
          expect((await rowsOfChunks(chunks, csv)).map(({ fields }) => fields)).toEqual(asRead);
        },
      ),
      { numRuns: 500 },
    );
  });
});

function written(text: string, quoteAll: boolean): string {
  return quoteAll || /[",\r\n]/.test(text) || text.trim() === '' ? `"${text.replaceAll('"', '""')}"` : text;
}

describe('the dialect told from the first lines', () => {
  test.each([
    [',', 'region,industry,year\nAT,10,2015\n'],
    [';', 'region;industry;employment\nAT;10;12,5\nBE;10;1,5\n'],
    ['\t', 'region\tindustry\tnames\nAT\t10\ta, b, c\nBE\t11\td\n'],
    ['|', 'region|industry|names\nAT|10|a, b\nBE|11|c, d\n'],
    [',', '"a;b","c;d"\n"1;2","3;4"\n'],
    [',', 'one column\n1\n'],
    [';', 'region;industry;employment'],
  ])('%j', (delimiter, head) => expect(sniffDialect(head)).toEqual({ delimiter: delimiter.charCodeAt(0), quote: 34 }));

  test('a head that breaks off within quotes still tells it', () => {
    expect(sniffDialect('region;name\nAT;"Öster').delimiter).toBe(59);
  });
});

test('what is wrong with a text is a Problem, not a fault of ours', async () => {
  await expect(rowsOf('"')).rejects.toBeInstanceOf(Problem);
});
