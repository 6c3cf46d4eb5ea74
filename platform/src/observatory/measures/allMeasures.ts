import { nearestName } from '../../kernel/nearestName.ts';
import { Problem } from '../../kernel/problem.ts';
import { cellMeasures } from './cellMeasures.ts';
import { industryMeasures } from './industryMeasures.ts';
import type { Measure } from './measure.ts';
import { overallMeasures } from './overallMeasures.ts';
import { industryPairMeasures, regionPairMeasures } from './pairMeasures.ts';
import { regionMeasures } from './regionMeasures.ts';

/** Every measure that a run can be asked for, by shape. */
export const allMeasures: readonly Measure[] = [
  ...regionMeasures,
  ...industryMeasures,
  ...cellMeasures,
  ...overallMeasures,
  ...industryPairMeasures,
  ...regionPairMeasures,
];

/** The measures of these names, each once and in the order of the list; an unknown name is a Problem that says which was meant. */
export function measuresNamed(names: readonly string[]): Measure[] {
  const known = allMeasures.map(({ name }) => name);
  for (const name of names) {
    if (known.includes(name)) continue;
    const meant = nearestName(name, known);
    throw new Problem(
      400,
      `There is no measure "${name}"${meant === null ? '' : `; did you mean ${meant}?`} asterism indicators --list names them all.`,
    );
  }
  return allMeasures.filter(({ name }) => names.includes(name));
}
