import type { Served } from '../kernel/serve.ts';
import { serveCategories } from './explorer/category/serveCategories.ts';
import { serveCluster } from './explorer/cluster/serveCluster.ts';
import { serveClusters } from './explorer/clusters/serveClusters.ts';
import { serveEditions } from './explorer/editions/serveEditions.ts';
import { serveHome } from './explorer/home/serveHome.ts';
import { serveMap } from './explorer/map/serveMap.ts';
import { serveRegions } from './explorer/region/serveRegions.ts';
import type { EditionShelf } from './shelf/editionShelf.ts';

/** Everything the observatory answers over its open API. */
export function observatoryApi(shelf: EditionShelf): Served[] {
  return [
    ...serveEditions(shelf),
    ...serveHome(shelf),
    ...serveRegions(shelf),
    ...serveCategories(shelf),
    ...serveCluster(shelf),
    ...serveClusters(shelf),
    ...serveMap(shelf),
  ];
}
