import { firstFew } from '../../kernel/firstFew.ts';
import { publisherOf } from '../page/publisherOf.ts';
import type { Manifest } from './manifest.ts';

/** Where the figures of a plot come from, and what was made of them, to stand under it. */
export function sourceLine({ inputs, madeUp }: Pick<Manifest, 'inputs' | 'madeUp'>, what: string): string {
  const publishers = [...new Set(inputs.map((input) => publisherOf(input.reader)?.name ?? input.name))];
  const origin = firstFew(publishers, 3);
  return madeUp
    ? `Source: made-up demonstration data (${origin}); ${what} by Asterism`
    : `Source: ${origin}; ${what} by Asterism`;
}
