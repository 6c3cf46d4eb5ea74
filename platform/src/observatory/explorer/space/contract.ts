import { z } from 'zod';
import { endpoint } from '../../../kernel/endpoint.ts';
import { editionField, figure, yearField } from '../fields.ts';

/** A category near another one. */
export const nearCategory = z.object({
  category: z.string(),
  proximity: z.number().meta({ description: 'By the specialisations that are certain' }),
  proximity_low: z.number().meta({ description: 'The least it is, whatever the unknown figures are' }),
  proximity_high: z.number(),
});

/** A category near another one. */
export type NearCategory = z.infer<typeof nearCategory>;

/** A category as a node of the space. */
export const spaceNode = z
  .object({
    category: z.string(),
    title: z.string(),
    kind: z.enum(['traded', 'local', 'emerging']).nullable(),
    value_low: figure.meta({ description: "The edition's measure over all regions, least" }),
    value_high: figure,
    regions: z.number().meta({ description: 'Regions certainly specialised in it: location quotient of 1 or more' }),
    regions_max: z.number().meta({ description: 'Regions certainly or possibly specialised in it' }),
    community: z.number().meta({ description: 'From 1, the largest first; 0 for one without a link' }),
    x: figure.meta({ description: 'Place in a plane 1 wide, from the left; null without a link' }),
    y: figure.meta({ description: 'Place in a plane 0.7 high, from the top' }),
    nearest: z.array(nearCategory).meta({ description: 'The nearest first, at most ten' }),
  })
  .meta({ id: 'SpaceNode', title: 'Category in the space' });

/** A category as a node of the space. */
export type SpaceNode = z.infer<typeof spaceNode>;

/** Two categories that are near each other. */
const spaceLink = z.object({
  source: z.string(),
  target: z.string(),
  proximity: z.number(),
  in_tree: z.boolean().meta({ description: 'Whether it is of the maximum spanning tree' }),
});

/** The categories of a year as a network: what is near what by the regions that are specialised in both. */
export const showSpace = endpoint({
  name: 'showSpace',
  method: 'GET',
  path: '/editions/{edition}/space',
  summary: 'The space of categories: nodes, links, communities, a place for each',
  description:
    'Proximity is the minimum of the two conditional probabilities that a region specialised in one category is specialised in the other (Hidalgo et al. 2007). Specialised is who has a location quotient of 1 or more for certain; what unknown figures leave open counts as absent, and in the bounds. Links are those of at least the threshold, and the maximum spanning tree; communities by the method of Louvain (Blondel et al. 2008).',
  chapter: 'Categories',
  who: 'anyone',
  input: z.strictObject({ edition: editionField, year: yearField.optional() }),
  output: z.object({
    year: z.number(),
    measure: z.string(),
    regions: z.number().meta({ description: 'Regions that are rated' }),
    threshold: z.number().meta({ description: 'Proximity from which on two categories are linked' }),
    open: z.object({
      pairs: z.number().meta({ description: 'Specialisations that unknown figures leave open' }),
      of: z.number(),
    }),
    communities: z.number(),
    modularity: figure,
    absent: z.array(z.object({ category: z.string(), title: z.string() })).meta({
      description: 'Categories of the definition that the data hold nothing of',
    }),
    nodes: z.array(spaceNode),
    links: z.array(spaceLink),
  }),
  rows: 'nodes',
});

/** The categories of a year as a network. */
export type CategorySpace = z.infer<typeof showSpace.output>;
