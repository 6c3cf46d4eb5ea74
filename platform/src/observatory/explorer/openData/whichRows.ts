import { z } from 'zod';
import { categoryField, regionField, yearField } from '../fields.ts';

/** Which regions. */
export const regions = z
  .array(regionField)
  .max(100)
  .optional()
  .meta({ description: 'Regions; all where none is given' });
/** Which categories. */
export const categories = z
  .array(categoryField)
  .max(100)
  .optional()
  .meta({ description: 'Categories; all where none is given' });
/** Which years. */
export const years = z
  .array(yearField)
  .max(100)
  .optional()
  .meta({ description: 'Years; the last one where none is given' });
/** Which industries. */
export const industries = z
  .array(z.string().min(1).max(64))
  .max(100)
  .optional()
  .meta({ description: 'Industries by code; all where none is given' });
