import { nextInLine } from '@asterism/indicators';
import { presetSchema } from '../../presets/preset.ts';
import type { ShelvedEdition } from '../../shelf/shelvedEdition.ts';
import type { StarKind } from '../clusters/starKinds.ts';
import { measureColumns } from '../measureColumns.ts';
import type { ClusterPlace } from './clusterPlace.ts';

/** By star that is a place in a ranking, the bounds of the figure below which the place is lost. */
export type NextInLine = Partial<Readonly<Record<StarKind, { readonly low: number; readonly high: number }>>>;

/** What the places of a cluster's rankings are held against, for the stars that a place alone decides. */
export async function nextInRankings(
  edition: ShelvedEdition,
  { category, year }: Pick<ClusterPlace, 'category' | 'year'>,
): Promise<NextInLine> {
  const { size, focus } = presetSchema.parse(edition.manifest.preset);
  const asksOwn = size?.quantile?.[edition.manifest.measure] !== undefined;
  const [ofSize, ofFocus] = await Promise.all([
    size?.top === undefined || asksOwn ? undefined : next(edition, 'value', size.top, year, category),
    focus === undefined
      ? undefined
      : next(edition, 'focus', focus.top, year, focus.within === 'category' ? category : null),
  ]);
  return { ...(ofSize && { size: ofSize }), ...(ofFocus && { focus: ofFocus }) };
}

function next(
  edition: ShelvedEdition,
  figure: 'value' | 'focus',
  top: number,
  year: number,
  category: string | null,
): Promise<{ readonly low: number; readonly high: number }> {
  return edition.once(`next in line by ${figure} ${year} ${category ?? ''}`, async () => {
    const columns = measureColumns([`${figure}_low`, `${figure}_high`], edition);
    const [low, high] = await edition.frames.numbers(
      `select ${figure}_low, coalesce(${figure}_high, 'infinity'::double) from (
         select ${columns} from {clusters} where year = $year ${category === null ? '' : 'and category = $category'})`,
      category === null ? { year } : { year, category },
    );
    return nextInLine({ low: low!, high: high! }, top);
  });
}
