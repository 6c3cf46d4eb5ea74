/**
 * The words of a page, in English. Every text a reader sees comes through here, so that a language can be added by giving the same
 * words in it; functions take what a sentence names.
 */
export function catalogue<const Words extends Readonly<Record<string, unknown>>>(english: Words): Words {
  return english;
}
