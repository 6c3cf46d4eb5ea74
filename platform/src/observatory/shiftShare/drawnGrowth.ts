import { numbers, texts, type Table } from '../../kernel/table.ts';
import { plus, type Interval } from '../cells/interval.ts';
import { nationalEffect, type Part } from './shiftShareParts.ts';
import { growthBy } from './shiftShareTables.ts';

/** A region's growth and the effects that it is made of, as the plot draws them: per cent of the start, each with what it lies between. */
export interface DrawnGrowth {
  readonly region: string;
  readonly growth: Interval;
  /** Growth as in the nation. */
  readonly nation: Interval;
  /** The other effects by name. */
  readonly effects: ReadonlyMap<string, Interval>;
}

/** The growth of every region in the table of regions whose growth and effects are all known or lie between two figures, fastest first. */
export function drawnGrowth(regions: Table, parts: readonly Part[]): DrawnGrowth[] {
  const code = texts(regions, 'region');
  const growthOf = between(regions, 'growth');
  const ofParts = parts.map(({ name, effect }) => ({ effect, share: between(regions, growthBy(name)) }));
  return Array.from({ length: regions.rows }, (_, row): DrawnGrowth => {
    const effects = new Map<string, Interval>();
    for (const { effect, share } of ofParts)
      effects.set(effect, effects.has(effect) ? plus(effects.get(effect)!, share(row)) : share(row));
    const nation = effects.get(nationalEffect)!;
    effects.delete(nationalEffect);
    return { region: code(row)!, growth: growthOf(row), nation, effects };
  })
    .filter(({ growth, nation, effects }) =>
      [growth, nation, ...effects.values()].every(({ low, high }) => Number.isFinite(low) && Number.isFinite(high)),
    )
    .toSorted((a, b) => middle(b.growth) - middle(a.growth) || (a.region < b.region ? -1 : 1));
}

/** A figure of the table with its bounds, per cent; where the table has none for it, the figure alone. */
function between(table: Table, name: string): (row: number) => Interval {
  const hasBounds = table.columns.some((column) => column.name === `${name}_low`);
  const [low, high] = (hasBounds ? [`${name}_low`, `${name}_high`] : [name, name]).map((column) =>
    numbers(table, column),
  );
  return (row) => ({ low: 100 * low![row]!, high: 100 * high![row]! });
}

function middle({ low, high }: Interval): number {
  return (low + high) / 2;
}
