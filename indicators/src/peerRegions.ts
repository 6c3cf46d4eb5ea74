import type { Matrix } from './matrix.ts';

/** Which regions may be whose peers. */
export interface PeerOptions {
  /** How many peers a region gets at most; default 10. */
  readonly count?: number;
  /** The group of every region, e.g. its country. */
  readonly group?: readonly string[];
  /** Whether peers are taken from anywhere (default), from the region's own group alone, or from other groups alone. */
  readonly from?: 'anywhere' | 'own' | 'other';
}

/** A region's peer: its position among the regions and how far its structure is away. */
export interface Peer {
  readonly region: number;
  readonly distance: number;
}

/**
 * The regions nearest in structure to every region, nearest first, from distances as of {@link structuralDistance}; regions at the
 * same distance come in their own order. No region is its own peer; where a distance is NaN (an empty region) there is none.
 */
export function peerRegions(
  { rows, values }: Matrix,
  { count = 10, group, from = 'anywhere' }: PeerOptions = {},
): Peer[][] {
  if (group === undefined ? from !== 'anywhere' : group.length !== rows.length) {
    throw new RangeError(`${rows.length} regions need as many groups, not ${group?.length ?? 0}.`);
  }
  if (!(count >= 0)) throw new RangeError(`A number of peers is 0 or more; ${count} is not.`);
  return rows.map((_, region) => {
    const candidates: Peer[] = [];
    for (let other = 0; other < rows.length; other++) {
      const distance = values[region * rows.length + other]!;
      const isOwn = group?.[other] === group?.[region];
      const isAllowed = from === 'anywhere' || isOwn === (from === 'own');
      if (other !== region && isAllowed && !Number.isNaN(distance)) candidates.push({ region: other, distance });
    }
    return candidates.sort((a, b) => a.distance - b.distance).slice(0, count);
  });
}
