import type { ClusterCell } from './clusterCells.ts';
import { between, percent } from './figuresInWords.ts';

/** The cells behind a cluster, one line each: industry, figure or interval, publisher's flag. */
export function cellLines(cells: readonly ClusterCell[], measure: string, heading = 'Cells:'): string[] {
  if (cells.length === 0) return [];
  return [
    heading,
    ...cells.map((cell) => {
      const flag = cell['flag'] === null || cell['flag'] === undefined ? '' : ` (flag ${cell['flag']})`;
      return `  ${String(cell['industry'])}  ${between(cell[`${measure}_low`], cell[`${measure}_high`])}${flag}${counted(cell['share'])}`;
    }),
  ];
}

function counted(share: string | number | null | undefined): string {
  if (share === null) return ', of which a part that is not known belongs here';
  return typeof share === 'number' && share < 1 ? `, of which ${percent(share)} is counted here` : '';
}
