import type { Table } from '../../kernel/table.ts';
import { columnsOver } from '../edition/columns.ts';
import type { BestClusters } from './derivedClusters.ts';

/** The scores of every number of clusters that was tried, and where each industry came to stand; `name` begins both tables' names. */
export function derivedTables(
  name: string,
  { best, trials }: BestClusters,
  codeOf: readonly string[],
  suffix: string,
): [scores: Table, industries: Table] {
  const trial = columnsOver(trials);
  const { items, cluster } = best.partition;
  const { industries, nearest } = best.scores;
  const item = columnsOver([...items.keys()]);
  const clusterCode = (at: number): string | null => codeOf[at] ?? null;
  return [
    {
      name: `${name}.scores`,
      title: `Validation scores by number of clusters (Delgado, Porter and Stern 2016)${suffix}`,
      rows: trials.length,
      columns: [
        trial.integer('clusters', 'How many clusters were made', ({ clusters }) => clusters),
        trial.number('score', 'Mean of the four scores', ({ scores }) => scores.score),
        trial.number(
          'clusters_above_mean',
          'Share of clusters more related within than with the other clusters on average',
          ({ scores }) => scores.clustersAboveMean,
        ),
        trial.number(
          'clusters_above_most',
          'Share of clusters more related within than with 95 % of the other clusters',
          ({ scores }) => scores.clustersAboveMost,
        ),
        trial.number(
          'industries_above_mean',
          'Share of industries more related to their own cluster than to the others on average',
          ({ scores }) => scores.industriesAboveMean,
        ),
        trial.number(
          'industries_above_most',
          'Share of industries more related to their own cluster than to 95 % of the others',
          ({ scores }) => scores.industriesAboveMost,
        ),
        trial.text('chosen', 'Whether the definition is made of these', (one) => (one === best ? 'yes' : 'no')),
      ],
    },
    {
      name: `${name}.industries`,
      title: `Where each industry stands${suffix}`,
      rows: items.length,
      columns: [
        item.text('industry', 'Industry code', (at) => items[at]!),
        item.text('cluster', 'Code of its cluster; empty where it is in none', (at) => clusterCode(cluster[at]!)),
        item.number(
          'within',
          'Mean similarity with its own cluster; empty where it is alone',
          (at) => industries.within[at]!,
        ),
        item.number('between', 'Mean similarity with the other clusters', (at) => industries.between[at]!),
        item.number(
          'next_best',
          'Similarity that 95 % of the other clusters do not reach',
          (at) => industries.nextBest[at]!,
        ),
        item.text('nearest', 'Code of the cluster it is most related to, its own or another', (at) =>
          clusterCode(nearest[at]!),
        ),
      ],
    },
  ];
}
