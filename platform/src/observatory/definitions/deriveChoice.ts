/** By what two industries are alike: where they are large, where they lie over and above all others, where they are specialised, or all three. */
export type SimilarityName = 'locational-correlation' | 'coagglomeration' | 'proximity' | 'composite';

/** How clusters are derived from figures. */
export interface DeriveChoice {
  readonly method: 'ward' | 'average' | 'k-means';
  readonly similarity: SimilarityName;
  /** Numbers of clusters to try, least and most; null tries a range by how many industries there are. */
  readonly clusters: readonly [least: number, most: number] | null;
  /** How many samples of regions the result is tried on; 0 for none. */
  readonly samples: number;
  /** Whether unknown cells are taken as absent; else industries with one are in no cluster. */
  readonly knownOnly: boolean;
}
