import { alignedRows } from '../definitions/alignedRows.ts';
import { allMeasures } from './allMeasures.ts';
import type { Shape } from './measure.ts';

const headings: Readonly<Record<Shape, string>> = {
  region: 'One value a region:',
  industry: 'One value an industry, or category:',
  cell: 'One value a region and industry:',
  overall: 'One value for the whole table:',
  'industry pair': 'One value for two industries:',
  'region pair': 'One value for two regions:',
};

/** All measures, a line each, under headings by what they have a value for. */
export function measuresInWords(): string[] {
  return [...Map.groupBy(allMeasures, ({ shape }) => shape)].flatMap(([shape, measures], at) => [
    ...(at === 0 ? [] : ['']),
    headings[shape],
    ...alignedRows(measures.map(({ name, summary }) => [name, summary])).map((line) => `  ${line}`),
  ]);
}
