import type { ClusterRow } from './contract.ts';

/** The stars that a cluster can have, in the order they are told. */
export const starKinds = ['size', 'specialisation', 'focus'] as const;

/** A star that a cluster can have. */
export type StarKind = (typeof starKinds)[number];

/** The verdict on one of a cluster's stars; null where the rules give no such star. */
export function verdictOn(cluster: ClusterRow, star: StarKind): 'yes' | 'no' | 'possible' | null {
  return cluster[`${star}_star`];
}
