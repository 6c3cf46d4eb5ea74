import type { InputFile } from './inputFile.ts';

/** About how many rows a text file holds, by its size and the length of those in its head; too few where it is packed, at most 2^24. */
export function rowsAhead({ head, bytes }: Pick<InputFile, 'head' | 'bytes'>): number {
  const rows = head.split('\n').length - 1;
  return Math.min(1 << 24, rows === 0 ? 0 : Math.ceil((bytes / head.length) * rows * 1.02));
}
