import { printCount, printNumber, printShare } from '../../kernel/printedFigure.ts';
import { alignedRows } from './alignedRows.ts';
import type { Derived } from './deriveRun.ts';

/** What came of deriving clusters, in lines for the terminal: scores by number of clusters, robustness, and what is left out. */
export function deriveInWords({ best, trials, stability, definition, unknown, unplaced, files }: Derived): string[] {
  const rows = trials.map(({ clusters, scores }) => [
    String(clusters),
    ...[
      scores.score,
      scores.clustersAboveMean,
      scores.clustersAboveMost,
      scores.industriesAboveMean,
      scores.industriesAboveMost,
    ].map((score) => (Number.isNaN(score) ? '–' : score.toFixed(3))),
    clusters === best.clusters ? '← chosen' : '',
  ]);
  const heading = ['clusters', 'score', 'clusters > mean', '> 95 %', 'industries > mean', '> 95 %', ''];
  const alone = definition.categories.filter(({ industries }) => industries.length === 1).length;
  return [
    `${definition.title}: ${printCount(best.clusters, 'cluster')} of ${printCount(best.partition.items.length - unplaced.length, 'industry', 'industries')}${alone > 0 ? `, ${alone} of a single one` : ''}.`,
    ...alignedRows([heading, ...rows], [0, 1, 2, 3, 4, 5]),
    ...(stability === null
      ? []
      : [
          `Robustness over ${printCount(stability.adjustedRand.length, 'sample')} of regions: mean adjusted Rand index ${printNumber(mean(stability.adjustedRand), 2)}; ${printShare(share(stability.likeness), 0)} of the clusters come out with a likeness of 0.75 or more (Hennig 2007).`,
        ]),
    ...left('In no cluster for unknown cells', unknown),
    ...left('In no cluster, since nothing tells what they are near to', unplaced),
    `Written: ${files.join(', ')}`,
  ];
}

function mean(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

function share(likeness: Float64Array): number {
  return likeness.filter((one) => one >= 0.75).length / likeness.length;
}

function left(why: string, industries: readonly string[]): string[] {
  if (industries.length === 0) return [];
  const said = industries.slice(0, 12).join(', ');
  return [
    `${why}: ${printCount(industries.length, 'industry', 'industries')} (${said}${industries.length > 12 ? ', …' : ''}).`,
  ];
}
