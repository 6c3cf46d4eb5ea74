import type { Incidence } from './incidence.ts';
import { kernels, roomFor } from './kernels.ts';
import { mirrored } from './mirrored.ts';

/**
 * Co-occurrence counts, row-major with the diagonal, from one string of bits an industry, a bit a region: the bits that two strings
 * share are counted 64 at a time. Null where WebAssembly is not to be had.
 */
export function bitCounts({ regions, industries, start, industry }: Incidence): Float64Array | null {
  const kernel = kernels();
  if (kernel === null) return null;
  const size = industries.length;
  const padded = Math.ceil(size / 4) * 4;
  const words = Math.ceil(regions.length / 64) * 2;
  const bytes = words * 4;
  const memory = roomFor(kernel, padded * (bytes + 4));
  const bits = new Uint32Array(memory, 0, padded * words).fill(0);
  const shared = new Uint32Array(memory, padded * bytes, padded);
  for (let r = 0; r < regions.length; r++) {
    const word = r >>> 5;
    const bit = 1 << (r & 31);
    for (let at = start[r]!; at < start[r + 1]!; at++) bits[industry[at]! * words + word]! |= bit;
  }
  const counts = new Float64Array(size * size);
  if (words === 0) return counts;
  for (let i = 0; i < size; i++) {
    const from = i & ~3;
    kernel.sharedBits(i * bytes, from * bytes, padded - from, bytes, padded * bytes);
    for (let j = i; j < size; j++) counts[i * size + j] = shared[j - from]!;
  }
  return mirrored(counts, size);
}
