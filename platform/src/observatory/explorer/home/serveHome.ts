import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { ofEdition } from '../ofEdition.ts';
import { search, showHeadlines } from './contract.ts';
import { headlines } from './headlines.ts';
import { searchIndex } from './searchIndex.ts';

/** What answers the first page, and the search that every page has. */
export function serveHome(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, showHeadlines, headlines),
    ofEdition(shelf, search, async (edition, { text, limit }) => {
      const found = (await searchIndex(edition)).map((find) => find(text, limit));
      return {
        total: found.reduce((sum, { total }) => sum + total, 0),
        results: found.flatMap(({ shown }) => shown),
      };
    }),
  ];
}
