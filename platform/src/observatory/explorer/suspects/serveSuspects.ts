import type { Served } from '../../../kernel/serve.ts';
import { suspectClusters } from '../../edition/suspectClusters.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { askedYear } from '../askedYear.ts';
import { ofEdition } from '../ofEdition.ts';
import { listSuspects } from './contract.ts';

/** What answers which figures look like a slip. */
export function serveSuspects(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, listSuspects, async (edition, asked) => {
      const year = askedYear(edition, asked.year);
      const found = await edition.once(`suspect figures of ${year}`, () => suspectClusters(edition.frames, year));
      return { year, suspects: found.map(({ industries, ...one }) => ({ ...one, industries: [...industries] })) };
    }),
  ];
}
