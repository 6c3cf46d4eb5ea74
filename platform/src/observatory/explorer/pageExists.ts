import { Problem } from '../../kernel/problem.ts';
import type { EditionShelf } from '../shelf/editionShelf.ts';
import { knownCategory } from './knownCategory.ts';
import { knownRegion } from './region/knownRegion.ts';

/** The pages about nothing in particular, by the first part of their address; the first page has none. */
const alone = new Set([undefined, 'editions', 'reference']);
/** The pages of an edition that are about nothing in particular within it, by the last part of their address. */
const ofEdition = new Set([
  undefined,
  'categories',
  'clusters',
  'compare',
  'definitions',
  'diff',
  'laboratory',
  'map',
  'regions',
  'space',
  'thresholds',
]);

/** Whether the explorer has a page at an address: one of its routes, with an edition, a region and a category that there are. */
export async function pageExists(shelf: EditionShelf, pathname: string): Promise<boolean> {
  try {
    const [first, name, page, ...about] = partsOf(pathname);
    if (name === undefined) return alone.has(first);
    if (first !== 'editions') return false;
    const edition = await shelf.edition(name);
    if (about.length === 0) return ofEdition.has(page);
    const [region, category] = page === 'categories' ? [undefined, about[0]] : about;
    if (about.length !== (page === 'clusters' ? 2 : 1) || !['categories', 'clusters', 'regions'].includes(page!))
      return false;
    if (region !== undefined) await knownRegion(edition, region);
    if (category !== undefined) await knownCategory(edition, category);
    return true;
  } catch (error) {
    if (error instanceof Problem || error instanceof URIError) return false;
    throw error;
  }
}

/** The parts of an address, without those that ask for one figure alone. */
function partsOf(pathname: string): string[] {
  const parts = pathname.replace(/\/+$/, '').split('/').slice(1).map(decodeURIComponent);
  return parts[0] === 'embed' && parts.length > 1 ? parts.slice(2) : parts;
}
