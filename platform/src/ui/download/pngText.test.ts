import { expect, test } from 'vitest';
import { crc32 } from 'node:zlib';
import { pngWithTexts } from './pngText.ts';

/** The smallest image there is: one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

test('texts stand in chunks of their own, with their checksums; the others are as they were', () => {
  const chunks = chunksOf(
    pngWithTexts(
      pixel,
      [
        ['Title', 'Größe ★'],
        ['Source', 'Eurostat'],
      ],
      192,
    ),
  );
  expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  expect(chunks.every(({ isSound }) => isSound)).toBe(true);
  expect(chunks[1]!.content.toString('hex'), '7,559 pixels a metre both ways').toBe('00001d8700001d8701');
  expect(chunks[2]!.content.toString('utf8')).toBe('Title\0\0\0\0\0Größe ★');
  expect(chunks.filter(({ name }) => name !== 'iTXt' && name !== 'pHYs')).toEqual(chunksOf(pixel));
});

function chunksOf(png: Uint8Array): { name: string; content: Buffer; isSound: boolean }[] {
  const bytes = Buffer.from(png);
  const chunks = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.push({
      name: bytes.toString('latin1', at + 4, at + 8),
      content: bytes.subarray(at + 8, at + 8 + length),
      isSound: crc32(bytes.subarray(at + 4, at + 8 + length)) === bytes.readUInt32BE(at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}
