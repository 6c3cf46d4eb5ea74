import type { DemoData, DemoFigures } from './demoData.ts';
import { DEMO_YEARS } from './demoEmployment.ts';
import { DIVISIONS } from './divisions.ts';
import { COUNTRIES } from './placeNames.ts';
import { sizeClass } from './sizeClass.ts';

/**
 * The published figures as a tidy CSV, as a statistics office would print them: region × division × year with the region's
 * total, and each country's sum under its own code. A confidential figure is blank with flag `c`, some with their size class.
 */
export function employmentTable(data: DemoData): string {
  const divisions = DIVISIONS.length;
  const lines = ['region,industry,year,employment,employment_low,employment_high,flag,establishments'];
  DEMO_YEARS.forEach((year, time) => {
    COUNTRIES.forEach(({ code }, country) => {
      write(code, year, data.countries, (time * COUNTRIES.length + country) * divisions);
      data.regions.forEach((region, at) => {
        if (region.country === country) write(region.code, year, data, (time * data.regions.length + at) * divisions);
      });
    });
  });
  return `${lines.join('\n')}\n`;

  function write(region: string, year: number, figures: DemoFigures, start: number): void {
    const row = (column: Uint32Array): Uint32Array => column.subarray(start, start + divisions);
    const [employment, establishments] = [row(figures.employment), row(figures.establishments)];
    const total = (of: Uint32Array): number => of.reduce((sum, value) => sum + value, 0);
    lines.push(`${region},TOTAL,${year},${total(employment)},,,,${total(establishments)}`);
    DIVISIONS.forEach(([division], at) => {
      const persons = employment[at]!;
      const state = figures.disclosure[start + at];
      const shown = state === 0 ? `${persons},,,` : state === 1 ? ',,,c' : `,${sizeClass(persons).join(',')},c`;
      lines.push(`${region},${division},${year},${shown},${establishments[at]}`);
    });
  }
}
