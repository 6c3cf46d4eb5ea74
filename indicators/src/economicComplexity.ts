import { secondEigenvectors, type SecondEigenvectors } from './secondEigenvectors.ts';
import { connectedParts } from './connectedParts.ts';
import type { Incidence } from './incidence.ts';
import { presence } from './presence.ts';
import { standardise } from './standardise.ts';

/** How the complexity of industries is scaled. */
export interface ComplexityOptions {
  /**
   * `eci`: by the mean and standard deviation of the regions, so that a region's ECI is the mean PCI of what it has. `own`: by those of
   * the industries, so that PCI has mean 0 and standard deviation 1. Default `eci`.
   */
  readonly pciScale?: 'eci' | 'own';
}

/** Complexity by the eigenvector, and what is to be known of the graph that it comes from. */
export interface Complexity {
  /** Economic complexity index by region: mean 0, population standard deviation 1; NaN for an empty region. */
  readonly eci: Float64Array;
  /** Product complexity index by industry; NaN for an empty one. */
  readonly pci: Float64Array;
  /** The second and third eigenvalue, in [0, 1]; 0 where there is none. */
  readonly eigenvalues: readonly [second: number, third: number];
  /** Second less third eigenvalue: the smaller, the less it takes to turn the index into another one. */
  readonly gap: number;
  /** Parts of the graph that have nothing to do with each other; the second eigenvalue is 1 where there is more than one. */
  readonly components: number;
  /** Sentences for the reader on what makes the index doubtful; none where nothing does. */
  readonly warnings: readonly string[];
}

/** A gap below this share of the second eigenvalue is next to none. */
const NARROW = 0.01;
/** Below this correlation with diversity the sign is as good as tossed. */
const FAINT = 0.1;
/** A residual above this says that the iteration did not come to its end. */
const INEXACT = 1e-9;

/**
 * The economic complexity of regions and industries (Hidalgo and Hausmann 2009; Hausmann et al. 2014): the eigenvector of the second
 * largest eigenvalue of `M̃_rr' = Σ_i M_ri·M_r'i / (k_r·k_i)`, with M = 1 for an entry above zero; hand over the binary table of
 * specialisation. ECI is standardised over the regions with n in the denominator, and its sign is such that it correlates with
 * diversity. Empty regions and industries are NaN and count for nothing; where there is no second eigenvector (a table of one
 * region or industry, or in which all have the same) everything is NaN. What makes the result doubtful is said in `warnings`.
 */
export function economicComplexity(incidence: Incidence, { pciScale = 'eci' }: ComplexityOptions = {}): Complexity {
  const vectors = secondEigenvectors(incidence, presence(incidence));
  const { region, industry, second, third } = vectors;
  const eci = standardise(region);
  const pci = standardise(industry, pciScale === 'eci' ? region : industry);
  const eigenvalues = [second?.value ?? 0, third?.value ?? 0] as const;
  const components = connectedParts(incidence).count;
  const warnings = doubts(incidence, vectors, eci, components);
  return { eci, pci, eigenvalues, gap: eigenvalues[0] - eigenvalues[1], components, warnings };
}

function doubts(
  { regions }: Incidence,
  { second, third, withDiversity }: SecondEigenvectors,
  eci: Float64Array,
  components: number,
): string[] {
  if (second === null) return ['There is no second eigenvector: regions do not differ in what they have.'];
  const said: string[] = [];
  const [one, other] = [second.value, third?.value ?? 0];
  if (components > 1) {
    said.push(
      `The table falls into ${components} parts that share neither region nor industry; the index tells them apart rather than complexity. Take the largest part alone.`,
    );
  } else if (one - other < NARROW * one) {
    said.push(
      `The second and third eigenvalue, ${one.toPrecision(4)} and ${other.toPrecision(4)}, are next to equal: a small change of the data can give another index.`,
    );
  }
  if (second.residual > INEXACT) {
    said.push(
      `The iteration stopped at a residual of ${second.residual.toExponential(1)}; digits beyond that mean nothing.`,
    );
  }
  if (!(withDiversity >= FAINT)) {
    said.push(
      'The index has next to no correlation with diversity: which of its ends is the complex one is not settled.',
    );
  }
  const active = eci.reduce((count, score) => count + (Number.isNaN(score) ? 0 : 1), 0);
  const outlier = eci.findIndex((score) => score * score > active / 2);
  if (outlier >= 0 && components === 1) {
    said.push(
      `${regions[outlier]!} alone makes up more than half of the index's variance (${eci[outlier]!.toFixed(1)}): ask for a least diversity and ubiquity first.`,
    );
  }
  return said;
}
