import type { Measure } from './measure.ts';
import type { Workings } from './workings.ts';

/** One measure over one year; NaN where it rests on an unknown figure, and where the measure itself is 0/0. */
export function measured(measure: Measure, table: Workings): Float64Array {
  const values = Float64Array.from(measure.values(table));
  const { any, cells, regions, industries } = table.unknown[measure.basis];
  if (!any) return values;
  if (measure.reach === 'all') return values.fill(NaN);
  switch (measure.shape) {
    case 'region':
      return hidden(values, regions);
    case 'industry':
      return hidden(values, industries);
    case 'cell':
      return hidden(values, cells);
    case 'overall':
      return values.fill(NaN);
    case 'industry pair':
      return hidden(values, ofPairs(industries));
    case 'region pair':
      return hidden(values, ofPairs(regions));
  }
}

function hidden(values: Float64Array, unknown: Uint8Array): Float64Array {
  return values.map((value, at) => (unknown[at] === 1 ? NaN : value));
}

function ofPairs(unknown: Uint8Array): Uint8Array {
  const pairs = new Uint8Array((unknown.length * (unknown.length - 1)) / 2);
  let to = 0;
  for (let i = 0; i < unknown.length; i++) {
    for (let j = i + 1; j < unknown.length; j++) pairs[to++] = unknown[i]! | unknown[j]!;
  }
  return pairs;
}
