import { hideConfidential } from './confidentiality.ts';
import { makeUpEmployment } from './demoEmployment.ts';
import type { DemoEmployment } from './demoEmployment.ts';
import { demoRegions } from './demoRegions.ts';
import type { DemoRegion } from './demoRegions.ts';

/** The whole demonstration: made-up regions, the true figures, and which of them are kept from the public (0 published, 1 hidden, 2 hidden behind its size class). */
export interface DemoData extends DemoEmployment {
  readonly seed: number;
  readonly regions: readonly DemoRegion[];
  readonly disclosure: Uint8Array;
}

/** Makes up the continent of a seed; the same seed gives the same continent everywhere. */
export function demoData(seed: number): DemoData {
  const regions = demoRegions(seed);
  const truth = makeUpEmployment(regions, seed);
  return { seed, regions, ...truth, disclosure: hideConfidential(regions, truth) };
}
