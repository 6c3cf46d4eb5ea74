import type { SearchResult } from './contract.ts';

/** Where something that was found is shown: the page's route and its fields. An industry is shown where it belongs. */
export function resultPlace(
  edition: string,
  { kind, code, category }: SearchResult,
):
  | { to: '/editions/$edition/regions/$region'; params: { edition: string; region: string } }
  | { to: '/editions/$edition/categories/$category'; params: { edition: string; category: string } }
  | { to: '/editions/$edition/definitions'; params: { edition: string } } {
  if (kind === 'region') return { to: '/editions/$edition/regions/$region', params: { edition, region: code } };
  const shown = kind === 'category' ? code : category;
  return shown === null
    ? { to: '/editions/$edition/definitions', params: { edition } }
    : { to: '/editions/$edition/categories/$category', params: { edition, category: shown } };
}
