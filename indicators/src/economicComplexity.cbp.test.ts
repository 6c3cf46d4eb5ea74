import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { coOccurrence } from './coOccurrence.ts';
import { dense } from './dense.ts';
import { economicComplexity } from './economicComplexity.ts';
import { fitness } from './fitness.ts';
import { incidenceFromColumns, totals, type Incidence } from './incidence.ts';
import { presence } from './presence.ts';
import { proximity } from './proximity.ts';
import { spearman } from './rankCorrelation.ts';
import { relatednessDensity } from './relatednessDensity.ts';
import { specialised } from './specialised.ts';

const file = new URL('../../../shared/data/us/cbp2019_cbsa_naics_emp.csv.gz', import.meta.url);
const present = existsSync(file);

/** Employment of 933 metropolitan and micropolitan areas in NAICS industry groups of four digits, 2019. */
function industryGroups(): Incidence {
  const rows = gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('"', '').split(','))
    .filter(([, industry]) => /^\d{4}$/.test(industry!));
  return incidenceFromColumns(
    rows.map(([area]) => area!),
    rows.map(([, industry]) => industry!),
    rows.map(([, , , employment]) => Number(employment)),
  );
}

// Skipped where County Business Patterns 2019 does not lie beside the repository.
test.skipIf(!present)('American metropolitan areas: who leads, in what, and what lies near', () => {
  const employment = industryGroups();
  const table = specialised(employment);
  const { eci, pci, components, warnings } = economicComplexity(table);
  const leading = (codes: readonly string[], index: Float64Array, count: number): string[] =>
    [...codes.keys()]
      .sort((a, b) => (index[b]! || -9) - (index[a]! || -9))
      .slice(0, count)
      .map((k) => codes[k]!);
  expect({ regions: table.regions.length, industries: table.industries.length, components, warnings }).toEqual({
    regions: 933,
    industries: 288,
    components: 1,
    warnings: [],
  });
  // San Jose, Los Angeles, Chicago, Boston, San Francisco, Cleveland, Milwaukee, Cincinnati, New York, Minneapolis.
  expect(leading(table.regions, eci, 10)).toEqual([
    '41940',
    '31080',
    '16980',
    '14460',
    '41860',
    '17460',
    '33340',
    '17140',
    '35620',
    '33460',
  ]);
  // Exchanges, magnetic media, central bank, cable programming, audio and video equipment; last restaurants, banks, drilling's helpers.
  expect(leading(table.industries, pci, 5)).toEqual(['5232', '3346', '5211', '5152', '3343']);
  expect(leading(table.industries, pci, 288).slice(-3)).toEqual(['7225', '5221', '2131']);
  expect(spearman(eci, presence(table).diversity)).toBeCloseTo(0.81, 2);
  expect(spearman(eci, totals(employment).region)).toBeCloseTo(0.915, 2);
  expect(spearman(eci, fitness(table).fitness)).toBeCloseTo(0.948, 2);

  const { values } = relatednessDensity(table, proximity(coOccurrence(table)));
  const has = dense(table).values;
  const mean = (of: Float64Array): number => of.reduce((sum, one) => sum + one, 0) / of.length;
  expect(mean(values.filter((value, cell) => has[cell]! > 0 && !Number.isNaN(value)))).toBeCloseTo(34.6, 1);
  expect(mean(values.filter((value, cell) => has[cell] === 0 && !Number.isNaN(value)))).toBeCloseTo(20.3, 1);
});
