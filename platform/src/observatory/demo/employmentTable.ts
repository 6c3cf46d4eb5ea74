import { sizeClass } from './confidentiality.ts';
import type { DemoData } from './demoData.ts';
import { DEMO_YEARS } from './demoEmployment.ts';
import { DIVISIONS } from './divisions.ts';
import { COUNTRIES } from './placeNames.ts';

/**
 * The published figures as a tidy CSV, as a statistics office would print them: region × division × year with the region's
 * total, and each country's sum under its own code. A confidential figure is blank with flag `c`, some with their size class.
 */
export function employmentTable(data: DemoData): string {
  const lines = ['region,industry,year,employment,employment_low,employment_high,flag,establishments'];
  DEMO_YEARS.forEach((year, time) => {
    COUNTRIES.forEach(({ code }, country) => {
      const home = data.regions.flatMap((region, at) => (region.country === country ? at : []));
      const national = DIVISIONS.map((_, division) => ({
        employment: home.reduce((sum, region) => sum + figures(time, region, division).employment, 0),
        establishments: home.reduce((sum, region) => sum + figures(time, region, division).establishments, 0),
        disclosure: 0,
      }));
      write(code, year, national);
      for (const region of home) {
        write(
          data.regions[region]?.code ?? '',
          year,
          DIVISIONS.map((_, division) => figures(time, region, division)),
        );
      }
    });
  });
  return `${lines.join('\n')}\n`;

  function figures(
    time: number,
    region: number,
    division: number,
  ): { employment: number; establishments: number; disclosure: number } {
    const cell = (time * data.regions.length + region) * DIVISIONS.length + division;
    return {
      employment: data.employment[cell] ?? 0,
      establishments: data.establishments[cell] ?? 0,
      disclosure: data.disclosure[cell] ?? 0,
    };
  }

  function write(region: string, year: number, row: readonly ReturnType<typeof figures>[]): void {
    const employment = row.reduce((sum, cell) => sum + cell.employment, 0);
    const establishments = row.reduce((sum, cell) => sum + cell.establishments, 0);
    lines.push(`${region},TOTAL,${year},${employment},,,,${establishments}`);
    row.forEach((cell, division) => {
      const shown =
        cell.disclosure === 0
          ? `${cell.employment},,,`
          : cell.disclosure === 1
            ? ',,,c'
            : `,${sizeClass(cell.employment).join(',')},c`;
      lines.push(`${region},${DIVISIONS[division]?.[0]},${year},${shown},${cell.establishments}`);
    });
  }
}
