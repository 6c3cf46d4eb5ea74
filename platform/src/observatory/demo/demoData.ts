import { hideConfidential } from './confidentiality.ts';
import { countrySums } from './countrySums.ts';
import { makeUpEmployment } from './demoEmployment.ts';
import type { DemoEmployment } from './demoEmployment.ts';
import { demoRegions } from './demoRegions.ts';
import type { DemoRegion } from './demoRegions.ts';

/** True figures, and which of them are kept from the public (0 published, 1 hidden, 2 hidden behind its size class). */
export interface DemoFigures extends DemoEmployment {
  readonly disclosure: Uint8Array;
}

/** The whole demonstration: made-up regions and their figures, and those of their countries, `(year × countries + country) × divisions + division`. */
export interface DemoData extends DemoFigures {
  readonly seed: number;
  readonly regions: readonly DemoRegion[];
  readonly countries: DemoFigures;
}

/** Makes up the continent of a seed; the same seed gives the same continent everywhere. */
export function demoData(seed: number): DemoData {
  const regions = demoRegions(seed);
  const truth = makeUpEmployment(regions, seed);
  const sums = countrySums(regions, truth);
  const hidden = hideConfidential(regions, truth, sums);
  return {
    seed,
    regions,
    ...truth,
    disclosure: hidden.regions,
    countries: { ...sums, disclosure: hidden.countries },
  };
}
