import { readFileSync } from 'node:fs';
import { incidenceFromTriples, type Incidence } from '../incidence.ts';
import type { VectorCase, VectorInput } from './vectorCheck.ts';
import { vectorFile, vectorFolder } from './vectorFile.ts';

/** Reads what a case's checks compute from, `wanted` apart; regions and industries are those of the peers, sorted by code. */
export function vectorInput(name: VectorCase): Omit<VectorInput, 'wanted'> {
  const { keys } = vectorFile(name, 'oracle.lq').columns[0]!;
  const [regions, industries] = keys.map((codes) => [...new Set(codes)]);
  const read = (period: string): Incidence => {
    const text = readFileSync(new URL(`${name}/${name}${period}.long.csv`, vectorFolder), 'utf8');
    const rows = text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    return incidenceFromTriples(
      regions!,
      industries!,
      rows.map(([region]) => regions!.indexOf(region!)),
      rows.map(([, industry]) => industries!.indexOf(industry!)),
      rows.map(([, , employment]) => Number(employment)),
    );
  };
  return {
    case: name,
    incidence: read(''),
    later: read('_t2'),
    gdpPerHead: vectorFile(name, 'input.gdp_per_head').numbers(),
    file: (indicator) => vectorFile(name, indicator),
  };
}
