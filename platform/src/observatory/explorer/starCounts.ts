import { verdict } from '@asterism/indicators';
import type { ChangedCluster, Standing } from '../laboratory/comparison.ts';
import type { RatedYear } from '../edition/ratedYear.ts';
import type { ChangedStar, StarCountRow } from './laboratoryFields.ts';

const stars = ['size', 'specialisation', 'focus'] as const;

/** Stars by kind and in all, by two ratings of the same cells; a kind that neither gives is left out. */
export function starCounts(before: RatedYear, after: RatedYear): StarCountRow[] {
  const rows = stars
    .filter((star) => verdictsOf(before, star) !== null || verdictsOf(after, star) !== null)
    .map((star): StarCountRow => {
      const [was, is] = [counted(verdictsOf(before, star)), counted(verdictsOf(after, star))];
      return {
        star,
        certain_before: was.certain,
        possible_before: was.possible,
        certain_after: is.certain,
        possible_after: is.possible,
      };
    });
  const sum = (of: (row: StarCountRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return [
    ...rows,
    {
      star: 'all',
      certain_before: sum((row) => row.certain_before),
      possible_before: sum((row) => row.possible_before),
      certain_after: sum((row) => row.certain_after),
      possible_after: sum((row) => row.possible_after),
    },
  ];
}

/** How many of the verdicts are certain, and how many possible; none where there are none. */
export function counted(verdicts: Uint8Array | null): { certain: number; possible: number } {
  let [certain, possible] = [0, 0];
  for (let row = 0; row < (verdicts?.length ?? 0); row++) {
    const one = verdicts![row];
    if (one === verdict.yes) certain++;
    else if (one === verdict.possible) possible++;
  }
  return { certain, possible };
}

/** The verdicts on a star, cluster by cluster; null where the rules do not give it. */
export function verdictsOf(rated: RatedYear, star: (typeof stars)[number]): Uint8Array | null {
  return (star === 'focus' ? rated.focusStar : rated[star])?.verdict ?? null;
}

/** The stars that changed, one a row, of so many clusters at most. */
export function changedStars(clusters: readonly ChangedCluster[], most: number): ChangedStar[] {
  return clusters.slice(0, most).flatMap(({ region, category, changes, ...cluster }) =>
    changes.map(({ star, change, before, after }) => ({
      region,
      category,
      star,
      change,
      stars_before: cluster.starsBefore,
      stars_max_before: cluster.starsMaxBefore,
      stars_after: cluster.starsAfter,
      stars_max_after: cluster.starsMaxAfter,
      value_low_before: finite(before?.figure.low),
      value_high_before: finite(before?.figure.high),
      cutoff_low_before: cutoff(before, 'low'),
      cutoff_high_before: cutoff(before, 'high'),
      value_low_after: finite(after?.figure.low),
      value_high_after: finite(after?.figure.high),
      cutoff_low_after: cutoff(after, 'low'),
      cutoff_high_after: cutoff(after, 'high'),
      large_enough_after: after?.largeEnough ?? null,
    })),
  );
}

function cutoff(standing: Standing | null, end: 'low' | 'high'): number | null {
  return finite(standing?.cutoff?.[end]);
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
