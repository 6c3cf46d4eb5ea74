/** The chapters of the API's reference, in their order, with what each is about. */
export const chapters = {
  Editions:
    'Each edition is the immutable result of one run on stated inputs: what it holds, how it came about, its files.',
  Regions: 'The economies of regions: their totals, the stars of their clusters, what they are made of.',
  Categories: 'Cluster categories: where they are, how concentrated, what is near them, which industries make them up.',
  Clusters: 'A cluster is one category in one region: its figures, its stars, and their proof.',
  Maps: 'What a map shows: outlines, values, classes.',
  Comparison: 'Regions, clusters and editions side by side.',
  Laboratory: 'Other rules and definitions tried on the cells of an edition. What is sent is worked out and not kept.',
  Definitions: 'Which industries make up which category, and what a change of them would change.',
  'Open data': 'The data themselves, for spreadsheets, statistical systems and open-data portals; how to cite them.',
} as const;
