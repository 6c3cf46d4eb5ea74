/** One category or industry of a space. */
export interface SpaceNode {
  readonly code: string;
  readonly title: string;
  /** What it has over all regions; NaN where unknown. */
  readonly total: number;
  /** How many regions are certainly specialised in it, and how many certainly or possibly. */
  readonly ubiquity: number;
  readonly ubiquityMax: number;
  /** Product complexity index; NaN where there is none, and where unknown cells leave a specialisation open. */
  readonly pci: number;
  /** Number of its community, from 1, the largest first; 0 for one without a link. */
  readonly community: number;
  /** Where it lies in a plane 1 wide and `planeHeight` high, from the top left; NaN without a link. Nearness is only roughly relatedness. */
  readonly x: number;
  readonly y: number;
}

/** Two nodes that are near enough, or that hold the space together. */
export interface SpaceLink {
  /** Positions of both nodes. */
  readonly source: number;
  readonly target: number;
  /** By the specialisations that are certain. */
  readonly proximity: number;
  /** Whether it is of the maximum spanning tree. */
  readonly inTree: boolean;
}

/** A link with the least and the most that unknown cells leave of its proximity. */
export interface BoundedLink extends SpaceLink {
  readonly low: number;
  readonly high: number;
}

/** What is near what: nodes, links, communities, and a place for each to be drawn at. */
export interface Space {
  readonly year: number;
  readonly nodes: readonly SpaceNode[];
  readonly links: readonly BoundedLink[];
  /** Of how many pairs of region and node unknown cells leave open whether the one is specialised in the other; the network counts them as absent. */
  readonly open: { readonly pairs: number; readonly of: number };
  /** How many communities there are, and how much more is linked within them than by chance (modularity, −½ to 1). */
  readonly communities: number;
  readonly modularity: number;
}

/** How high the plane is that is 1 wide. */
export const planeHeight = 0.7;
