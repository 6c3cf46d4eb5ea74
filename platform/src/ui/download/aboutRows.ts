import type { Downloadable } from './downloadable.ts';
import type { Provenance } from './provenance.ts';

/** What a file of its own has to say beside its figures, each under its name, in order. */
export function aboutRows(
  { title, description, note, source }: Downloadable,
  { edition, title: editionTitle, mark, software, licence }: Provenance,
  { address, accessed }: { readonly address: string; readonly accessed: Date },
): readonly (readonly [name: string, text: string])[] {
  return [
    ['Title', title],
    ...(description === undefined ? [] : ([['Description', description]] as const)),
    ...(note === undefined ? [] : ([['Note', note]] as const)),
    ['Source', source],
    ['Edition', `${editionTitle} (${edition})`],
    ['Mark', mark],
    ['Licence', licence],
    ['Software', software],
    ['Address', address],
    ['Accessed', accessed.toISOString().slice(0, 10)],
  ];
}
