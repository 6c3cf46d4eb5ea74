import { nestedness, pearson, presence } from '@asterism/indicators';
import type { Measure } from './measure.ts';

/** Of which regions are specialised in what. */
function ofPresence(
  name: string,
  summary: string,
  value: (table: Parameters<Measure['values']>[0]) => number,
): Measure {
  return { name, shape: 'overall', summary, basis: 'presence', reach: 'all', values: (table) => [value(table)] };
}

/** Every measure that has one value for the whole table. */
export const overallMeasures: readonly Measure[] = [
  ofPresence(
    'nestedness',
    'whether little is a subset of more, 0 to 1 (NODF; Almeida-Neto et al. 2008)',
    ({ shared }) => nestedness(shared.core.incidence).total,
  ),
  ofPresence(
    'specialisations',
    'number of specialisations in the table',
    ({ shared }) => shared.core.incidence.value.length,
  ),
  ofPresence(
    'parts',
    'parts of the table that share neither region nor industry; eci is doubtful with more than 1',
    ({ shared }) => shared.complexity.components,
  ),
  ofPresence('second-eigenvalue', 'the eigenvalue of eci, 0 to 1', ({ shared }) => shared.complexity.eigenvalues[0]),
  ofPresence(
    'eigenvalue-gap',
    'second less third eigenvalue; eci is doubtful near 0',
    ({ shared }) => shared.complexity.gap,
  ),
  ofPresence(
    'eci-with-diversity',
    'correlation of eci with diversity, 0 to 1 by the choice of its sign; near 0 eci has no sure direction',
    ({ shared }) => {
      const { eci } = shared.complexity;
      const { diversity } = presence(shared.core.incidence);
      const active = (_: number, region: number): boolean => !Number.isNaN(eci[region]!);
      return pearson(eci.filter(active), diversity.filter(active));
    },
  ),
];
