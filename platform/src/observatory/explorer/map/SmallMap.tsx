import { useMemo, type ReactNode } from 'react';
import { FigureKeyList } from '../../../ui/FigureKeyList.tsx';
import { RegionMap } from '../../../ui/RegionMap.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { listMapValues } from './contract.ts';
import { mapKeyOf, mapLooks } from './mapLooks.ts';
import type { MapMeasure } from './mapMeasures.ts';
import { useMapLayout } from './useMapLayout.tsx';

/**
 * A small map to look at, not to use: of one category, or of all together. Nothing is shown where the edition has no boundaries, or
 * until all is there; a link to the map page belongs beside it.
 */
export function SmallMap({
  id,
  edition,
  title,
  description,
  year,
  category,
  measure = 'stars',
  selected = null,
  counted = 'employment',
}: {
  /** Unique on the page. */
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  /** What there is to see, for who can't. */
  readonly description: string;
  readonly year: number;
  readonly category?: string;
  readonly measure?: MapMeasure;
  /** A region that is outlined. */
  readonly selected?: string | null;
  /** What the edition counts. */
  readonly counted?: string;
}): ReactNode {
  const { layout: answer, isThere } = useMapLayout(edition);
  const layout = answer.data;
  const values = useAnswer(listMapValues, { edition, category, measure, year }, { enabled: isThere }).data;
  const map = useMemo(
    () =>
      layout === undefined || values === undefined
        ? null
        : {
            measure,
            isOfCategory: category !== undefined,
            counted,
            classes: values.classes,
            values: new Map(values.values.map((value) => [value.region, value])),
            regions: layout.regions.map(({ region }) => region),
          },
    [layout, values, measure, category, counted],
  );
  const look = useMemo(() => (map === null ? null : mapLooks(map)), [map]);
  if (layout === undefined || map === null || look === null) return null;
  return (
    <figure>
      <RegionMap
        size="small"
        id={id}
        shapes={layout}
        look={look}
        title={title}
        description={description}
        selected={selected}
      />
      <figcaption className="mt-2">
        <FigureKeyList {...mapKeyOf(map, id)} />
        {layout.attribution !== null && <p className="text-[0.9rem] text-muted">{layout.attribution}</p>}
      </figcaption>
    </figure>
  );
}
