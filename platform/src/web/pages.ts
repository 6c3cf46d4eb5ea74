/** The pages of an edition that the bar leads to, in order. */
export const pages = [
  ['/editions/$edition/map', 'Map'],
  ['/editions/$edition/regions', 'Regions'],
  ['/editions/$edition/categories', 'Categories'],
  ['/editions/$edition/clusters', 'Clusters'],
  ['/editions/$edition/compare', 'Compare'],
  ['/editions/$edition/space', 'Space'],
  ['/editions/$edition/definitions', 'Definitions'],
  ['/editions/$edition/thresholds', 'Thresholds'],
] as const;
