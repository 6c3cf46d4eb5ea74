import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import { givenStars } from '../clusters/givenStars.ts';
import type { StarKind } from '../clusters/starKinds.ts';
import { measureColumns } from '../measureColumns.ts';
import { plainRows } from '../plainRows.ts';
import type { ClusterPlace } from './clusterPlace.ts';
import type { NeighbourRow } from './contract.ts';

/** How many clusters stand in a ranking on either side of its cut-off, or can stand on both. */
interface Ranking {
  readonly star: StarKind;
  readonly above: number;
  readonly open: number;
  readonly below: number;
}

/** Who stands around a cluster, and around the cut-off, in the ranking of each star that the rules give. */
export async function neighbours(
  edition: ShelvedEdition,
  place: ClusterPlace,
): Promise<{ rankings: Ranking[]; neighbours: NeighbourRow[] }> {
  const rankings: Ranking[] = [];
  const rows: NeighbourRow[] = [];
  for (const star of givenStars(edition.manifest.preset)) {
    const found = plainRows(await edition.frames.rows(ranked(edition, star), { ...asked(place) }));
    const first = found[0];
    rankings.push({
      star,
      above: Number(first?.['above'] ?? 0),
      open: Number(first?.['open'] ?? 0),
      below: Number(first?.['below'] ?? 0),
    });
    for (const { above: _, open: __, below: ___, ...row } of found) rows.push({ star, ...row } as NeighbourRow);
  }
  return { rankings, neighbours: rows };
}

function asked({ region, category, year }: ClusterPlace): Record<string, string | number> {
  return { region, category, year };
}

const figures = { size: 'value', specialisation: 'lq', focus: 'focus' } as const;

/** Sorted by the least the figures can be; ranks are those of the proof, where the rule has any. */
function ranked(edition: ShelvedEdition, star: StarKind): string {
  const figure = figures[star];
  const bounds = measureColumns([`${figure}_low`, `${figure}_high`], edition);
  const ranks = star === 'specialisation' ? 'null' : `${star}_rank`;
  const focus = edition.manifest.preset['focus'] as { readonly within?: unknown } | undefined;
  const isAmongAll = star === 'focus' && focus?.within !== 'category';
  const rankColumns =
    star === 'specialisation'
      ? 'null as rank_low, null as rank_high'
      : `${ranks}_low as rank_low, ${ranks}_high as rank_high`;
  return `
    with figures as (
      select region, category, ${bounds}, ${star}_star as verdict from {clusters}
      where year = $year ${isAmongAll ? '' : 'and category = $category'}
    ), cutoffs as (
      select region, category, ${star}_cutoff_low as cut_low, ${star}_cutoff_high as cut_high, ${rankColumns} from {proof}
      where year = $year ${isAmongAll ? '' : 'and category = $category'}
    ), ranking as (
      select figures.*, rank_low, rank_high, cut_low, cut_high,
        ${figure}_low as low, ${figure}_high as high,
        row_number() over (order by ${figure}_low desc, ${figure}_high desc, region, category) as place,
        case when cut_low is null then 'no cut-off' when ${figure}_low >= cut_high then 'above'
          when ${figure}_high < cut_low then 'below' else 'open' end as side
      from figures join cutoffs using (region, category)
    ), own as (
      select place from ranking where region = $region and category = $category
    ), counted as (
      select count(*) filter (side = 'above') as above, count(*) filter (side = 'open') as open,
        count(*) filter (side = 'below') as below from ranking
    )
    select region, category, place, low, high, rank_low, rank_high, verdict, side, above, open, below
    from ranking cross join counted
    where place between (select place - 2 from own) and (select place + 2 from own)
      or place in (select place from ranking where side = 'above' order by low, place desc limit 3)
      or place in (select place from ranking where side = 'below' order by high desc, place limit 3)
    order by place`;
}
