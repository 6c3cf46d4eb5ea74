import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { industryTitles } from '../industryTitles.ts';
import { ofEdition } from '../ofEdition.ts';
import { listIndustries } from './contract.ts';

/** What answers questions about industries. */
export function serveIndustries(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, listIndustries, async (edition) => {
      const title = await industryTitles(edition);
      const rows = await edition.frames.rows('select distinct industry from {cells} order by industry');
      return {
        industries: rows.map(({ industry }) => ({ industry: String(industry), title: title(String(industry)) })),
      };
    }),
  ];
}
