import { z } from 'zod';

/** The part of a map that is seen, in the address: how many times as large, and the point in the middle, such as `1.60_320_210`; what is no such text counts as nothing. */
export const viewField = z
  .string()
  .regex(/^[\d.]{1,12}_\d{1,6}_\d{1,6}$/)
  .optional()
  .catch(undefined);
