import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { industryCodeSystem } from '../codes/industryCodeSystem.ts';
import { regionSystem } from '../codes/regionSystem.ts';
import type { Observations } from '../readers/observations.ts';
import { publishedSample } from '../readers/publishedSample.ts';
import { readInputs } from '../readers/readInputs.ts';
import { RejectionList } from '../readers/rejectionList.ts';
import { yearStarts } from './figures.ts';
import type { Lattice } from './boundedYear.ts';
import { outcomes } from './families.ts';
import { liveRegions } from './liveRegions.ts';
import { precision } from './precision.ts';
import { sortFigures } from './sortFigures.ts';
import { wantedYears } from './wantedYears.ts';
import { yearCells } from './yearCells.ts';

const first = publishedSample('eu/sbs_r_nuts06_r2.tsv.gz');
const later = publishedSample('eu/sbs_r_nuts06_r2_2015_v16110.csv');

interface Bound {
  readonly low: number;
  readonly high: number;
}

interface YearLattice extends Lattice {
  /** Year, region and industry of a node that has a figure; null where it has none. */
  readonly keyOf: (node: number) => string | null;
  readonly isKnown: (node: number) => boolean;
}

/** The lattice of all levels of the file, year by year. */
function latticesOf(observations: Observations, years: number[] | null): YearLattice[] {
  const regionsOf = regionSystem('nuts', observations.regions);
  const industries = industryCodeSystem('nace', 'nace', observations.industries);
  const wanted = wantedYears(observations, years);
  const systems = { region: regionsOf(() => null), industry: industries };
  const figures = sortFigures(observations, wanted, systems, new RejectionList());
  const starts = yearStarts(figures);
  return liveRegions(figures, regionsOf).map((live, year) => {
    const { lattice } = yearCells(figures, starts[year]!, starts[year + 1]!, live, {
      industries,
      regionLevel: 'nuts2',
      industryLevel: 'division',
      totalIndustry: -1,
      totalRegion: -1,
      step: precision(figures.value),
      wholeNumbers: true,
      absent: 'unknown',
      unboundedRegions: 'leave-out',
    });
    const figureOf = (node: number): number => lattice!.grid.figure[node]!;
    return {
      ...lattice!,
      keyOf: (node) => {
        const figure = figureOf(node);
        if (figure < 0) return null;
        return `${wanted[year]!} ${figures.regions[figures.region[figure]!]!} ${figures.industries[figures.industry[figure]!]!}`;
      },
      isKnown: (node) => figureOf(node) >= 0 && !Number.isNaN(figures.value[figureOf(node)]!),
    };
  });
}

/** The bounds of every unknown cell of the file at every level, by year, region and industry. */
function boundsOf(observations: Observations, years: number[] | null): Map<string, Bound> {
  const bounds = new Map<string, Bound>();
  for (const lattice of latticesOf(observations, years)) {
    lattice.grid.figure.forEach((_, node) => {
      const key = lattice.keyOf(node);
      if (key !== null && !lattice.isKnown(node))
        bounds.set(key, { low: lattice.bounds.low[node]!, high: lattice.bounds.high[node]! });
    });
  }
  return bounds;
}

/** The cells that stand in a sum of known figures which does not add up. */
function cellsInBrokenSums(observations: Observations): Set<string> {
  const broken = new Set<string>();
  for (const { sums, keyOf } of latticesOf(observations, null)) {
    sums.outcome.forEach((outcome, sum) => {
      if (outcome !== outcomes.over && outcome !== outcomes.under) return;
      for (const node of [sums.whole[sum]!, ...sums.part.slice(sums.first[sum], sums.first[sum + 1])])
        broken.add(keyOf(node) ?? '');
    });
  }
  return broken;
}

function keyAt({ year, regions, region, industries, industry }: Observations, at: number): string {
  return `${year[at]!} ${regions[region[at]!]!} ${industries[industry[at]!]!}`;
}

async function readEmployment(): Promise<Observations> {
  return readInputs([first.path], { measure: 'employment', columns: {}, where: {} });
}

const reason = 'Eurostat’s two vintages are not in ../shared/data';

test.skipIf(!first.present || !later.present)(
  `a later vintage lies within the bounds given from the first (skipped where ${reason})`,
  async () => {
    const observations = await readEmployment();
    const bounds = boundsOf(observations, [2015]);
    const published = new Map<string, number>();
    const flags = new Map<string, string>();
    const withData = new Set<string>();
    for (let at = 0; at < observations.length; at++) {
      if (observations.year[at] !== 2015) continue;
      published.set(keyAt(observations, at), observations.value[at]!);
      flags.set(keyAt(observations, at), observations.flags[observations.flag[at]!]!);
      if (!Number.isNaN(observations.value[at]!)) withData.add(observations.regions[observations.region[at]!]!);
    }
    const counts = {
      equal: 0,
      revised: 0,
      withoutRow: 0,
      filledIn: 0,
      confidential: 0,
      inside: 0,
      finite: 0,
      inRegionWithData: 0,
      withoutBound: 0,
    };
    const outside: string[] = [];
    for (const line of readFileSync(later.path, 'utf8').trimEnd().split('\n').slice(1)) {
      const [industry, region, text] = line.trim().split(';');
      const figure = /^(\d+)( d)?$/.exec(text!)?.[1];
      if (figure === undefined) continue;
      const key = `2015 ${region!} ${industry!}`;
      const value = Number(figure);
      const before = published.get(key);
      if (before === undefined) counts.withoutRow++;
      else if (!Number.isNaN(before)) counts[before === value ? 'equal' : 'revised']++;
      else {
        counts.filledIn++;
        if (flags.get(key) !== ':') counts.confidential++;
        if (withData.has(region!)) counts.inRegionWithData++;
        const bound = bounds.get(key);
        if (bound === undefined) counts.withoutBound++;
        else {
          if (bound.high < Infinity) counts.finite++;
          if (bound.low <= value && value <= bound.high) counts.inside++;
          else outside.push(`${key}: ${value} not in ${bound.low}..${bound.high}`);
        }
      }
    }
    console.info(`Coverage of the vintages: ${JSON.stringify(counts)}`);
    expect(outside).toEqual([]);
    expect(counts).toMatchObject({ equal: 22_498, revised: 108, filledIn: 15_222 });
    expect(counts.inside + counts.withoutBound).toBe(counts.filledIn);
  },
);

test.skipIf(!first.present)(
  `known cells that are hidden for the trial lie within the bounds the rest gives (skipped where ${reason})`,
  async () => {
    const observations = await readEmployment();
    const truth = new Map<string, number>();
    const [value, low, high] = [observations.value.slice(), observations.low.slice(), observations.high.slice()];
    let state = 1;
    for (let at = 0; at < observations.length; at++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      if (Number.isNaN(value[at]!) || state / 2 ** 32 >= 0.05) continue;
      truth.set(keyAt(observations, at), value[at]!);
      [value[at], low[at], high[at]] = [NaN, 0, Infinity];
    }
    const bounds = boundsOf({ ...observations, value, low, high }, null);
    const relativeWidths: number[] = [];
    const outside: string[] = [];
    const broken = cellsInBrokenSums(observations);
    let unexplained = 0;
    let finite = 0;
    for (const [key, figure] of truth) {
      const bound = bounds.get(key);
      if (bound === undefined) continue;
      if (bound.low > figure || figure > bound.high) {
        outside.push(`${key}: ${figure} not in ${bound.low}..${bound.high}`);
        if (!broken.has(key)) unexplained++;
      }
      if (bound.high < Infinity) finite++;
      relativeWidths.push((bound.high - bound.low) / Math.max(1, figure));
    }
    relativeWidths.sort((a, b) => a - b);
    const quantile = (share: number): string =>
      relativeWidths[Math.floor(share * (relativeWidths.length - 1))]!.toPrecision(2);
    console.info(
      `Coverage of hidden cells: ${relativeWidths.length - outside.length} of ${relativeWidths.length}, ${finite} bounded from above, ` +
        `width over figure: median ${quantile(0.5)}, three quarters ${quantile(0.75)}, nine tenths ${quantile(0.9)}\n${outside.join('\n')}`,
    );
    expect(outside.length / relativeWidths.length).toBeLessThan(0.001);
    expect(unexplained).toBe(0);
    expect(finite / relativeWidths.length).toBeGreaterThan(0.99);
  },
);
