import { Problem } from '../../../kernel/problem.ts';
import type { Served } from '../../../kernel/serve.ts';
import type { EditionShelf } from '../../shelf/editionShelf.ts';
import { askedYear } from '../askedYear.ts';
import { clusterRow } from '../clusters/contract.ts';
import { knownCategory } from '../knownCategory.ts';
import { measureColumns } from '../measureColumns.ts';
import { ofEdition } from '../ofEdition.ts';
import { plainRows } from '../plainRows.ts';
import { knownRegion } from '../region/knownRegion.ts';
import { regionRows } from '../region/regionRows.ts';
import { compareClusters, compareRegions, type ComparedCluster, type RegionShare } from './contract.ts';
import { clusterKey, clusterOfKey, parted } from './model.ts';

/** What sets regions and clusters side by side. */
export function serveCompare(shelf: EditionShelf): Served[] {
  return [
    ofEdition(shelf, compareRegions, async (edition, { region: asked, year: wanted }) => {
      const regions = [...new Set(asked)];
      await Promise.all(regions.map((region) => knownRegion(edition, region)));
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
        shares: plainRows(shares) as unknown as RegionShare[],
      };
    }),
    ofEdition(shelf, compareClusters, async (edition, { cluster: asked }) => {
      const keys = [...new Set(asked)];
      const clusters = await Promise.all(
        keys.map(async (key) => {
          const cluster = clusterOfKey(key);
          if (cluster === null)
            throw new Problem(400, `${key} is no cluster: give region and category, as in DE11~automotive.`, [
              { column: 'cluster', value: key, reason: 'Region and category, parted by ~.' },
            ]);
          const { region, category } = cluster;
          return [
            key,
            { name: await knownRegion(edition, region), title: await knownCategory(edition, category) },
          ] as const;
        }),
      );
      const called = new Map(clusters);
      const columns = measureColumns(clusterRow.keyof().options, edition);
      const rows = await edition.frames.rows(
        `select ${columns} from {clusters} where list_contains($keys, region || $parted || category)
         order by list_position($keys, region || $parted || category), year`,
        { keys, parted },
      );
      return {
        measure: edition.manifest.measure,
        years: [...edition.manifest.years],
        clusters: plainRows(rows).map(
          (row) =>
            ({ ...row, ...called.get(clusterKey(String(row['region']), String(row['category']))) }) as ComparedCluster,
        ),
      };
    }),
  ];
}
