import { dense, presence, type Matrix } from '@asterism/indicators';
import type { Category } from '../definitions/definition.ts';
import type { Workings } from '../measures/workings.ts';
import { proximityBounds } from './proximityBounds.ts';
import type { Space } from './space.ts';
import { spaceCommunities } from './spaceCommunities.ts';
import { spaceLinks } from './spaceLinks.ts';
import { spacePositions } from './spacePositions.ts';

/**
 * The space of one year's categories, or industries, in order of their codes: what is near what by the regions that are certainly
 * specialised in both (Hidalgo et al. 2007).
 */
export function spaceOf(table: Workings, categories: readonly Category[], threshold: number): Space {
  const { shared, industryTotals, unknown } = table;
  const size = categories.length;
  const { ubiquity } = presence(shared.core.incidence);
  const isOpen = unknown.presence.cells;
  const has = Uint8Array.from(dense(shared.core.incidence).values, (one, cell) => (one > 0 ? 1 : isOpen[cell] ? 2 : 0));
  const mayHave = new Uint32Array(size);
  for (let cell = 0; cell < has.length; cell++) if (has[cell]! > 0) mayHave[cell % size]!++;
  const order = [...categories.keys()].sort((a, b) => (categories[a]!.code < categories[b]!.code ? -1 : 1));
  const links = spaceLinks(inOrder(shared.proximity, order), threshold);
  const { community, count, modularity } = spaceCommunities(size, links);
  const { x, y } = spacePositions(size, links);
  return {
    year: table.year,
    nodes: order.map((own, at) => ({
      code: categories[own]!.code,
      title: categories[own]!.title,
      total: industryTotals[own]!,
      ubiquity: ubiquity[own]!,
      ubiquityMax: mayHave[own]!,
      pci: unknown.presence.any ? NaN : shared.complexity.pci[own]!,
      community: community[at]!,
      x: x[at]!,
      y: y[at]!,
    })),
    links: links.map((link) => {
      const { low, high } = proximityBounds(has, size, order[link.source]!, order[link.target]!);
      return { ...link, low, high };
    }),
    open: { pairs: isOpen.reduce((sum, one) => sum + one, 0), of: isOpen.length },
    communities: count,
    modularity,
  };
}

/** A square table with its rows and columns put in another order. */
function inOrder({ rows, columns, values }: Matrix, order: readonly number[]): Matrix {
  const size = order.length;
  const moved = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      moved[row * size + column] = values[order[row]! * size + order[column]!]!;
    }
  }
  return { rows: order.map((at) => rows[at]!), columns: order.map((at) => columns[at]!), values: moved };
}
