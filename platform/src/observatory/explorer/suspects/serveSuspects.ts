import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { askedYear } from '../askedYear.ts';
import { ofEdition } from '../ofEdition.ts';
import { listSuspects } from './contract.ts';
import { suspectClusters } from './suspectClusters.ts';

/** What answers which figures look like a slip. */
export function serveSuspects(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, listSuspects, async (edition, asked) => {
      const year = askedYear(edition, asked.year);
      return { year, suspects: [...(await suspectClusters(edition, year))] };
    }),
  ];
}
