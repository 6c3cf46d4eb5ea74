import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { givenFile } from './givenFile.ts';
import { type InputFile, openInput, openInputs } from './inputFile.ts';
import { withinBounds } from './withinBounds.ts';

const table = 'region,industry,year,employment\nÖsterreich,10,2015,7\n';

async function textOf(input: InputFile): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of input.chunks()) parts.push(Uint8Array.from(chunk));
  return Buffer.concat(parts).toString('utf8');
}

describe('an input file', () => {
  test('is known by its base name, size and SHA-256 as it lies on disk', async () => {
    const input = await openInput(await givenFile('abc.csv', 'abc'));
    expect(input).toMatchObject({
      name: 'abc.csv',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      head: 'abc',
    });
  });

  test('can be read more than once', async () => {
    const input = await openInput(await givenFile('a.csv', table));
    expect(await textOf(input)).toBe(table);
    expect(await textOf(input)).toBe(table);
  });

  test('gzip is opened by itself, members one after another too', async () => {
    const input = await openInput(
      await givenFile('a.csv', Buffer.concat([gzipSync(table), gzipSync('BE,11,2015,8\n')])),
    );
    expect(await textOf(input)).toBe(`${table}BE,11,2015,8\n`);
    expect(input.head).toBe(`${table}BE,11,2015,8\n`);
  });

  test('a zip archive with one file is that file', async () => {
    const input = await openInput(
      await givenFile('a.zip', zipSync({ 'in/b.csv': strToU8(table), '__MACOSX/in/._b.csv': strToU8('x') })),
    );
    expect(input.name).toBe('a.zip!in/b.csv');
    expect(await textOf(input)).toBe(table);
  });

  test('a zip archive with several files is several inputs', async () => {
    const inputs = await openInputs(
      await givenFile('a.zip', zipSync({ 'b.csv': strToU8(table), 'c.csv': [strToU8('x,y\n'), { level: 0 }] })),
    );
    expect(inputs.map(({ name }) => name)).toEqual(['a.zip!b.csv', 'a.zip!c.csv']);
    expect(await Promise.all(inputs.map(textOf))).toEqual([table, 'x,y\n']);
  });

  test('tells how much of it has been read', async () => {
    const told: [number, number][] = [];
    const [input] = await openInputs(await givenFile('a.csv', table), (done, of) => told.push([done, of]));
    await textOf(input!);
    expect(told).toEqual([[Buffer.byteLength(table), Buffer.byteLength(table)]]);
  });
});

describe('the encoding of a text', () => {
  test.each([
    ['utf-8', Buffer.from(table)],
    ['utf-8', Buffer.from(`\ufeff${table}`)],
    ['utf-16le', Buffer.from(`\ufeff${table}`, 'utf16le')],
    ['utf-16le', Buffer.from(table, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${table}`, 'utf16le').swap16()],
    ['utf-16be', Buffer.from(table, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(table, 'latin1')],
  ])('%s is turned into UTF-8 without a byte order mark', async (encoding, bytes) => {
    const input = await openInput(await givenFile('a.csv', bytes));
    expect(input.head).toBe(table);
    expect(await textOf(input)).toBe(table);
    expect(input.encoding).toBe(encoding);
  });

  test('Windows-1252 letters beyond Latin-1 are kept', async () => {
    expect((await openInput(await givenFile('a.csv', Buffer.from([0x61, 0x3b, 0x80, 0x96, 0xe9])))).head).toBe('a;€–é');
  });

  test('plain ASCII that turns to Windows-1252 a long way down is read as that', async () => {
    const rows = 'AT,10,2015,7\n'.repeat(200_000);
    const input = await openInput(
      await givenFile('a.csv', Buffer.concat([Buffer.from(rows), Buffer.from('Österreich', 'latin1')])),
    );
    expect((await textOf(input)).slice(-10)).toBe('Österreich');
    expect(input.encoding).toBe('windows-1252');
  });

  test('a character cut by the end of a chunk is whole again', async () => {
    const text = 'ö€𝄞x'.repeat(300_000);
    const input = await openInput(await givenFile('a.csv', text));
    expect((await textOf(input)) === text).toBe(true);
  });

  test.each([
    ['in its head', 'Öst', 'Öst'],
    ['at its end, cut within a character', 'Öst', 'Ã'],
    ['far down', `Ö${'x'.repeat(2_000_000)}`, 'Öst'],
  ])('UTF-8 that stops being UTF-8 %s is refused', async (_, utf8, latin1) => {
    const path = await givenFile('a.csv', Buffer.concat([Buffer.from(utf8), Buffer.from(latin1, 'latin1')]));
    const at = Buffer.byteLength(utf8) + 1;
    await expect(openInput(path).then(textOf)).rejects.toThrow(
      `a.csv mixes encodings: up to byte ${at} it is UTF-8, there it is not.`,
    );
  });
});

test('what unpacks to more than its bound is refused on the way, not when the memory is full', async () => {
  let given = 0;
  async function* bomb(): AsyncGenerator<Uint8Array> {
    for (; given < 1000; given++) yield Buffer.alloc(1 << 20);
  }
  const read = async (): Promise<void> => {
    for await (const chunk of withinBounds(bomb(), 'bomb.gz', 1024 ** 3 / 128)) expect(chunk).toHaveLength(1 << 20);
  };
  await expect(read()).rejects.toThrow('bomb.gz unpacks to more than');
  expect(given).toBe(8);
});
