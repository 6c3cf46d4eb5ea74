import { isolated } from './isolated.ts';

/**
 * The words of a page, in English. Every text a reader sees comes through here, so that a language can be added by giving the same
 * words in it; functions take what a sentence names. Names that they are given can't turn the direction of the sentence.
 */
export function catalogue<const Words extends Readonly<Record<string, unknown>>>(english: Words): Words {
  return Object.fromEntries(Object.entries(english).map(([key, value]) => [key, spoken(value)])) as Words;
}

function spoken(value: unknown): unknown {
  if (typeof value === 'function')
    return (...named: unknown[]): unknown => (value as (...named: unknown[]) => unknown)(...named.map(apart));
  return isPlain(value) ? catalogue(value) : value;
}

function apart(named: unknown): unknown {
  if (typeof named === 'string') return isolated(named);
  return Array.isArray(named) ? named.map(apart) : named;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
