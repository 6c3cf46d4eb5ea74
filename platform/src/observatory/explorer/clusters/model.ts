import { z } from 'zod';
import { addressText } from '../../../kernel/addressText.ts';

/** What clusters may be ordered by. */
export const clusterOrders = [
  'stars',
  'value',
  'lq',
  'focus',
  'share_of_category',
  'region',
  'category',
  'year',
] as const;

/** Clusters shown on one page of the list. */
export const clustersOnAPage = 50;

/** What the address of the page says it shows. */
export const clustersSearch = z.object({
  year: z.coerce.number().int().optional().catch(undefined),
  region: addressText(64),
  category: addressText(64),
  text: addressText(200),
  stars: z.coerce.number().int().min(1).max(3).optional().catch(undefined),
  /** The kind of star that must be among them. */
  star: z.enum(['size', 'specialisation', 'focus']).optional().catch(undefined),
  /** Stars that are certain, where nothing is said; possible ones too; clusters alone of which a star is open. */
  certainty: z.enum(['possible', 'open']).optional().catch(undefined),
  order: z.enum(clusterOrders).optional().catch(undefined),
  direction: z.enum(['up', 'down']).optional().catch(undefined),
  offset: z.coerce.number().int().min(0).max(10_000_000).optional().catch(undefined),
});

/** What the address of the page says it shows. */
export type ClustersSearch = z.infer<typeof clustersSearch>;
