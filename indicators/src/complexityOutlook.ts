import type { Incidence } from './incidence.ts';
import type { Matrix } from './matrix.ts';
import { relatednessDensity } from './relatednessDensity.ts';
import { standardise } from './standardise.ts';

/**
 * What the industries that a region has not are worth to it: `Σ_i (1 − M_ri)·d_ri·PCI_i`, density as a share with the industry itself
 * in its total (Hausmann et al. 2014), by region. Industries whose PCI or density is NaN count for nothing; an empty
 * region has no density to any, so 0.
 */
export function opportunityValue(incidence: Incidence, proximity: Matrix, pci: Float64Array): Float64Array {
  refuseOtherLength(incidence, pci);
  const density = relatednessDensity(incidence, proximity, { own: true, of: 'absent' });
  const size = incidence.industries.length;
  return Float64Array.from(incidence.regions, (_, r) => {
    let sum = 0;
    for (let i = 0; i < size; i++) {
      const worth = (density.values[r * size + i]! / 100) * pci[i]!;
      if (!Number.isNaN(worth)) sum += worth;
    }
    return sum;
  });
}

/** Opportunity value standardised over the regions, n in the denominator: the complexity outlook index (Hausmann et al. 2014). */
export function complexityOutlookIndex(incidence: Incidence, proximity: Matrix, pci: Float64Array): Float64Array {
  return standardise(opportunityValue(incidence, proximity, pci));
}

/** What a complexity outlook gain is taken of. */
export interface GainOptions {
  /** Whether the industry's own worth that is spent by entering is taken off, `− d_ri·PCI_i`, as in the source. Default true. */
  readonly net?: boolean;
}

/**
 * What a region's opportunity value gains by taking up an industry that it has not:
 * `Σ_j (φ_ij/Σ_k φ_kj)·(1 − M_rj)·PCI_j − d_ri·PCI_i` (Hausmann et al. 2014), regions × industries. NaN where the region has the
 * industry, and where PCI or density is not known; other industries without PCI or relations count for nothing.
 */
export function complexityOutlookGain(
  incidence: Incidence,
  proximity: Matrix,
  pci: Float64Array,
  { net = true }: GainOptions = {},
): Matrix {
  refuseOtherLength(incidence, pci);
  const { regions, industries, start, industry } = incidence;
  const size = industries.length;
  const density = relatednessDensity(incidence, proximity, { own: true, of: 'absent' });
  const worth = worthOfEach(proximity, pci);
  const values = density.values.map((percent, cell) =>
    Number.isNaN(percent) || Number.isNaN(pci[cell % size]!) ? NaN : net ? (-percent / 100) * pci[cell % size]! : 0,
  );
  const all = new Float64Array(size);
  for (let j = 0; j < size; j++) for (let i = 0; i < size; i++) all[i]! += worth[j * size + i]!;
  for (let r = 0; r < regions.length; r++) {
    const missing = all.slice();
    for (let at = start[r]!; at < start[r + 1]!; at++) {
      const row = industry[at]! * size;
      for (let i = 0; i < size; i++) missing[i]! -= worth[row + i]!;
    }
    for (let i = 0; i < size; i++) values[r * size + i]! += missing[i]!;
  }
  return { rows: regions, columns: industries, values };
}

function refuseOtherLength({ industries }: Incidence, pci: Float64Array): void {
  if (pci.length !== industries.length) {
    throw new RangeError(`${industries.length} industries need as many complexities, not ${pci.length}.`);
  }
}

/** `φ_ij/Σ_k φ_kj · PCI_j` in row j, column i: what each industry adds to the gain of the others; 0 where it is not known. */
function worthOfEach({ values }: Matrix, pci: Float64Array): Float64Array {
  const size = pci.length;
  const total = new Float64Array(size);
  values.forEach((one, cell) => {
    if (!Number.isNaN(one)) total[cell % size]! += one;
  });
  return values.map((_, cell) => {
    const j = Math.trunc(cell / size);
    const worth = (values[(cell % size) * size + j]! / total[j]!) * pci[j]!;
    return Number.isNaN(worth) ? 0 : worth;
  });
}
