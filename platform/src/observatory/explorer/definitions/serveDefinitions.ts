import type { Served } from '../../../kernel/serve.ts';
import { naceTitles } from '../../codes/naceTitles.ts';
import { comparedDefinitions } from '../../definitions/comparedDefinitions.ts';
import type { Definition } from '../../definitions/definition.ts';
import { industrySystem } from '../../definitions/industryKey.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { codeOf } from './draft.ts';
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
      const titleOf = await titlesFor(value);
      const codes = value.categories.flatMap((category) => category.industries.map(codeOf));
      return {
        definition: id,
        origin,
        years: [...years],
        value,
        titles: Object.fromEntries(
          codes.flatMap((code) => {
            const title = titleOf(code);
            return title === null ? [] : [[code, title]];
          }),
        ),
        industries: value.categories.flatMap(({ code, title, kind, industries }) =>
          industries.map((entry) => ({
            category: code,
            industry: codeOf(entry),
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
      const titleOf = await titlesFor(before.value);
      return {
        before: definitionInShort(before),
        after: definitionInShort(after),
        industries: industries.map((one) => ({
          ...one,
          title: titleOf(one.industry),
          before: [...one.before],
          after: [...one.after],
        })),
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

/** What the codes of a definition mean, where they are NACE's. */
async function titlesFor({ classification }: Definition): Promise<(code: string) => string | null> {
  return industrySystem(classification) === 'nace' ? naceTitles() : () => null;
}
