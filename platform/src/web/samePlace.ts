/** What an edition has, as far as addresses name it. */
export interface EditionContents {
  readonly name: string;
  readonly years: readonly number[];
  readonly regions: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
}

/** A page: its route, the fields of its path, and what its query says. */
export interface Place {
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly search: Readonly<Record<string, unknown>>;
}

/**
 * The same page of another edition. What that edition does not have is left out of the query; where it lacks the region or category
 * that the page is about, the list of those takes the page's place.
 */
export function samePlace({ route, params, search }: Place, next: EditionContents): Place {
  const { name, years, regions, categories } = next;
  if (route === '/') return { route, params, search: { edition: name } };
  if (!route.startsWith('/editions/$edition')) return { route, params, search };
  const lacks =
    (params['region'] !== undefined && !regions.has(params['region'])) ||
    (params['category'] !== undefined && !categories.has(params['category']));
  if (lacks) return { route: route.split('/').slice(0, 4).join('/'), params: { edition: name }, search: {} };
  const kept = Object.entries(search).filter(([field, value]) => {
    if (field === 'year') return typeof value === 'number' && years.includes(value);
    if (field === 'region') return typeof value === 'string' && regions.has(value);
    if (field === 'category') return typeof value === 'string' && categories.has(value);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  });
  return { route, params: { ...params, edition: name }, search: Object.fromEntries(kept) };
}
