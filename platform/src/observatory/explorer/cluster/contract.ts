import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { clusterRow } from '../clusters/contract.ts';
import { categoryField, editionField, figure, leftOutField, regionField, verdictField, yearField } from '../fields.ts';

/** Which cluster: region, category and year of an edition. */
const clusterFields = {
  edition: editionField,
  region: regionField,
  category: categoryField,
  year: yearField.optional(),
};

/** A star that the rules may give. */
const starField = z.enum(['size', 'specialisation', 'focus']);

/** What leaves a verdict open. */
const openReason = z.enum(['own', 'others', 'region total', 'category total', 'total', 'minimum', 'further measure']);

/** What leaves a verdict open: the cluster's own figure, those of others in the ranking, a total, the minimum, a further measure that the rule asks for. */
export type OpenReason = z.infer<typeof openReason>;

/** What a rule asks of a measure beside the edition's own, as it came out for a cluster. */
const furtherRule = z
  .object({
    measure: z.string(),
    quantile: z.number().meta({ description: 'Of the category’s clusters; the figure is at least that' }),
    met: verdictField.meta({ description: 'Value against cut-off' }),
    value_low: figure,
    value_high: figure.meta({ description: 'Null where nothing bounds it' }),
    cutoff_low: figure,
    cutoff_high: figure,
    rank_low: figure,
    rank_high: figure,
    n_low: figure,
    n_high: figure,
    margin: figure,
    margin_share: figure,
    because: z.array(openReason).meta({ description: 'What leaves it open, where it is possible' }),
  })
  .meta({ id: 'FurtherRule', title: 'Further measure of a rule' });

/** What a rule asks of a measure beside the edition's own, as it came out for a cluster. */
export type FurtherRule = z.infer<typeof furtherRule>;

/** One rule of the stars as it came out for a cluster. */
const ruleProof = z
  .object({
    star: starField,
    conditions: z
      .object({
        top: z.number().optional(),
        within: z.enum(['all', 'category']).optional(),
        min: z.number().optional(),
        base: z.enum(['all', 'kind']).optional(),
        quantile: z.union([z.number(), z.record(z.string(), z.number())]).optional(),
      })
      .meta({ description: "The rule's parameters, as the preset has them" }),
    verdict: verdictField.meta({ description: 'After the minimum rule' }),
    met: verdictField.nullable().meta({
      description: 'Before the minimum rule: value against cut-off; null where there is no cut-off',
    }),
    value_low: figure,
    value_high: figure.meta({ description: 'Null where nothing bounds it' }),
    cutoff_low: figure.meta({ description: 'The value that still earns the star, least; null where nobody can' }),
    cutoff_high: figure,
    rank_low: figure.meta({ description: 'Best rank that the figures allow' }),
    rank_high: figure.meta({ description: 'Worst rank that the figures allow' }),
    n_low: figure.meta({ description: 'Fewest that can be in the ranking' }),
    n_high: figure,
    places_low: figure.meta({ description: 'Ranks that earn the star: the share of n, rounded down' }),
    places_high: figure,
    margin: figure.meta({
      description: "Value above (or below) the cut-off in the value's unit, in the least favourable case",
    }),
    margin_share: figure.meta({
      description:
        'The margin as a share of the cut-off that it is measured from: the lowest where the figure certainly falls short',
    }),
    next_low: figure.meta({
      description:
        'Where it has a place in a ranking: the figure of the next in line, below which the place is lost; null elsewhere',
    }),
    next_high: figure,
    next_margin: figure.meta({ description: 'The value above that of the next in line, in the least favourable case' }),
    because: z.array(openReason).meta({ description: 'What leaves the verdict open, where it is possible' }),
    asks_own: z
      .boolean()
      .meta({ description: 'Whether anything is asked of the measure of the edition; a rule may name others alone' }),
    further: z.array(furtherRule).meta({ description: 'Further measures that the rule asks for; all must be met' }),
    not_held: z.array(z.string()).meta({
      description:
        'Further measures whose figures the edition’s proof lacks because it was made before proofs held them: make it again',
    }),
  })
  .meta({ id: 'RuleProof', title: 'Rule' });

/** One rule of the stars as it came out for a cluster. */
export type RuleProof = z.infer<typeof ruleProof>;

/** What a cluster's stars rest on. */
const proof = z.object({
  region_total_low: figure,
  region_total_high: figure,
  category_total_low: figure,
  category_total_high: figure,
  total_low: figure,
  total_high: figure,
  unknown_cells: z.number(),
  minimum: z
    .object({ least: z.number(), margin: figure, verdict: verdictField })
    .nullable()
    .meta({ description: 'The least size for any star; null where the rules have none' }),
  rules: z.array(ruleProof),
});

/** What a cluster's stars rest on. */
export type ClusterProof = z.infer<typeof proof>;

/** One figure of the edition's data that a cluster is added up from. */
const cellRow = z.object({
  industry: z.string(),
  value: figure,
  value_low: figure,
  value_high: figure.meta({ description: 'Null where nothing bounds it' }),
  flag: z.string().nullable().meta({ description: "Publisher's flag" }),
  share: figure.meta({ description: 'How much of it counts here; null where a part does and nobody knows which' }),
});

/** One figure of the edition's data that a cluster is added up from. */
export type CellRow = z.infer<typeof cellRow>;

/** What there is of a region and category in a year: a cluster, or why there is none. */
const stateField = z.enum([
  'cluster',
  'no activity',
  'region without figures',
  'category without figures',
  'category not defined',
]);

/** A cluster's figures in one of the edition's years. */
const historyRow = clusterRow
  .pick({
    year: true,
    value: true,
    value_low: true,
    value_high: true,
    lq: true,
    lq_low: true,
    lq_high: true,
    focus: true,
    focus_low: true,
    focus_high: true,
    stars: true,
    stars_max: true,
  })
  .extend({ state: stateField });

/** A cluster's figures in one of the edition's years; zero where the region has no such activity, null where region or category have no figures. */
export type HistoryRow = z.infer<typeof historyRow>;

/** How a cluster changed over the edition's years. */
const trend = z.object({
  from: figure.meta({ description: 'First year with a known figure' }),
  to: figure.meta({ description: 'Last year with a known figure' }),
  value_from: figure,
  value_to: figure,
  growth: figure.meta({ description: 'Compound growth a year between the two' }),
  lq_from: figure,
  lq_to: figure,
  change: figure.meta({ description: "Change between the edition's first and last year" }),
  national: figure.meta({ description: 'Part of the change that overall growth explains (shift-share, Dunn 1960)' }),
  industry_mix: figure.meta({ description: "Part that the category's growth beyond the overall explains" }),
  regional: figure.meta({ description: "Part that is the region's own" }),
  stars_gained: figure,
  stars_lost: figure,
  stage: z.enum(['emerging', 'growing', 'mature', 'declining', 'transforming']).nullable(),
});

/** How a cluster changed over the edition's years. */
export type ClusterTrend = z.infer<typeof trend>;

/** One cluster with all that its stars rest on. */
export const showCluster = endpoint({
  name: 'showCluster',
  method: 'GET',
  path: '/editions/{edition}/clusters/{region}/{category}',
  summary: 'A cluster with the proof of its stars, its cells, totals and history',
  description:
    'The same figures as asterism explain: every rule with value, cut-off, rank and margin. Where the region has no such activity in the year the cluster is null, and state says why.',
  chapter: 'Clusters',
  who: 'anyone',
  input: z.strictObject(clusterFields),
  output: z
    .object({
      region: z.string(),
      name: z.string().nullable().meta({ description: 'Of the region; null where only the code is known' }),
      category: z.string(),
      title: z.string(),
      kind: z.enum(['traded', 'local', 'emerging']).nullable(),
      year: z.number(),
      years: z.array(z.number()).meta({ description: 'Years of the edition' }),
      measure: z.string(),
      state: stateField,
      left_out: leftOutField.nullable().meta({
        description: 'Why the region has no figures in the year though the input has rows of it; null elsewhere',
      }),
      cluster: clusterRow.nullable(),
      proof: proof.nullable(),
      cells: z.array(cellRow),
      further_cells: z
        .array(z.object({ measure: z.string(), cells: z.array(cellRow) }))
        .meta({ description: 'The same of each further measure that the rules ask for' }),
      lacking: z
        .array(z.string())
        .meta({ description: "Industries of the category for which the year's data hold nothing in any region" }),
      totals: z.object({
        region_from: z.string().meta({ description: "How regions' totals came about" }),
        category_from: z.string().meta({ description: "How categories' totals came about" }),
        published: z.array(z.object({ what: z.string(), code: z.string().nullable(), low: figure, high: figure })),
      }),
      history: z.array(historyRow),
      trend: trend.nullable().meta({ description: 'Null in an edition of one year' }),
      commands: z
        .object({
          explain: z.string(),
          map: z.string(),
          run_in: z.enum(['start', 'editions']).meta({
            description:
              'Where they are to be run: in the folder from which the server was started, or in the one that holds the folder of the edition',
          }),
          reads: z
            .array(z.string())
            .meta({ description: 'Files that the second reads; a path is to be put where they lie elsewhere' }),
        })
        .meta({ description: 'What prints this proof on the command line, and what makes the edition again' }),
    })
    .meta({ id: 'ClusterProof', title: 'Cluster with proof' }),
});

/** One cluster with all that its stars rest on. */
export type ShownCluster = z.infer<typeof showCluster.output>;

/** The proof of a cluster in words. */
export const explainCluster = endpoint({
  name: 'explainCluster',
  method: 'GET',
  path: '/editions/{edition}/clusters/{region}/{category}/explanation',
  summary: 'Why a cluster has its stars, in words',
  description: 'The sentences that asterism explain prints.',
  chapter: 'Clusters',
  who: 'anyone',
  input: z.strictObject(clusterFields),
  output: z.object({
    region: z.string(),
    category: z.string(),
    year: z.number(),
    stars: z.number(),
    stars_max: z.number(),
    lines: z.array(z.string()),
  }),
});

/** A cluster in the ranking of one star. */
const neighbourRow = z.object({
  star: starField,
  region: z.string(),
  category: z.string(),
  place: z.number().meta({ description: 'Place by the least that the figure can be' }),
  low: figure,
  high: figure,
  rank_low: figure,
  rank_high: figure,
  verdict: verdictField,
  side: z
    .enum(['above', 'open', 'below', 'no cut-off'])
    .meta({ description: 'Of the cut-off; open where unknown figures leave it so' }),
});

/** A cluster in the ranking of one star. */
export type NeighbourRow = z.infer<typeof neighbourRow>;

/** Who stands beside a cluster in the rankings, and who is just above and below each cut-off. */
export const clusterNeighbours = endpoint({
  name: 'clusterNeighbours',
  method: 'GET',
  path: '/editions/{edition}/clusters/{region}/{category}/neighbours',
  summary: 'Who stands beside a cluster in the ranking of each star, and who just above and below the cut-off',
  description:
    'For each star the two clusters before and after it, the three that are certainly above the cut-off by least, and the three that are certainly below it by least.',
  chapter: 'Clusters',
  who: 'anyone',
  input: z.strictObject(clusterFields),
  output: z.object({
    rankings: z.array(z.object({ star: starField, above: z.number(), open: z.number(), below: z.number() })),
    neighbours: z.array(neighbourRow),
  }),
  rows: 'neighbours',
});
