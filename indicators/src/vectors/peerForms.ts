import { coOccurrence } from '../coOccurrence.ts';
import { economicComplexity } from '../economicComplexity.ts';
import type { Incidence } from '../incidence.ts';
import type { Matrix } from '../matrix.ts';
import { proximity } from '../proximity.ts';
import { pearson } from '../rankCorrelation.ts';
import { reflections, type Reflections } from '../reflections.ts';
import { specialised } from '../specialised.ts';
import { standardise } from '../standardise.ts';
import type { VectorInput } from './vectorCheck.ts';

/** Where regions are specialised, from which all peers take complexity. */
export const found = ({ incidence }: VectorInput): Incidence => specialised(incidence);

/** The proximities of industries. */
export const near = (input: VectorInput): Matrix => proximity(coOccurrence(found(input)));

/** PCI standardised by itself. */
export const ownPci = (input: VectorInput): Float64Array => economicComplexity(found(input), { pciScale: 'own' }).pci;

/** Reflections of the table of specialisation. */
export const reflected = (order: number, input: VectorInput): Reflections => reflections(found(input), order);

/** The entries that are known. */
export const complete = (values: Float64Array): Float64Array => values.filter((value) => !Number.isNaN(value));

/** Standardised with n − 1 in the denominator. */
export function bySample(values: Float64Array): Float64Array {
  const count = complete(values).length;
  return standardise(values).map((value) => value * Math.sqrt((count - 1) / count));
}

/** With the sign of the peer's own values, which it leaves to chance or ties to something else. */
export function likewise(values: Float64Array, wanted: Float64Array): Float64Array {
  const sign = pearson(complete(values), complete(wanted)) < 0 ? -1 : 1;
  return values.map((value) => sign * value);
}

/** Between 0 for the least and 100 for the largest. */
export function rescaled(values: Float64Array): Float64Array {
  const low = Math.min(...complete(values));
  const high = Math.max(...complete(values));
  return values.map((value) => ((value - low) / (high - low)) * 100);
}

/** Over its length. */
export function overLength(values: Float64Array): Float64Array {
  const length = Math.hypot(...complete(values));
  return values.map((value) => value / length);
}

/** A value of each region or industry for all pairs. */
export function spread(input: VectorInput, of: 'region' | 'industry', values: Float64Array): Matrix {
  const { regions, industries } = input.incidence;
  const cells = regions.flatMap((_, r) => industries.map((__, i) => values[of === 'region' ? r : i]!));
  return { rows: regions, columns: industries, values: Float64Array.from(cells) };
}

/** 0 where ours is NaN. */
export const zeroForNaN = (values: Float64Array): Float64Array =>
  values.map((value) => (Number.isNaN(value) ? 0 : value));

/** Means taken over empty entries too, which are 0. */
export function withEmpty(values: Float64Array): Float64Array {
  const share = values.length / complete(values).length;
  return zeroForNaN(values).map((value) => value * share);
}

/** Said of what {@link bySample} gives. */
export const asSample = 'Standardised with n − 1 in the denominator.';

/** Said of {@link ownPci}. */
export const itself = 'PCI standardised by itself (here `pciScale: own`)';

/** Said of the second eigenvector of a table in parts. */
export const ofPlane =
  'The table falls into parts, so the second eigenvalue is 1 twice over: the peer takes another vector of the plane and does not say so.';

/** Said where empty entries get values. */
export const emptyTaken = 'Empty regions and industries are given numbers and count in mean and deviation.';

/** Said where one empty entry spoils all. */
export const allNaN = 'One empty region or industry makes everything NaN.';
