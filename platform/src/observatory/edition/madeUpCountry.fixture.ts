const regions = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10', 'R11', 'R12'];

/** The header of the made-up country's table. */
export const madeUpHeader = 'region,industry,year,employment,employment_low,employment_high,flag';

/**
 * Employment in a made-up country of twelve regions, 2022 to 2024, as rows of a tidy table in order of year and region. R01 makes cars, more
 * of them each year; in 2024 their figure is a range. R02 lives on shops. R12 has no cars. In 2024 a wrong sign hides the cars of R10
 * (230 by the region's total), and the publisher hides the civil servants of R11.
 */
export function madeUpCountry(): string[] {
  return [2022, 2023, 2024].flatMap((year, at) => regions.flatMap((region, place) => rowsOf(region, place, year, at)));
}

function rowsOf(region: string, place: number, year: number, yearsPassed: number): string[] {
  const isLast = year === 2024;
  const cars = region === 'R01' ? 3000 + 1000 * yearsPassed : region === 'R12' ? 0 : 80 + 20 * place - 15 * yearsPassed;
  const shops = region === 'R02' ? 15_000 : 4000 + 50 * yearsPassed;
  const state = 20_000;
  const row = (industry: string, rest: string): string => `${region},${industry},${year},${rest}`;
  return [
    ...(region === 'R12' ? [] : [row('29', carsIn(region, cars, isLast))]),
    row('47', `${shops},,,`),
    row('84', isLast && region === 'R11' ? ',,,c' : `${state},,,`),
    row('TOTAL', isLast && region === 'R01' ? ',,,c' : `${cars + shops + state},,,`),
  ];
}

function carsIn(region: string, cars: number, isLast: boolean): string {
  if (isLast && region === 'R01') return ',3000,9000,c';
  return isLast && region === 'R10' ? `-${cars},,,` : `${cars},,,`;
}

/** Cars are traded, shops local; public administration is in no category. */
export const madeUpDefinition = `name: made-up
version: "1"
title: Cars and shops
source: Made up for tests
licence: CC0-1.0
classification: { name: own }
categories:
  - { code: cars, title: Cars, kind: traded, industries: ["29"] }
  - { code: shops, title: Shops, kind: local, industries: ["47"] }
`;

/** Bodies are only a part of an industry that the made-up country has whole; of schools it has nothing. */
export const definitionWithin = `name: within
version: "1"
title: Within
source: Made up for tests
licence: CC0-1.0
classification: { name: NACE, version: "2" }
categories:
  - { code: bodies, title: Bodies, industries: ["29.2"] }
  - { code: schools, title: Schools, industries: ["85"] }
`;
