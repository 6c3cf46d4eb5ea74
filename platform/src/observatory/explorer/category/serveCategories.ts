import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { askedYear } from '../askedYear.ts';
import { measureColumns } from '../measureColumns.ts';
import { ofEdition } from '../ofEdition.ts';
import { plainRows } from '../plainRows.ts';
import { categoryHistory } from './categoryHistory.ts';
import { categoryPortrait } from './categoryPortrait.ts';
import { categoryRow, listCategories, showCategory, showCategoryHistory, type CategoryRow } from './contract.ts';

/** What answers questions about categories. */
export function serveCategories(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, listCategories, async (edition, input) => {
      const year = askedYear(edition, input.year);
      const columns = measureColumns(categoryRow.keyof().options, edition);
      const rows = await edition.frames.rows(`select ${columns} from {categories} where year = $year`, { year });
      return { year, categories: plainRows(rows) as CategoryRow[] };
    }),
    ofEdition(shelf, showCategory, categoryPortrait),
    ofEdition(shelf, showCategoryHistory, categoryHistory),
  ];
}
