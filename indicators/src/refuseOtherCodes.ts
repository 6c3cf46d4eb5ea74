import type { Incidence } from './incidence.ts';

/** Refuses tables that cannot be compared cell by cell, because their regions or industries are not the same in the same order. */
export function refuseOtherCodes(first: Incidence, second: Incidence): void {
  for (const list of ['regions', 'industries'] as const) {
    const [ours, theirs] = [first[list], second[list]];
    if (ours === theirs) continue;
    const at = ours.length === theirs.length ? ours.findIndex((code, place) => code !== theirs[place]) : ours.length;
    if (at !== -1) {
      throw new RangeError(
        `The tables list other ${list} (${ours.length} and ${theirs.length}, first unlike at position ${at}); bring them together with aligned().`,
      );
    }
  }
}
