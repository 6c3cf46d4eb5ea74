import type { Incidence } from './incidence.ts';
import { kernels, roomFor } from './kernels.ts';

/** Columns of a panel, as the kernel has them; with as many rows at a time it fits the nearest cache beside the sums of a batch. */
const PANEL = 24;
const ROWS = 128;
const BATCH = 64;

/**
 * What `percentByRows` gives without weights, the rows added 128 bits at a time in panels of columns and blocks of rows; null where
 * WebAssembly is not to be had.
 */
export function percentByKernel(
  { regions, industries, start, industry }: Incidence,
  relatedness: Float64Array,
  own: boolean,
): Float64Array | null {
  const kernel = kernels();
  if (kernel === null) return null;
  const size = industries.length;
  const panels = Math.ceil(size / PANEL);
  const blocks = Math.ceil(size / ROWS);
  const stride = panels * PANEL * 8;
  const sumAt = size * stride;
  const cutAt = sumAt + BATCH * stride;
  const listAt = cutAt + (blocks + 1) * regions.length * 4;
  const memory = roomFor(kernel, listAt + industry.length * 4);
  const list = new Uint32Array(memory, listAt, industry.length);
  for (let at = 0; at < list.length; at++) list[at] = industry[at]! * PANEL * 8;
  cut(new Uint32Array(memory, cutAt, (blocks + 1) * regions.length), start, industry);
  const total = pack(new Float64Array(memory, 0, size * panels * PANEL), relatedness, size, own);
  const sums = new Float64Array(memory, sumAt, BATCH * panels * PANEL);
  const percent = new Float64Array(regions.length * size);
  for (let first = 0; first < regions.length; first += BATCH) {
    const count = Math.min(BATCH, regions.length - first);
    sums.fill(0);
    for (let panel = 0; panel < panels; panel++) {
      for (let block = 0; block < blocks; block++) {
        const from = cutAt + (block * regions.length + first) * 4;
        const to = from + regions.length * 4;
        kernel.addRows(from, to, count, listAt, panel * size * PANEL * 8, sumAt + panel * PANEL * 8, stride);
      }
    }
    for (let r = 0; r < count; r++) {
      const [row, to] = [r * panels * PANEL, (first + r) * size];
      for (let i = 0; i < size; i++) percent[to + i] = (sums[row + i]! / total[i]!) * 100;
    }
  }
  return percent;
}

/** Where in the list of what regions have the industries of each block begin, in bytes: region by region, block after block. */
function cut(cuts: Uint32Array, start: Uint32Array, industry: Uint32Array): void {
  const regions = start.length - 1;
  const blocks = cuts.length / regions;
  for (let r = 0; r < regions; r++) {
    let at = start[r]!;
    for (let block = 0; block < blocks; block++) {
      while (at < start[r + 1]! && industry[at]! < block * ROWS) at++;
      cuts[block * regions + r] = at * 4;
    }
  }
}

/** Cuts relatedness into panels, each with all its rows together; what is no relation is 0, so is the padding. Gives the sum of each column. */
function pack(panels: Float64Array, relatedness: Float64Array, size: number, own: boolean): Float64Array {
  const total = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    for (let column = 0; column < size; column += PANEL) {
      const width = Math.min(PANEL, size - column);
      const from = j * size + column;
      const to = column * size + j * PANEL;
      for (let i = 0; i < width; i++) {
        const one = relatedness[from + i]!;
        const counted = Number.isNaN(one) || (!own && j === column + i) ? 0 : one;
        panels[to + i] = counted;
        total[column + i]! += counted;
      }
    }
  }
  return total;
}
