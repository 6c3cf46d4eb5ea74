import { DEMO_YEARS } from './demoEmployment.ts';
import type { DemoEmployment } from './demoEmployment.ts';
import type { DemoRegion } from './demoRegions.ts';
import { DIVISIONS } from './divisions.ts';
import { COUNTRIES } from './placeNames.ts';

/** The sums of each country's regions, `(year × countries + country) × divisions + division`. */
export function countrySums(regions: readonly DemoRegion[], truth: DemoEmployment): DemoEmployment {
  const divisions = DIVISIONS.length;
  const employment = new Uint32Array(DEMO_YEARS.length * COUNTRIES.length * divisions);
  const establishments = new Uint32Array(employment.length);
  DEMO_YEARS.forEach((_, time) => {
    regions.forEach(({ country }, region) => {
      const part = (time * regions.length + region) * divisions;
      const whole = (time * COUNTRIES.length + country) * divisions;
      for (let division = 0; division < divisions; division++) {
        employment[whole + division]! += truth.employment[part + division]!;
        establishments[whole + division]! += truth.establishments[part + division]!;
      }
    });
  });
  return { employment, establishments };
}
