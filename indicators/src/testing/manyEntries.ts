import fc from 'fast-check';
import { incidenceFromTriples, type Incidence } from '../incidence.ts';

/** Tables of up to 200 regions × 300 industries with a few hundred entries, so that kernels meet more than one word, panel and block. */
export const manyEntries: fc.Arbitrary<Incidence> = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 300 }), fc.nat(500), fc.integer())
  .map(([regions, industries, entries, seed]) => {
    let state = seed;
    const below = (count: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      return Math.floor(((state >>> 0) / 2 ** 32) * count);
    };
    const column = (count: number): number[] => Array.from({ length: entries }, () => below(count));
    return incidenceFromTriples(
      Array.from({ length: regions }, (_, r) => `R${r}`),
      Array.from({ length: industries }, (_, i) => `I${i}`),
      column(regions),
      column(industries),
      column(5),
    );
  });
