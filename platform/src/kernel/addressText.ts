import { z } from 'zod';

/** What a text in a page's address is read by: `string | undefined`. */
type AddressText = z.ZodCatch<z.ZodOptional<z.ZodPipe<z.ZodTransform<string, string | number>, z.ZodString>>>;

/** A text in a page's address: of at most so many characters, undefined where there is none or something else stands there (a list, an object). A code such as 1000 may have come as a number. */
export function addressText(most: number): AddressText {
  const text = z.transform((value: string | number) => (typeof value === 'number' ? String(value) : value));
  return text.pipe(z.string().min(1).max(most)).optional().catch(undefined);
}
