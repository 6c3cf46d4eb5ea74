import { changeVectors } from '../change.vectors.ts';
import { complexityVectors } from '../complexity.vectors.ts';
import { complexityOutlookVectors } from '../complexityOutlook.vectors.ts';
import { concentrationVectors } from '../concentration.vectors.ts';
import { diversityVectors } from '../diversity.vectors.ts';
import { fitnessVectors } from '../fitness.vectors.ts';
import { productivityVectors } from '../productivity.vectors.ts';
import { reflectionsVectors } from '../reflections.vectors.ts';
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
  ...reflectionsVectors,
  ...fitnessVectors,
  ...productivityVectors,
  ...complexityOutlookVectors,
  ...changeVectors,
  {
    indicator: 'input.*',
    explained: 'An input, not a result: GDP per head by region, which PRODY and EXPY are computed with.',
  },
];
