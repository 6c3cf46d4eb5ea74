import { arcelusShiftShare, dynamicShiftShare, homotheticShiftShare, shiftShare } from '@asterism/indicators';
import { boundedParts, type PartBounds } from './boundedParts.ts';
import { nationalFiguresOf, type LabelledChange } from './changeOf.ts';

/** A way to take a change apart. */
export type ShiftShareMethod = 'classic' | 'esteban-marquillas' | 'arcelus' | 'dynamic';

/** One part of a change: its column, what it means, and how much of it there is by cell and by region. */
export interface Part {
  readonly name: string;
  readonly summary: string;
  /** Which effect it is a part of, and whether that is what the nation's growth would have brought; for the plot. */
  readonly effect: string;
  readonly cells: Float64Array;
  readonly regions: Float64Array;
  /** What it lies between; null where the method gives no bounds. */
  readonly bounds: PartBounds | null;
}

const national = 'what growth at the national rate would have brought';
const mix = 'what its industries’ growing faster or slower than the nation added';

/** The effect that a plot starts from: growth as in the nation. */
export const nationalEffect = 'national growth';

/** Takes a change apart; the parts of a cell or region add up to its change. */
export function shiftShareParts(method: ShiftShareMethod, change: LabelledChange): Part[] {
  const { tables, regions, categories } = change;
  const figures = nationalFiguresOf(change);
  const [before, after] = [tables[0]!, tables.at(-1)!];
  switch (method) {
    case 'classic':
    case 'dynamic': {
      const parts =
        method === 'classic'
          ? shiftShare(before, after, regions, categories, figures[0])
          : dynamicShiftShare(tables, regions, categories, figures);
      const bounds = boundedParts(change);
      return [
        part(parts, 'national', national, nationalEffect, bounds.national),
        part(parts, 'industryMix', mix, 'industry mix', bounds.industryMix),
        part(parts, 'regional', 'what the region did beyond its industries', 'regional', bounds.regional),
      ];
    }
    case 'esteban-marquillas': {
      const parts = homotheticShiftShare(before, after, regions, categories, figures[0]);
      return [
        part(parts, 'national', national, nationalEffect),
        part(parts, 'industryMix', mix, 'industry mix'),
        part(
          parts,
          'competitive',
          'what its own growth would have added, had it the nation’s structure',
          'competitive',
        ),
        part(parts, 'allocation', 'what being specialised where it grows faster than the nation added', 'allocation'),
      ];
    }
    case 'arcelus': {
      const parts = arcelusShiftShare(before, after, regions, categories, figures[0]);
      const [asNation, asItself] = [
        ', as the nation’s structure lets expect',
        ', as its own structure differs from the nation’s',
      ];
      return [
        part(parts, 'nationalExpected', `national growth${asNation}`, nationalEffect),
        part(parts, 'nationalDifferential', `national growth${asItself}`, nationalEffect),
        part(parts, 'industryMixExpected', `industry mix${asNation}`, 'industry mix'),
        part(parts, 'industryMixDifferential', `industry mix${asItself}`, 'industry mix'),
        part(parts, 'regionalExpected', `regional growth${asNation}`, 'regional growth'),
        part(parts, 'regionalDifferential', `regional growth${asItself}`, 'regional growth'),
        part(parts, 'regionalMixExpected', `regional industry mix${asNation}`, 'regional industry mix'),
        part(parts, 'regionalMixDifferential', `regional industry mix${asItself}`, 'regional industry mix'),
      ];
    }
  }
}

function part<Name extends string>(
  parts: {
    readonly cells: Readonly<Record<Name, Float64Array>>;
    readonly regions: Readonly<Record<Name, Float64Array>>;
  },
  name: Name,
  summary: string,
  effect: string,
  bounds: PartBounds | null = null,
): Part {
  return {
    name: name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    summary,
    effect,
    cells: parts.cells[name],
    regions: parts.regions[name],
    bounds,
  };
}
