/** By what two industries are related, for density and all that rests on it. */
export type RelatednessName = 'proximity' | 'probability' | 'association' | 'cosine' | 'jaccard';

/** What can be chosen about measures; each has a default that the help states. */
export interface MeasureChoice {
  /** The least location quotient that makes a specialisation. */
  readonly threshold: number;
  /** Regions with fewer specialisations, and industries that fewer regions are specialised in, play no part in relatedness and complexity. */
  readonly leastDiversity: number;
  readonly leastUbiquity: number;
  readonly relatedness: RelatednessName;
  /** How many reflections are taken. */
  readonly order: number;
}
