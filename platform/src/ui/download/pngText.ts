/** Bytes before the first chunk of a PNG file, and of its first chunk, the header, with length, name and checksum. */
const [signature, header] = [8, 25];

/**
 * A PNG file with texts inside, each under its keyword (`iTXt`, PNG specification 11.3.3.4), that says how many of its pixels make an
 * inch (`pHYs`, 11.3.4.3); what showed stays as it was.
 */
export function pngWithTexts(
  png: Uint8Array,
  texts: readonly (readonly [keyword: string, text: string])[],
  pixelsAnInch: number,
): Uint8Array<ArrayBuffer> {
  const chunks = [sizeChunk(pixelsAnInch), ...texts.map(([keyword, text]) => textChunk(keyword, text))];
  const before = signature + header;
  const all = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0));
  all.set(png.subarray(0, before));
  let at = before;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  all.set(png.subarray(before), at);
  return all;
}

function textChunk(keyword: string, text: string): Uint8Array {
  return chunkOf(new TextEncoder().encode(`iTXt${keyword.slice(0, 79)}\0\0\0\0\0${text}`));
}

/** Pixels a metre, across and down. */
function sizeChunk(pixelsAnInch: number): Uint8Array {
  const content = new Uint8Array(13);
  content.set(new TextEncoder().encode('pHYs'));
  const view = new DataView(content.buffer);
  const perMetre = Math.round(pixelsAnInch / 0.0254);
  view.setUint32(4, perMetre);
  view.setUint32(8, perMetre);
  content[12] = 1;
  return chunkOf(content);
}

/** A chunk of its name and content, with its length and checksum. */
function chunkOf(content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(chunk.length - 4, checksum(content));
  return chunk;
}

/** CRC-32 as PNG has it (annex D). */
function checksum(bytes: Uint8Array): number {
  let rest = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1;
  }
  return (rest ^ 0xff_ff_ff_ff) >>> 0;
}
