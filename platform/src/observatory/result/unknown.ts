import type { Intervals } from '@asterism/indicators';

/** Which results can't be told because a figure behind them is unknown: 1 for these, 0 for the others. */
export interface Unknown {
  /** Regions × industries, row-major. */
  readonly cells: Uint8Array;
  /** Whether a region, or an industry, has any such cell. */
  readonly regions: Uint8Array;
  readonly industries: Uint8Array;
  readonly any: boolean;
}

/** Gathers by region, by industry and over all what is unknown of cells, regions × industries, row-major. */
export function unknown(cells: Uint8Array, regions: number, industries: number): Unknown {
  const ofRegion = new Uint8Array(regions);
  const ofIndustry = new Uint8Array(industries);
  let any = false;
  for (let cell = 0; cell < cells.length; cell++) {
    if (cells[cell] === 0) continue;
    ofRegion[Math.trunc(cell / industries)] = 1;
    ofIndustry[cell % industries] = 1;
    any = true;
  }
  return { cells, regions: ofRegion, industries: ofIndustry, any };
}

/** Whether a figure is known: its bounds meet, or it is 0/0 whatever the unknown figures are. */
export function isPoint({ low, high }: Intervals, at: number): boolean {
  return low[at] === high[at] || (Number.isNaN(low[at]!) && Number.isNaN(high[at]!));
}
