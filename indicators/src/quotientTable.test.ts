import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dense } from './dense.ts';
import { incidenceFromRows, incidenceFromTriples, totals } from './incidence.ts';
import { quotientMatrix, quotientTable } from './quotientTable.ts';
import { smallTables, tableOf } from './testing/smallTables.ts';

const table = tableOf([10, 30, 0], [30, 30, 0], [0, 0, 0]);

test('by hand: 10 of 40 against 40 of 100 is 5/8, in the pattern of the table', () => {
  const quotients = quotientTable(table);
  expect([...quotients.value]).toEqual([10 / 16, 30 / 24, 30 / 24, 30 / 36]);
  expect(quotients.industry).toBe(table.industry);
  expect([...table.value]).toEqual([10, 30, 30, 30]);
});

test('an empty region or industry has no quotient; what is only not there has 0', () => {
  expect([...quotientMatrix(table).values]).toEqual([0.625, 1.25, NaN, 1.25, 30 / 36, NaN, NaN, NaN, NaN]);
  expect(quotientMatrix(tableOf([5, 0], [5, 5])).values[1]).toBe(0);
});

test('within a kind an industry is set against its own kind only', () => {
  // Traded: I0 and I1, local: I2. The first region has 10 of its 40 traded jobs in I0, everything 40 of 100: as if I2 weren't there.
  const rows = tableOf([10, 30, 500], [30, 30, 1], [0, 0, 9]);
  const { values } = quotientMatrix(rows, { kind: [0, 0, 1] });
  expect([...values]).toEqual([0.625, 1.25, 1, 1.25, 30 / 36, 1, NaN, NaN, 1]);
});

test('totals of everything are what they are said to be', () => {
  const [first, second] = quotientMatrix(table, { everything: [100, 100, 200] }).values;
  expect([first, second]).toEqual([10 / 40 / (100 / 400), 30 / 40 / (100 / 400)]);
  expect(() => quotientTable(table, { everything: [0, 100, 200] })).toThrow(
    "Industry I0: everything has 0, which can't be where the regions have 40.",
  );
});

test('kinds that do not fit are refused', () => {
  expect(() => quotientTable(table, { kind: [0, 1] })).toThrow('3 industries need as many kinds, not 2.');
  expect(() => quotientTable(table, { kind: [0, 1, 0.5] })).toThrow('Industry I2: 0.5 is no kind');
});

test('the size of everything does not matter; nor does the order of regions', () => {
  fc.assert(
    fc.property(smallTables, (small) => {
      const { regions, industries } = small;
      const { values } = quotientMatrix(small);
      const scaled = quotientMatrix({ ...small, value: small.value.map((amount) => 8 * amount) });
      expect(scaled.values).toEqual(values);
      const cells = dense(small).values;
      const reversed = regions.map((_, r) => regions.length - 1 - r);
      const turned = (of: Float64Array): number[] =>
        reversed.flatMap((r) => [...of.subarray(r * industries.length, (r + 1) * industries.length)]);
      const other = incidenceFromRows(regions, industries, turned(cells));
      expect([...quotientMatrix(other).values]).toEqual(turned(values));
    }),
  );
});

test('the mean of an industry’s quotients, weighted with the regions, is 1', () => {
  fc.assert(
    fc.property(smallTables, (small) => {
      const { values } = quotientMatrix(small);
      const { region, industry, overall } = totals(small);
      const means = small.industries.map((_, i) =>
        region.reduce(
          (sum, size, r) => (size > 0 ? sum + (size / overall) * values[r * industry.length + i]! : sum),
          0,
        ),
      );
      const farthest = means.filter((_, i) => industry[i]! > 0).map((mean) => Math.abs(mean - 1));
      expect(Math.max(0, ...farthest)).toBeLessThan(1e-12);
    }),
  );
});

const published = new URL('../../../shared/data/us/uscm_states_clusters_2016.csv', import.meta.url);

describe.skipIf(!existsSync(published))('US Cluster Mapping 2016 (skipped where its data are absent)', () => {
  test('its quotients of 50 states come out to 10⁻⁶, traded and local clusters each on their own base', () => {
    const [head, ...lines] = readFileSync(published, 'utf8')
      .trim()
      .split('\n')
      .map((line) => [...line.matchAll(/"([^"]*)"|([^,"]+)/g)].map(([, quoted, bare]) => quoted ?? bare!));
    const at = (name: string): number => head!.indexOf(name);
    const rows = lines.map((line) => ({
      state: line[at('region_code_t')]!,
      cluster: line[at('cluster_code_t')]!,
      isTraded: line[at('traded_b')] === 'TRUE',
      employment: Number(line[at('emp_tl')]),
      shareOfCluster: Number(line[at('cluster_emp_per_tf')]),
      quotient: Number(line[at('lq_tf')]),
    }));
    const states = [...new Set(rows.map(({ state }) => state))];
    const clusters = [...new Set(rows.map(({ cluster }) => cluster))];
    expect([rows.length, states.length, clusters.length]).toEqual([3350, 50, 67]);
    // The country has other figures than the sum of its states: they follow from the largest state's published share of the cluster.
    const largest = clusters.map((cluster) =>
      rows
        .filter((row) => row.cluster === cluster)
        .reduce((best, row) => (row.employment > best.employment ? row : best)),
    );
    const states2016 = incidenceFromTriples(
      states,
      clusters,
      rows.map(({ state }) => states.indexOf(state)),
      rows.map(({ cluster }) => clusters.indexOf(cluster)),
      rows.map(({ employment }) => employment),
    );
    const { values } = quotientMatrix(states2016, {
      kind: largest.map(({ isTraded }) => (isTraded ? 0 : 1)),
      everything: largest.map(({ employment, shareOfCluster }) => Math.round(employment / shareOfCluster)),
    });
    let worst = 0;
    for (const { state, cluster, quotient } of rows) {
      const ours = values[states.indexOf(state) * clusters.length + clusters.indexOf(cluster)]!;
      worst = Math.max(worst, Math.abs(ours - quotient) / Math.max(1, quotient));
    }
    expect(worst).toBeLessThanOrEqual(1e-6);
  });
});
