import { settlementOf } from './affinities.ts';
import type { DemoRegion } from './demoRegions.ts';
import { DIVISIONS, divisionPosition } from './divisions.ts';
import type { DivisionCode } from './divisions.ts';
import { randomStream } from './randomStream.ts';
import { STORIES } from './stories.ts';
import type { Story } from './stories.ts';

/** The years the demonstration tells of. */
export const DEMO_YEARS = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024] as const;

/** The whole, unhidden truth of the made-up continent, in whole numbers, `(year × regions + region) × divisions + division`. */
export interface DemoEmployment {
  readonly employment: Uint32Array;
  readonly establishments: Uint32Array;
}

/** Persons in each country's largest region, and how fast its total changes (% a year). */
const METROPOLIS = [2_600_000, 1_900_000, 1_500_000, 1_250_000, 800_000, 700_000, 520_000, 420_000];
const COUNTRY_GROWTH = [0.7, 0.9, 0.3, 1.6, 0.8, 0.1, 1.1, 0.5];
/** The continent's bad years, and the sixth country's own crisis, as changes of all employment. */
const SLUMPS = new Map([
  [2013, -0.008],
  [2020, -0.025],
  [2021, 0.012],
]);
const HOME_CRISIS = {
  country: 5,
  years: new Map([
    [2015, -0.035],
    [2016, -0.02],
    [2019, 0.015],
  ]),
};
/** An industry whose establishments are this large has none where less than half of one would be worth its while. */
const PLANT = 30;
/** What the travel stop of 2020 took from some divisions; half of it is still missing in 2021, a tenth in 2022. */
const TRAVEL_STOP: Partial<Record<DivisionCode, number>> = {
  I55: 0.24,
  I56: 0.16,
  H51: 0.2,
  N79: 0.3,
  R90: 0.12,
  R93: 0.12,
};
const TRAVEL_STOP_LEFT = new Map([
  [2020, 1],
  [2021, 0.5],
  [2022, 0.1],
]);

/** Makes up employment and establishments: Zipf-like regions, families of industries, growth, shocks and the told clusters. */
export function makeUpEmployment(regions: readonly DemoRegion[], seed: number): DemoEmployment {
  const random = randomStream(seed, 'employment');
  const divisions = DIVISIONS.length;
  const settlement = settlementOf(regions, randomStream(seed, 'settlement'));
  const sizes = regions.map(
    ({ country, rank }) => ((METROPOLIS[country] ?? 0) / rank ** 0.95) * Math.exp(0.12 * random.normal()),
  );
  const drift = settlement.map(() => 0.013 * random.normal());
  const wander = new Float64Array(settlement.length);
  const crowding = settlement.map(() => Math.exp(0.25 * random.normal()));
  const tales = talesBySettlement(regions);
  const levels = DIVISIONS.map((_, division) => {
    const weighted = sizes.map((size, region) => size * Math.exp(settlement[region * divisions + division] ?? 0));
    return sumOf(weighted) / sumOf(sizes);
  });
  const employment = new Uint32Array(DEMO_YEARS.length * settlement.length);
  const establishments = new Uint32Array(employment.length);
  const raw = new Float64Array(divisions);

  DEMO_YEARS.forEach((year, time) => {
    regions.forEach(({ country }, region) => {
      const total = (sizes[region] ?? 0) * countryPath(country, year);
      let sum = 0;
      DIVISIONS.forEach(([code, weight, , growth], division) => {
        const cell = region * divisions + division;
        wander[cell] = 0.8 * (wander[cell] ?? 0) + 0.02 * random.normal();
        const told = tales.get(cell);
        const settled = Math.exp((settlement[cell] ?? 0) + (drift[cell] ?? 0) * time) / (levels[division] ?? 1);
        const multiple = told === undefined ? settled : multipleAt(told.multiples, year);
        const travel = 1 - (told === undefined ? (TRAVEL_STOP[code] ?? 0) * (TRAVEL_STOP_LEFT.get(year) ?? 0) : 0);
        raw[division] = weight * (1 + growth / 100) ** time * travel * multiple * Math.exp(wander[cell] ?? 0);
        sum += raw[division] ?? 0;
      });
      DIVISIONS.forEach(([, , size], division) => {
        const cell = region * divisions + division;
        const wanted = (total * (raw[division] ?? 0)) / sum;
        const isTooSmall = size >= PLANT && wanted / Math.exp(wander[cell] ?? 0) < size / 2 && !tales.has(cell);
        const persons = isTooSmall ? 0 : Math.round(wanted);
        employment[time * settlement.length + cell] = persons;
        const usual = Math.max(1, Math.round((persons / size) * (crowding[cell] ?? 1)));
        establishments[time * settlement.length + cell] = Math.min(persons, tales.get(cell)?.twoFirms ? 2 : usual);
      });
    });
  });
  return { employment, establishments };
}

function countryPath(country: number, year: number): number {
  let level = 1;
  for (const passed of DEMO_YEARS) {
    if (passed === DEMO_YEARS[0]) continue;
    if (passed > year) break;
    const crisis = country === HOME_CRISIS.country ? (HOME_CRISIS.years.get(passed) ?? 0) : 0;
    level *= 1 + (COUNTRY_GROWTH[country] ?? 0) / 100 + (SLUMPS.get(passed) ?? 0) + crisis;
  }
  return level;
}

type Tale = Pick<Story, 'twoFirms'> & Pick<Story['moves'][number], 'multiples'>;

/** The told cells by their place in the settlement. */
function talesBySettlement(regions: readonly DemoRegion[]): Map<number, Tale> {
  const tales = new Map<number, Tale>();
  for (const { country, rank, moves, ...told } of STORIES) {
    const region = regions.findIndex((candidate) => candidate.country === country && candidate.rank === rank);
    for (const { divisions, multiples } of moves) {
      for (const code of divisions)
        tales.set(region * DIVISIONS.length + divisionPosition(code), { ...told, multiples });
    }
  }
  return tales;
}

/** The told multiple of a year, changing by an even percentage between the years that are named. */
function multipleAt(multiples: Tale['multiples'], year: number): number {
  const named = Object.entries(multiples).map(([told, multiple]) => ({ told: Number(told), multiple }));
  const after = named.findIndex(({ told }) => told >= year);
  const later = named[after] ?? { told: year, multiple: 1 };
  const earlier = named[after - 1] ?? later;
  if (later.told === year || later === earlier) return later.multiple;
  return (
    earlier.multiple * (later.multiple / earlier.multiple) ** ((year - earlier.told) / (later.told - earlier.told))
  );
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
