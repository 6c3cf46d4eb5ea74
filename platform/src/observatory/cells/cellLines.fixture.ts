import type { Cells } from './cells.ts';

/** Cells as lines to compare with: region, industry, year, the figure or its bounds, the flag. */
export function cellLines(cells: Cells): string[] {
  return Array.from(cells.region, (region, at) => {
    const [value, low, high] = [cells.value[at]!, cells.low[at]!, cells.high[at]!];
    const figure = Number.isNaN(value) ? `${low}..${high}` : String(value);
    return [
      cells.regions[region],
      cells.industries[cells.industry[at]!],
      cells.year[at],
      figure,
      cells.flags[cells.flag[at]!],
    ]
      .join(' ')
      .trimEnd();
  });
}
