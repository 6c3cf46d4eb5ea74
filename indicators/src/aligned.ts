import { incidenceFromTriples, type Incidence } from './incidence.ts';

/**
 * The same tables over common codes, so that their cells can be compared: the regions and industries of all of them, in order of
 * first appearance; what a table does not list is empty in it. A code that stands twice in a list is a `RangeError`.
 */
export function aligned(tables: readonly Incidence[]): Incidence[] {
  const regions = union(tables.map((table) => table.regions));
  const industries = union(tables.map((table) => table.industries));
  return tables.map((table) => {
    const region = new Uint32Array(table.value.length);
    for (const [r, code] of table.regions.entries()) {
      region.fill(regions.get(code)!, table.start[r], table.start[r + 1]);
    }
    const industryAt = Uint32Array.from(table.industries, (code) => industries.get(code)!);
    const industry = table.industry.map((i) => industryAt[i]!);
    return incidenceFromTriples([...regions.keys()], [...industries.keys()], region, industry, table.value);
  });
}

function union(lists: readonly (readonly string[])[]): Map<string, number> {
  const positions = new Map<string, number>();
  for (const list of lists) {
    if (new Set(list).size !== list.length) {
      const twice = list.find((code, at) => list.indexOf(code) !== at)!;
      throw new RangeError(`${twice} stands twice in a list of codes.`);
    }
    for (const code of list) if (!positions.has(code)) positions.set(code, positions.size);
  }
  return positions;
}
