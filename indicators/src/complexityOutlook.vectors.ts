import { complexityOutlookGain, complexityOutlookIndex, opportunityValue } from './complexityOutlook.ts';
import type { Matrix } from './matrix.ts';
import { presence } from './presence.ts';
import { secondEigenvectors, type SecondEigenvectors } from './secondEigenvectors.ts';
import { moments } from './standardise.ts';
import {
  bySample,
  found,
  itself,
  likewise,
  near,
  ofPlane,
  overLength,
  ownPci,
  zeroForNaN,
} from './vectors/peerForms.ts';
import type { VectorCase, VectorCheck, VectorInput } from './vectors/vectorCheck.ts';

const edge: readonly VectorCase[] = ['edge8x6'];
const vectors = (input: VectorInput): SecondEigenvectors => secondEigenvectors(found(input), presence(found(input)));
const zerosIn = (matrix: Matrix): Matrix => ({ ...matrix, values: zeroForNaN(matrix.values) });
const gain = (input: VectorInput, worth: Float64Array): Matrix =>
  zerosIn(complexityOutlookGain(found(input), near(input), worth, { net: false }));

/** How the peers’ complexity outlook comes out of ours. */
export const complexityOutlookVectors: readonly VectorCheck[] = [
  ...[
    'pyecomplexity.coi',
    'pyecomplexity.cog',
    'reks.coi',
    'reks.cog',
    'economiccomplexity.complexity_outlook_eigen',
  ].map((indicator) => ({
    indicator,
    cases: edge,
    explained: `Rests on PCI. ${ofPlane}`,
  })),
  {
    indicator: 'pyecomplexity.coi',
    compute: (input) => complexityOutlookIndex(found(input), near(input), vectors(input).industry),
    explained: 'Taken of the PCI vector before it is standardised.',
  },
  {
    indicator: 'pyecomplexity.cog',
    compute: (input) => {
      const { region, industry } = vectors(input);
      const { deviation } = moments(region);
      return gain(
        input,
        industry.map((value) => value / deviation),
      );
    },
    explained:
      'Without taking off what the industry is worth itself (here `net: false`), of the PCI vector over ECI’s deviation; 0 for industries that a region has.',
  },
  {
    indicator: 'economiccomplexity.complexity_outlook_eigen',
    compute: (input) => {
      const worth = bySample(ownPci(input));
      const file = input.file('economiccomplexity.complexity_eigenvalues').numbers('complexity_index_product');
      const signed = likewise(worth, file);
      return {
        complexity_outlook_index: opportunityValue(found(input), near(input), signed),
        complexity_outlook_gain: gain(input, signed),
      };
    },
    explained: `${itself}; the index is not standardised, and the gain is without taking off what the industry is worth itself (here \`net: false\`).`,
  },
  {
    indicator: 'reks.coi',
    compute: (input) => opportunityValue(found(input), near(input), overLength(vectors(input).industry)),
    explained: 'Taken of the PCI vector of length 1, and not standardised.',
  },
  {
    indicator: 'reks.cog',
    compute: (input) => gain(input, overLength(vectors(input).industry)),
    explained:
      'Without taking off what the industry is worth itself (here `net: false`), of the PCI vector of length 1; 0 for industries that a region has.',
  },
  {
    indicator: 'datawheel.opportunity_gain',
    explained:
      'Divides by the total proximity of the industry taken up, where the source (Hausmann et al. 2014) divides each term by that of the other industry; also given for industries that the region has.',
  },
];
