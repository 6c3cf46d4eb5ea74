import { economicComplexity } from './economicComplexity.ts';
import { knowledgeComplexity } from './knowledgeComplexity.ts';
import {
  asSample,
  bySample,
  complete,
  emptyTaken,
  found,
  itself,
  likewise,
  ofPlane,
  ownPci,
  spread,
} from './vectors/peerForms.ts';
import type { VectorCase, VectorCheck, VectorInput } from './vectors/vectorCheck.ts';

const edge: readonly VectorCase[] = ['edge8x6'];
const eci = (input: VectorInput): Float64Array => economicComplexity(found(input)).eci;
const pci = (input: VectorInput): Float64Array => economicComplexity(found(input)).pci;
const connected: readonly VectorCase[] = ['small20x15', 'nested60x90'];
const shippedKci =
  'The transition matrix is rounded to 4 places before its eigenvector is taken; without that (econgeo.noround) it is the same up to sign.';

/** How the peers’ ECI, PCI and KCI by eigenvector come out of ours. */
export const complexityVectors: readonly VectorCheck[] = [
  { indicator: 'oracle.eci', compute: eci },
  { indicator: 'oracle.pci', compute: pci },
  {
    indicator: 'oracle.eigenvalues',
    cases: connected,
    compute: (input) => {
      const [second, third] = economicComplexity(found(input)).eigenvalues;
      return input.wanted.numbers().map((value, k) => (k === 1 ? second : k === 2 ? third : value));
    },
    explained: 'Of the spectrum the second and third eigenvalue are compared; the others are not computed here.',
  },
  {
    indicator: 'oracle.eigenvalues',
    compute: (input) => {
      const { components, eigenvalues } = economicComplexity(found(input));
      return input.wanted.numbers().map((value, k) => (k < components ? 1 : k === components ? eigenvalues[1] : value));
    },
    explained:
      'As many eigenvalues of 1 as parts; of the rest the first is compared, the others are not computed here.',
  },
  { indicator: 'pyecomplexity.eci', compute: eci },
  { indicator: 'pyecomplexity.pci', compute: pci },
  { indicator: 'econci.eci', compute: eci },
  {
    indicator: 'econci.pci',
    compute: (input) => likewise(ownPci(input), input.wanted.numbers()),
    explained: `${itself}, with the sign against ubiquity instead of ECI’s.`,
  },
  { indicator: 'fermi.eci_eigenvalue', cases: edge, explained: emptyTaken },
  { indicator: 'fermi.eci_eigenvalue', compute: eci },
  { indicator: 'fermi.pci_eigenvalue', cases: edge, explained: emptyTaken },
  {
    indicator: 'fermi.pci_eigenvalue',
    compute: (input) => likewise(ownPci(input), input.wanted.numbers()),
    explained: `${itself}, with the sign of ubiquity instead of ECI’s.`,
  },
  { indicator: 'economiccomplexity.complexity_eigenvalues', cases: edge, explained: ofPlane },
  {
    indicator: 'economiccomplexity.complexity_eigenvalues',
    compute: (input) => ({
      complexity_index_country: likewise(bySample(eci(input)), input.wanted.numbers('complexity_index_country')),
      complexity_index_product: likewise(bySample(ownPci(input)), input.wanted.numbers('complexity_index_product')),
    }),
    explained: `${itself}, with the sign of reflections. ${asSample}`,
  },
  { indicator: 'pecan.complexity_eigen', cases: edge, explained: emptyTaken },
  {
    indicator: 'pecan.complexity_eigen',
    compute: (input) => ({
      eci: likewise(bySample(eci(input)), input.wanted.numbers('eci')),
      pci: likewise(bySample(ownPci(input)), input.wanted.numbers('pci')),
    }),
    explained: `${itself}, with no sign fixed. ${asSample}`,
  },
  {
    indicator: 'reks.complexity',
    compute: (input) => {
      const regions = complete(eci(input)).length;
      const scale = Math.sqrt((regions - 1) / regions);
      return {
        RCI: spread(input, 'region', bySample(eci(input))),
        TCI: spread(
          input,
          'industry',
          pci(input).map((value) => value * scale),
        ),
      };
    },
    explained: asSample,
  },
  { indicator: 'econgeo.noround.kci', cases: edge, explained: ofPlane },
  { indicator: 'econgeo.noround.kci_norca_on_binary', cases: edge, explained: ofPlane },
  { indicator: 'econgeo.noround.tci', cases: edge, explained: ofPlane },
  { indicator: 'econgeo.noround.kci*', compute: (input) => knowledgeComplexity(found(input)).kci },
  {
    indicator: 'econgeo.noround.tci',
    compute: (input) => likewise(knowledgeComplexity(found(input)).tci, input.wanted.numbers()),
    explained: 'The sign is against ubiquity; here it is that of KCI.',
  },
  { indicator: 'econgeo.kci*', explained: shippedKci },
  { indicator: 'econgeo.tci', explained: shippedKci },
];
