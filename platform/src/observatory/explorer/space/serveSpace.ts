import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { ofEdition } from '../ofEdition.ts';
import { categorySpace } from './categorySpace.ts';
import { showSpace } from './contract.ts';

/** What answers questions about the space of categories. */
export function serveSpace(shelf: EditionShelf): Served[] {
  return [ofEdition(shelf, showSpace, categorySpace)];
}
