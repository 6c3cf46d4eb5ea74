import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { compareSearch } from '../observatory/explorer/compare/model.ts';
import { clusterSearch } from '../observatory/explorer/cluster/model.ts';
import { clustersSearch } from '../observatory/explorer/clusters/model.ts';
import { categoriesSearch, categorySearch } from '../observatory/explorer/category/model.ts';
import { definitionsSearch, laboratorySearch } from '../observatory/explorer/definitions/model.ts';
import { editionDiffSearch, editionSearch, editionsSearch } from '../observatory/explorer/editions/model.ts';
import { homeSearch } from '../observatory/explorer/home/model.ts';
import { mapSearch } from '../observatory/explorer/map/model.ts';
import { regionSearch, regionsSearch } from '../observatory/explorer/region/model.ts';
import { spaceSearch } from '../observatory/explorer/space/model.ts';
import { thresholdsSearch } from '../observatory/explorer/thresholds/model.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { EmbedShell } from './EmbedShell.tsx';
import { embedded } from './embedded.ts';
import { NotFound } from './NotFound.tsx';
import { referenceSearch } from './reference/model.ts';
import { Shell } from './Shell.tsx';

const figureAlone = embedded?.figure;
const root = createRootRoute({
  component: figureAlone === undefined ? Shell : () => <EmbedShell figure={figureAlone} />,
  notFoundComponent: NotFound,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: homeSearch,
  component: lazyRouteComponent(() => import('../observatory/explorer/home/HomePage.tsx'), 'HomePage'),
});
const reference = createRoute({
  getParentRoute: () => root,
  path: '/reference',
  validateSearch: referenceSearch,
  component: lazyRouteComponent(() => import('./ReferencePage.tsx'), 'ReferencePage'),
});
const editions = createRoute({
  getParentRoute: () => root,
  path: '/editions',
  validateSearch: editionsSearch,
  component: lazyRouteComponent(() => import('../observatory/explorer/editions/EditionsPage.tsx'), 'EditionsPage'),
});
const edition = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition',
  validateSearch: editionSearch,
  component: lazyRouteComponent(() => import('../observatory/explorer/editions/EditionPage.tsx'), 'EditionPage'),
});
const editionDiff = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/diff',
  validateSearch: editionDiffSearch,
  component: lazyRouteComponent(
    () => import('../observatory/explorer/editions/EditionDiffPage.tsx'),
    'EditionDiffPage',
  ),
});
const map = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/map',
  validateSearch: mapSearch,
  component: lazyRouteComponent(() => import('../observatory/explorer/map/MapPage.tsx'), 'MapPage'),
});
const regions = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/regions',
  validateSearch: regionsSearch,
  component: lazyRouteComponent(() => import('../observatory/explorer/region/RegionsPage.tsx'), 'RegionsPage'),
});
const region = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/regions/$region',
  validateSearch: regionSearch,
  component: lazyRouteComponent(() => import('../observatory/explorer/region/RegionPage.tsx'), 'RegionPage'),
});
const categories = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/categories',
  validateSearch: categoriesSearch,
  component: lazyRouteComponent(() => import('../observatory/explorer/category/CategoriesPage.tsx'), 'CategoriesPage'),
});
const category = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/categories/$category',
  validateSearch: categorySearch,
  component: lazyRouteComponent(() => import('../observatory/explorer/category/CategoryPage.tsx'), 'CategoryPage'),
});
const clusters = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/clusters',
  validateSearch: clustersSearch,
  component: lazyRouteComponent(() => import('../observatory/explorer/clusters/ClustersPage.tsx'), 'ClustersPage'),
});
const cluster = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/clusters/$region/$category',
  validateSearch: clusterSearch,
  component: lazyRouteComponent(() => import('../observatory/explorer/cluster/ClusterPage.tsx'), 'ClusterPage'),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/compare',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('../observatory/explorer/compare/ComparePage.tsx'), 'ComparePage'),
});
const space = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/space',
  validateSearch: spaceSearch,
  component: lazyRouteComponent(() => import('../observatory/explorer/space/SpacePage.tsx'), 'SpacePage'),
});
const definitions = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/definitions',
  validateSearch: definitionsSearch,
  component: lazyRouteComponent(
    () => import('../observatory/explorer/definitions/DefinitionsPage.tsx'),
    'DefinitionsPage',
  ),
});
const laboratory = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/laboratory',
  validateSearch: laboratorySearch,
  component: lazyRouteComponent(
    () => import('../observatory/explorer/definitions/LaboratoryPage.tsx'),
    'LaboratoryPage',
  ),
});
const thresholds = createRoute({
  getParentRoute: () => root,
  path: '/editions/$edition/thresholds',
  validateSearch: thresholdsSearch,
  component: lazyRouteComponent(
    () => import('../observatory/explorer/thresholds/ThresholdsPage.tsx'),
    'ThresholdsPage',
  ),
});

/** Every page by its address; what a page shows stands in the query, checked by the page's own schema. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    reference,
    editions,
    edition,
    editionDiff,
    map,
    regions,
    region,
    categories,
    category,
    clusters,
    cluster,
    compare,
    space,
    definitions,
    laboratory,
    thresholds,
  ]),
  basepath: embedded?.base ?? '/',
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => (
    <Failed error={error instanceof Error ? error : new Error(String(error))} again={reset} />
  ),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
