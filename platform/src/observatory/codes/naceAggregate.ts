import { naceParts, naceSections } from './naceClassification.ts';

const divisions = naceSections.flatMap((section) => naceParts.get(section)!);

/**
 * The divisions that one of Eurostat's aggregates adds up: `B-E`, `M_N`, `C10-C12`, `B-N_S95_X_K` (sections B to N and division 95
 * without K); null where the code is no such aggregate.
 */
export function naceAggregate(code: string): readonly string[] | null {
  if (!/[-_]/.test(code)) return null;
  const taken = new Set<string>();
  let isLeftOut = false;
  for (const piece of code.split('_')) {
    if (piece === 'X') {
      isLeftOut = true;
      continue;
    }
    const span = divisionsOf(piece);
    if (span === null) return null;
    for (const division of span) {
      if (isLeftOut) taken.delete(division);
      else taken.add(division);
    }
  }
  return taken.size === 0 ? null : [...taken];
}

function divisionsOf(piece: string): readonly string[] | null {
  const ends = piece.split('-').map((end) => (naceSections.includes(end) ? naceParts.get(end)! : divisionOf(end)));
  const from = ends[0]?.[0];
  const to = ends.at(-1)?.at(-1);
  if (ends.length > 2 || from === undefined || to === undefined) return null;
  return divisions.filter((division) => from <= division && division <= to);
}

function divisionOf(text: string): readonly string[] {
  const digits = /^[A-U]?(\d\d)$/.exec(text)?.[1];
  return digits !== undefined && divisions.includes(digits) ? [digits] : [];
}
