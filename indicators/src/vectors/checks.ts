import { changeVectors } from '../change.vectors.ts';
import { complexityVectors } from '../complexity.vectors.ts';
import { concentrationVectors } from '../concentration.vectors.ts';
import { diversityVectors } from '../diversity.vectors.ts';
import { relatednessVectors } from '../relatedness.vectors.ts';
import { specialisationVectors } from '../specialisation.vectors.ts';
import type { VectorCheck } from './vectorCheck.ts';

/** All checks of all families, and what is no result of a peer at all. */
export const checks: readonly VectorCheck[] = [
  ...specialisationVectors,
  ...concentrationVectors,
  ...diversityVectors,
  ...relatednessVectors,
  ...complexityVectors,
  ...changeVectors,
  {
    indicator: 'input.*',
    explained: 'An input, not a result: GDP per head by region, which PRODY and EXPY are computed with.',
  },
];
