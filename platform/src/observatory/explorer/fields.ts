import { z } from 'zod';
import { longestCode } from '../codes/longestCode.ts';

/** The fields that many endpoints take, each declared once; examples are the demonstration's. */

/** Which edition. */
export const editionField = z
  .string()
  .min(1)
  .max(80)
  .meta({ title: 'Edition', description: 'Name of an edition, or latest', examples: ['latest'] });

/** A region's code as the data have it. */
export const regionField = z
  .string()
  .min(1)
  .max(longestCode)
  .meta({ title: 'Region', description: 'Code of a region', examples: ['XB14'] });

/** A cluster category's code as the definition has it. */
export const categoryField = z
  .string()
  .min(1)
  .max(longestCode)
  .meta({ title: 'Category', description: 'Code of a cluster category', examples: ['finance'] });

/** A year of the edition. */
export const yearField = z
  .int()
  .min(1000)
  .max(9999)
  .meta({ title: 'Year', description: 'A year of the edition; its last one where none is given' });

/** Which rows of many: how many at most, and after how many. */
export const pageFields = {
  limit: z.int().min(1).max(1000).default(100).meta({ title: 'Limit', description: 'Most rows to give' }),
  offset: z
    .int()
    .min(0)
    .max(10_000_000)
    .default(0)
    .meta({ title: 'Offset', description: 'Rows to leave out before the first' }),
};

/** A figure that may be unknown: null, with what is known of it in the bounds beside. */
export const figure = z.number().nullable();

/** Why a region is left out of a year's ratings. */
export const leftOutField = z.enum(['unbounded figure', 'no figure']);

/** Why a region is left out of a year's ratings. */
export type LeftOut = z.infer<typeof leftOutField>;

/** Whether a star is given, not given, or open because of unknown figures. */
export const verdictField = z.enum(['yes', 'no', 'possible']);
