import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Problem } from '../../kernel/problem.ts';

/** The content of gzip bytes, several members after one another included; a damaged or broken-off stream is a Problem. */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  const content = pipeline(Readable.from(chunks, { objectMode: true }), gunzip, () => undefined);
  try {
    yield* content as AsyncIterable<Buffer>;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'Z_BUF_ERROR')
      throw new Problem(422, `${name} breaks off in the middle of its gzip stream: fetch or copy it again.`);
    if (code.startsWith('Z_'))
      throw new Problem(422, `${name} is damaged within its gzip stream: fetch or copy it again.`);
    throw error;
  }
}
