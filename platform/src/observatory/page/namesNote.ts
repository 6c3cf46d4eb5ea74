import { textOf, type Reading } from './reading.ts';

/** Says how names of regions would show where none is known; empty where one is. */
export function namesNote({ edition, regions, nameOf, matched }: Reading): string {
  const code = textOf(edition.tables.regions, 'region');
  if (regions.some((row) => nameOf(code(row)) !== null)) return '';
  return matched === null
    ? 'With a region file (--geometry) this is a map, and regions show the names that the file has.'
    : 'Regions stand by their codes, because the region file has no names; one with names would show them.';
}
