import type { Served } from '../../../kernel/serve.ts';
import { comparedDefinitions } from '../../definitions/comparedDefinitions.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { ofEdition } from '../ofEdition.ts';
import { compareDefinitions, listDefinitions, showDefinition } from './contract.ts';
import { definitionInShort, knownDefinition, knownDefinitions } from './knownDefinitions.ts';

/** What answers questions about definitions. */
export function serveDefinitions(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, listDefinitions, async (edition) => ({
      definitions: (await knownDefinitions(edition)).map(definitionInShort),
    })),
    ofEdition(shelf, showDefinition, async (edition, { definition }) => {
      const { id, origin, years, value } = await knownDefinition(edition, definition);
      return {
        definition: id,
        origin,
        years: [...years],
        value,
        industries: value.categories.flatMap(({ code, title, kind, industries }) =>
          industries.map((entry) => ({
            category: code,
            industry: typeof entry === 'string' ? entry : entry.industry,
            weight: typeof entry === 'string' ? null : entry.weight,
            title,
            kind: kind ?? null,
          })),
        ),
      };
    }),
    ofEdition(shelf, compareDefinitions, async (edition, { definition, beside }) => {
      const [before, after] = [await knownDefinition(edition, definition), await knownDefinition(edition, beside)];
      const { industries, categories } = comparedDefinitions(before.value, after.value);
      return {
        before: definitionInShort(before),
        after: definitionInShort(after),
        industries: industries.map((one) => ({ ...one, before: [...one.before], after: [...one.after] })),
        categories: categories.map((one) => ({
          category: one.category,
          title_before: one.before?.title ?? null,
          title_after: one.after?.title ?? null,
          kind_before: one.before?.kind ?? null,
          kind_after: one.after?.kind ?? null,
          kept: one.kept,
          came: [...one.came],
          went: [...one.went],
        })),
      };
    }),
  ];
}
