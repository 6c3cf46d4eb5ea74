import { seededRandom } from '@asterism/indicators';

/** The entries in another order, the same one for the same seed (Fisher and Yates). */
export function shuffled<T>(entries: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const mixed = [...entries];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
