import fc from 'fast-check';
import type { Scatter } from './spatialOracle.ts';

/** Eight to forty places on a plane, some on one spot, with weights, of which at least three make up an industry. */
export const scatters: fc.Arbitrary<Scatter> = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 100 }),
      y: fc.integer({ min: 0, max: 60 }),
      weight: fc.integer({ min: 1, max: 9 }),
      isMember: fc.boolean(),
    }),
    { minLength: 8, maxLength: 40 },
  )
  .map((places) => ({
    x: places.map(({ x }) => x),
    y: places.map(({ y }) => y),
    members: Uint32Array.from([...places.keys()].filter((place) => place < 3 || places[place]!.isMember)),
    weights: Float64Array.from(places, ({ weight }) => weight),
  }));
