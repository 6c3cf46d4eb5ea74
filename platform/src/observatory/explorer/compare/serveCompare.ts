import { Problem } from '../../../kernel/problem.ts';
import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { askedYear } from '../askedYear.ts';
import { clusterRow } from '../clusters/contract.ts';
import { knownCategory } from '../knownCategory.ts';
import { measureColumns } from '../measureColumns.ts';
import { ofEdition } from '../ofEdition.ts';
import { plainRows } from '../plainRows.ts';
import { knownRegion } from '../region/knownRegion.ts';
import { regionRows } from '../region/regionRows.ts';
import { compareClusters, compareRegions, type ComparedCluster, type RegionShare } from './contract.ts';
import { known } from './known.ts';
import { clusterKey, clusterOfKey, parted } from './model.ts';
import { noActivity } from './noActivity.ts';

/** What sets regions and clusters side by side. */
export function serveCompare(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, compareRegions, async (edition, { region: asked, year: wanted }) => {
      const { found, absent } = await known(asked, (region) => knownRegion(edition, region));
      const regions = [...found.keys()];
      const year = askedYear(edition, wanted);
      const [rows, shares] = await Promise.all([
        regionRows(edition, 'list_contains($regions, region) order by list_position($regions, region), year', {
          regions,
        }),
        edition.frames.rows(
          `select region, category, focus_low, focus_high, stars, stars_max from {clusters}
           where list_contains($regions, region) and year = $year order by list_position($regions, region), category`,
          { regions, year },
        ),
      ]);
      return {
        year,
        measure: edition.manifest.measure,
        regions: rows,
        absent,
        shares: plainRows(shares) as unknown as RegionShare[],
      };
    }),
    ofEdition(shelf, compareClusters, async (edition, { cluster: asked }) => {
      const { found, absent } = await known(asked, (key) => knownCluster(edition, key));
      const keys = [...found.keys()];
      const columns = measureColumns(clusterRow.keyof().options, edition);
      const rows = await edition.frames.rows(
        `select ${columns} from {clusters} where list_contains($keys, region || $parted || category)
         order by list_position($keys, region || $parted || category), year`,
        { keys, parted },
      );
      const clusters = plainRows(rows).map((row): ComparedCluster => {
        const { name, title } = found.get(clusterKey(String(row['region']), String(row['category'])))!;
        return { ...row, name, title } as ComparedCluster;
      });
      const present = new Set(clusters.map(({ region, category }) => clusterKey(region, category)));
      const without = [...found].filter(([key]) => !present.has(key));
      return {
        measure: edition.manifest.measure,
        years: [...edition.manifest.years],
        clusters,
        absent: [
          ...absent,
          ...(await Promise.all(
            without.map(async ([key, { region, category }]) => ({
              asked: key,
              why: await noActivity(edition, region, category),
            })),
          )),
        ],
      };
    }),
  ];
}

/** What a cluster's key names, where the edition has such a region and such a category. */
async function knownCluster(
  edition: ShelvedEdition,
  key: string,
): Promise<{
  readonly region: string;
  readonly category: string;
  readonly name: string | null;
  readonly title: string;
}> {
  const cluster = clusterOfKey(key);
  if (cluster === null)
    throw new Problem(400, `There is no cluster ${key}: give region and category, as in DE11~automotive.`, [
      { column: 'cluster', value: key, reason: 'Region and category, parted by ~.' },
    ]);
  const { region, category } = cluster;
  return { region, category, name: await knownRegion(edition, region), title: await knownCategory(edition, category) };
}
