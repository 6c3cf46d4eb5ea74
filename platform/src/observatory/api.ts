import type { Served } from '../kernel/serve.ts';
import { serveCategories } from './explorer/category/serveCategories.ts';
import { serveCluster } from './explorer/cluster/serveCluster.ts';
import { serveClusters } from './explorer/clusters/serveClusters.ts';
import { serveCompare } from './explorer/compare/serveCompare.ts';
import { serveDefinitions } from './explorer/definitions/serveDefinitions.ts';
import { serveLaboratory } from './explorer/definitions/serveLaboratory.ts';
import { serveEditionDiff } from './explorer/editions/serveEditionDiff.ts';
import { serveEditions } from './explorer/editions/serveEditions.ts';
import { serveHome } from './explorer/home/serveHome.ts';
import { serveIndustries } from './explorer/industry/serveIndustries.ts';
import { serveMap } from './explorer/map/serveMap.ts';
import { serveOpenData } from './explorer/openData/serveOpenData.ts';
import { serveRegions } from './explorer/region/serveRegions.ts';
import { serveSpace } from './explorer/space/serveSpace.ts';
import { serveSuspects } from './explorer/suspects/serveSuspects.ts';
import { serveThresholds } from './explorer/thresholds/serveThresholds.ts';
import type { EditionShelf } from './shelf/editionShelf.ts';

/** Whether the observatory has a page at an address. */
export { pageExists } from './explorer/pageExists.ts';

/** Everything the observatory answers over its open API. `site` is where others reach it, without a slash at its end; empty where unknown. */
export function observatoryApi(shelf: EditionShelf, site = ''): Served[] {
  return [
    ...serveEditions(shelf),
    ...serveHome(shelf),
    ...serveRegions(shelf),
    ...serveCategories(shelf),
    ...serveIndustries(shelf),
    ...serveSpace(shelf),
    ...serveCluster(shelf),
    ...serveClusters(shelf),
    ...serveSuspects(shelf),
    ...serveCompare(shelf),
    ...serveMap(shelf),
    ...serveOpenData(shelf, site),
    ...serveThresholds(shelf),
    ...serveDefinitions(shelf),
    ...serveLaboratory(shelf),
    ...serveEditionDiff(shelf),
  ];
}
