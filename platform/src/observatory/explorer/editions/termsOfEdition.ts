import type { Manifest } from '../../edition/manifest.ts';
import { publisherOf } from '../../page/publisherOf.ts';

/** Who publishes the figures that an edition rests on, and on which terms figures and definition may be used, in a sentence each. */
export function termsOfEdition({ inputs, madeUp, definition }: Pick<Manifest, 'inputs' | 'madeUp' | 'definition'>): {
  readonly publisher: string;
  readonly licence: string;
} {
  const publishers = [
    ...new Map(inputs.map(({ reader }) => [publisherOf(reader)?.name, publisherOf(reader)])).values(),
  ];
  const named = publishers.filter((publisher) => publisher !== null);
  const isPartlyUnnamed = named.length < publishers.length;
  const names = [
    ...named.map(({ name }) => name),
    ...(isPartlyUnnamed ? ['a publisher that the files do not name'] : []),
  ];
  const terms = [...named.map((one) => `${one.name}: ${one.terms}`), ...(isPartlyUnnamed ? ['not stated'] : [])];
  return {
    publisher: madeUp ? 'made-up data' : names.join('; '),
    licence: `Terms of the figures: ${madeUp ? 'made-up data, free for any use' : terms.join('; ')}. Cluster definition: ${definition.licence}.`,
  };
}
