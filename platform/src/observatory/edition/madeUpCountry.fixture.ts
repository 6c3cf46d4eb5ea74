type Row = readonly [region: string, industry: string, year: number, figure: string];

const regions = Array.from({ length: 10 }, (_, at) => `R${at}`);
const years = [2022, 2023, 2024];

/**
 * A made-up country of ten regions and three years. R0 makes cars, more of them each year; in 2024 their figure is a range.
 * R1 lives on shops, R9 has neither cars nor an unknown figure. In R7 a wrong sign hides one figure, in R8 the publisher does.
 */
function rows(): Row[] {
  return years.flatMap((year, at) =>
    regions.flatMap((region): Row[] => {
      const cars = region === 'R0' ? 3000 + 1000 * at : 100 + 20 * Number(region.slice(1)) - 10 * at;
      const shops = region === 'R1' ? 15_000 : 4000 + 50 * at;
      const state = 20_000;
      const isLast = year === 2024;
      return [
        ...(region === 'R9' ? [] : [[region, '29', year, figureOf(region, cars, isLast)] as const]),
        [region, '47', year, String(shops)],
        [region, '84', year, isLast && region === 'R8' ? '' : String(state)],
        [region, 'TOTAL', year, region === 'R0' && isLast ? '' : String((region === 'R9' ? 0 : cars) + shops + state)],
      ];
    }),
  );
}

function figureOf(region: string, cars: number, isLast: boolean): string {
  if (isLast && region === 'R7') return '-230';
  return isLast && region === 'R0' ? '' : String(cars);
}

/** The made-up country's employment as a tidy table, 119 rows in order of year and region. */
export function madeUpCountry(): string[] {
  return rows().map(([region, industry, year, figure]) => {
    const isRange = figure === '' && region === 'R0' && industry === '29';
    return [region, industry, year, figure, isRange ? '3000' : '', isRange ? '9000' : '', figure === '' ? 'c' : ''].join(',');
  });
}

/** The header of its table. */
export const madeUpHeader = 'region,industry,year,employment,employment_low,employment_high,flag';

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
