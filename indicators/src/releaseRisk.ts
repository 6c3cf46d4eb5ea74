import { figureBounds } from './attack.ts';
import type { Intervals } from './intervals.ts';
import { withoutTold, type Release, type Told } from './release.ts';
import type { Sensitivity } from './sensitivity.ts';

/** A sensitive figure that a release gives away. */
export interface Breach {
  /** Its position among the release's figures. */
  readonly cell: number;
  /** What an attacker can bound it by. */
  readonly low: number;
  readonly high: number;
  /** What the bounds must be or lie beyond: the figure less and plus its protection level, as far as it is known beforehand to be. */
  readonly neededLow: number;
  readonly neededHigh: number;
  /** What gives it away: nothing but the figures and sums where empty, else each kind of results that does so by itself, or all of them where it takes them together. */
  readonly through: readonly Told[];
}

/** Whether a release may go out. */
export interface ReleaseRisk {
  readonly isRefused: boolean;
  readonly breaches: readonly Breach[];
}

const KINDS: readonly Told[] = ['quotients', 'ranks', 'stars'];

/**
 * Checks a release before it goes out: it is refused if any sensitive figure can be bounded more closely than its protection level from the
 * figures told, the sums, and the quotients, ranks and stars told, e.g. because a location quotient and its three totals give
 * the cluster back. `truth` are all figures, in the order of the release's; a sensitive figure that is told is a breach.
 */
export function releaseRisk(release: Release, truth: Float64Array, sensitivity: Sensitivity): ReleaseRisk {
  const cells = release.figures.low.length;
  if (truth.length !== cells || sensitivity.isSensitive.length !== cells) {
    throw new RangeError(
      `${cells} figures can't be checked against ${truth.length} true ones, ${sensitivity.isSensitive.length} of them judged.`,
    );
  }
  const needed: Intervals = {
    low: truth.map((value, cell) => Math.max(value - sensitivity.protection[cell]!, release.figures.low[cell]!)),
    high: truth.map((value, cell) => Math.min(value + sensitivity.protection[cell]!, release.figures.high[cell]!)),
  };
  const all = figureBounds(release);
  const breached = (bounds: Intervals): number[] =>
    [...truth.keys()].filter((cell) => sensitivity.isSensitive[cell] === 1 && isTooClose(bounds, needed, truth, cell));
  const cellsBreached = breached(all);
  if (cellsBreached.length === 0) return { isRefused: false, breaches: [] };

  const byFigures = new Set(breached(figureBounds(withoutTold(release, KINDS))));
  const byKind = KINDS.map((kind) => ({
    kind,
    cells: new Set(
      breached(
        figureBounds(
          withoutTold(
            release,
            KINDS.filter((other) => other !== kind),
          ),
        ),
      ),
    ),
  }));
  const through = (cell: number): readonly Told[] => {
    if (byFigures.has(cell)) return [];
    const alone = byKind.filter((by) => by.cells.has(cell)).map(({ kind }) => kind);
    return alone.length > 0 ? alone : KINDS.filter((kind) => isTold(release, kind));
  };
  return {
    isRefused: true,
    breaches: cellsBreached.map((cell) => ({
      cell,
      low: all.low[cell]!,
      high: all.high[cell]!,
      neededLow: needed.low[cell]!,
      neededHigh: needed.high[cell]!,
      through: through(cell),
    })),
  };
}

/** Rounding of sums and quotients is not taken for a breach. */
const ROUNDING = 1e-9;

function isTooClose(bounds: Intervals, needed: Intervals, truth: Float64Array, cell: number): boolean {
  const margin = ROUNDING * Math.max(1, truth[cell]!);
  return (
    bounds.low[cell]! > needed.low[cell]! + margin ||
    bounds.high[cell]! < needed.high[cell]! - margin ||
    bounds.low[cell] === bounds.high[cell]
  );
}

function isTold(
  { quotients, sizeRanks, focusRanks, sizeStars, focusStars, specialisationStars }: Release,
  kind: Told,
): boolean {
  const told = {
    quotients: [quotients],
    ranks: [sizeRanks, focusRanks],
    stars: [sizeStars, focusStars, specialisationStars],
  };
  return told[kind].some((results) => results !== undefined);
}
