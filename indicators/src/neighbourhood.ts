import { placeGrid } from './placeGrid.ts';
import type { Places } from './places.ts';

/** Asks how much stands around a place, itself left out. */
export interface Neighbourhood {
  /** Sets, band by band, the weight of the places whose chord is above the band's lower limit and at most its upper one. */
  inBands(place: number, into: Float64Array): void;
  /** Sets the weight at nodes in equal steps from zero to the last limit, a place between two shared in proportion to its nearness. */
  onNodes(place: number, into: Float64Array): void;
}

/** Entries of the table that finds the band of a squared chord. */
const LOOKUP = 4096;

/** The neighbourhood of weighted places up to the last of ascending chords, the bands' upper limits. Places weigh 1 where no weights are given. */
export function neighbourhood(places: Places, weights: Float64Array | null, chords: Float64Array): Neighbourhood {
  const reach = chords.at(-1) ?? 0;
  const grid = placeGrid(places, reach);
  const { x, y, z, from } = grid;
  const weight = Float64Array.from(from, (place) => (weights === null ? 1 : weights[place]!));
  const limits = chords.map((chord) => chord * chord);
  const most = limits.at(-1) ?? -1;
  const scale = most > 0 ? (LOOKUP - 1) / most : 0;
  const firstBand = new Uint32Array(LOOKUP);
  let band = 0;
  for (let entry = 1; entry < LOOKUP; entry++) {
    while (limits[band]! * scale < entry - 1) band++;
    firstBand[entry] = most > 0 ? band : 0;
  }
  const runs = new Uint32Array(6);
  return {
    inBands: (place, into) => {
      into.fill(0);
      const atX = places.x[place]!;
      const atY = places.y[place]!;
      const atZ = places.z[place]!;
      grid.runs(atX, atY, runs);
      for (let run = 0; run < 6; run += 2) {
        for (let q = runs[run]!; q < runs[run + 1]!; q++) {
          const dx = x[q]! - atX;
          const dy = y[q]! - atY;
          const dz = z[q]! - atZ;
          const square = dx * dx + dy * dy + dz * dz;
          if (square > most || from[q] === place) continue;
          let at = firstBand[(square * scale) | 0]!;
          while (square > limits[at]!) at++;
          into[at]! += weight[q]!;
        }
      }
    },
    onNodes: (place, into) => {
      into.fill(0);
      const atX = places.x[place]!;
      const atY = places.y[place]!;
      const atZ = places.z[place]!;
      const perChord = (into.length - 1) / reach;
      grid.runs(atX, atY, runs);
      for (let run = 0; run < 6; run += 2) {
        for (let q = runs[run]!; q < runs[run + 1]!; q++) {
          const dx = x[q]! - atX;
          const dy = y[q]! - atY;
          const dz = z[q]! - atZ;
          const square = dx * dx + dy * dy + dz * dz;
          if (square > most || from[q] === place) continue;
          const at = Math.sqrt(square) * perChord;
          const node = at | 0;
          const share = at - node;
          into[node]! += weight[q]! * (1 - share);
          if (share > 0) into[node + 1]! += weight[q]! * share;
        }
      }
    },
  };
}
