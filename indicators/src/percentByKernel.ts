import type { Incidence } from './incidence.ts';
import { kernels, roomFor } from './kernels.ts';

/** Columns of a panel, as the kernel has them, and regions that are computed at a time. */
const PANEL = 24;
const BATCH = 64;

/**
 * What `percentByRows` gives without weights, by 128-bit lanes over panels of columns that fit a near cache; null where WebAssembly
 * is not to be had.
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
  const panelBytes = size * PANEL * 8;
  const stride = panels * PANEL * 8;
  const totalAt = panels * panelBytes;
  const outAt = totalAt + stride;
  const startAt = outAt + BATCH * stride;
  const listAt = startAt + start.length * 4;
  const memory = roomFor(kernel, listAt + industry.length * 4);
  const total = new Float64Array(memory, totalAt, panels * PANEL).fill(0);
  const out = new Float64Array(memory, outAt, BATCH * panels * PANEL);
  new Uint32Array(memory, startAt, start.length).set(start.map((at) => at * 4));
  new Uint32Array(memory, listAt, industry.length).set(industry.map((i) => i * PANEL * 8));
  pack(new Float64Array(memory, 0, totalAt / 8), total, relatedness, size, own);
  const percent = new Float64Array(regions.length * size);
  for (let first = 0; first < regions.length; first += BATCH) {
    const count = Math.min(BATCH, regions.length - first);
    for (let panel = 0; panel < panels; panel++) {
      const column = panel * PANEL * 8;
      kernel.percentOfTotal(
        startAt + first * 4,
        count,
        listAt,
        panel * panelBytes,
        totalAt + column,
        outAt + column,
        stride,
      );
    }
    for (let r = 0; r < count; r++) {
      const row = (r * stride) / 8;
      percent.set(out.subarray(row, row + size), (first + r) * size);
    }
  }
  return percent;
}

/** Cuts relatedness into panels, each with all its rows together, and sums its columns; what is no relation is 0, so is the padding. */
function pack(panels: Float64Array, total: Float64Array, relatedness: Float64Array, size: number, own: boolean): void {
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
}
