import { Problem } from '../../kernel/problem.ts';

const gibibyte = 1024 ** 3;

/** The unpacked content of a packed file, handed on until it comes to more than `most` bytes (4 GiB): then the file is refused. */
export async function* withinBounds(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  most: number = 4 * gibibyte,
): AsyncGenerator<Uint8Array> {
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.length;
    if (unpacked > most) {
      throw new Problem(
        422,
        `${name} unpacks to more than ${most / gibibyte} GiB: unpack it, keep the rows that are needed, and name that file.`,
      );
    }
    yield chunk;
  }
}
