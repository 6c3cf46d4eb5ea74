import type { VectorCheck } from './vectorCheck.ts';

/** All checks of all families, and what is no result of a peer at all. */
export const checks: readonly VectorCheck[] = [
  {
    indicator: 'input.*',
    explained: 'An input, not a result: GDP per head by region, which PRODY and EXPY are computed with.',
  },
];
