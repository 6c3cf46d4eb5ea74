import type { ChangedCluster, Comparison, StarChange } from '../../laboratory/comparison.ts';
import type { Due } from './laboratoryContract.ts';

type Changes = Pick<Comparison, 'rows'>;

/** To what a changed star is due, given what the definition alone changes and what the cut-offs alone change, each against the edition. */
export function dueTo(
  byDefinition: Changes,
  byCutoffs: Changes,
): (cluster: Pick<ChangedCluster, 'region' | 'category'>, change: StarChange) => Due {
  const [definition, cutoffs] = [verdictsAfter(byDefinition), verdictsAfter(byCutoffs)];
  return (cluster, change) => {
    const key = keyOf(cluster, change);
    const verdict = verdictAfter(change);
    const [first, second] = [definition.get(key) === verdict, cutoffs.get(key) === verdict];
    if (first && second) return 'either';
    return first ? 'definition' : second ? 'cut-offs' : 'both';
  };
}

/** Stars that the definition alone, or the cut-offs alone, would change, and both together leave as they are. */
export function undone(byDefinition: Changes, byCutoffs: Changes, byBoth: Changes): number {
  const changed = verdictsAfter(byBoth);
  const alone = new Set([...verdictsAfter(byDefinition).keys(), ...verdictsAfter(byCutoffs).keys()]);
  return [...alone].filter((key) => !changed.has(key)).length;
}

/** Of the stars that a comparison changes, the verdicts to which it changes them. */
function verdictsAfter({ rows }: Changes): Map<string, string> {
  return new Map(
    rows.flatMap((cluster) => cluster.changes.map((change) => [keyOf(cluster, change), verdictAfter(change)] as const)),
  );
}

function verdictAfter({ after }: StarChange): string {
  return after?.verdict ?? 'no';
}

function keyOf({ region, category }: Pick<ChangedCluster, 'region' | 'category'>, { star }: StarChange): string {
  return JSON.stringify([region, category, star]);
}
