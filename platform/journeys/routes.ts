/** A page that is looked at: its route as the router declares it (null: none), and an address of it in the made-up editions. */
export interface LookedAt {
  readonly name: string;
  readonly route: string | null;
  readonly path: string;
}

const edition = '/editions/made-up';

/** Every page of the explorer, by an address where it has something to show. */
export const routes: readonly LookedAt[] = [
  { name: 'home', route: '/', path: '/' },
  { name: 'reference', route: '/reference', path: '/reference' },
  { name: 'editions', route: '/editions', path: '/editions' },
  { name: 'edition', route: '/editions/$edition', path: edition },
  { name: 'edition-diff', route: '/editions/$edition/diff', path: `${edition}/diff?with=made-up-2023` },
  { name: 'map', route: '/editions/$edition/map', path: `${edition}/map` },
  {
    name: 'map-category',
    route: '/editions/$edition/map',
    path: `${edition}/map?category=automotive&measure=lq&region=XB17`,
  },
  { name: 'regions', route: '/editions/$edition/regions', path: `${edition}/regions` },
  { name: 'region', route: '/editions/$edition/regions/$region', path: `${edition}/regions/XB14` },
  { name: 'categories', route: '/editions/$edition/categories', path: `${edition}/categories` },
  { name: 'category', route: '/editions/$edition/categories/$category', path: `${edition}/categories/finance` },
  { name: 'clusters', route: '/editions/$edition/clusters', path: `${edition}/clusters` },
  { name: 'cluster', route: '/editions/$edition/clusters/$region/$category', path: `${edition}/clusters/XB14/finance` },
  { name: 'compare', route: '/editions/$edition/compare', path: `${edition}/compare?regions=["XB14","XA11"]` },
  { name: 'space', route: '/editions/$edition/space', path: `${edition}/space` },
  { name: 'definitions', route: '/editions/$edition/definitions', path: `${edition}/definitions` },
  { name: 'laboratory', route: '/editions/$edition/laboratory', path: `${edition}/laboratory` },
  { name: 'thresholds', route: '/editions/$edition/thresholds', path: `${edition}/thresholds` },
  { name: 'not-found', route: null, path: '/nowhere' },
];
