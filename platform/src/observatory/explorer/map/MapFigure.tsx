import { memo, useCallback, useId, useMemo, type ReactNode } from 'react';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { requestUrl } from '../../../kernel/requestUrl.ts';
import { starWords } from '../../../kernel/starWords.ts';
import { DownloadMenu } from '../../../ui/DownloadMenu.tsx';
import type { Downloadable } from '../../../ui/download/downloadable.ts';
import { Embeddable, useEmbedding } from '../../../ui/Embedding.tsx';
import { FigureKeyList } from '../../../ui/FigureKeyList.tsx';
import { drawnMap } from '../../../ui/map/drawnMap.browser.ts';
import { RegionMap } from '../../../ui/RegionMap.tsx';
import { useSuspects } from '../suspects/useSuspects.tsx';
import { mapGeoJson, type LaidOutMap } from './contract.ts';
import { mapKeyOf, mapLooks } from './mapLooks.ts';
import { mapNotes } from './mapNotes.ts';
import { mapTable } from './mapTable.ts';
import type { NamedMap } from './mapTitle.ts';
import { valueWords } from './valueWords.ts';
import { words } from './words.ts';

/** The figure's id, by which it is asked for in a frame. */
const id = 'map';

/** These are not drawn again while the years go by, but a moment after. */
const [Menu, Key] = [memo(DownloadMenu), memo(FigureKeyList)];

/** The map, which changes at once; and a moment after its legend, where it comes from, and what can be taken away of it. */
export function MapFigure({
  edition,
  shapes,
  names,
  map,
  told,
  title,
  source,
  region,
  view,
  onSelect,
  onView,
}: {
  readonly edition: string;
  readonly shapes: LaidOutMap;
  /** What regions are called, those too that the boundaries lack. */
  readonly names: ReadonlyMap<string, string | null>;
  readonly map: NamedMap;
  /** The same a moment later, for all but the shades. */
  readonly told: NamedMap;
  readonly title: string;
  readonly source: string;
  readonly region: string | null;
  readonly view: string | undefined;
  readonly onSelect: (region: string) => void;
  readonly onView: (view: string | undefined) => void;
}): ReactNode {
  const heading = useId();
  const isEmbedded = useEmbedding() !== null;
  const look = useMemo(() => mapLooks(map), [map]);
  const { measure, isOfCategory, counted, values, category, year } = told;
  const suspects = useSuspects(edition, year);
  const key = useMemo(() => mapKeyOf(told, id), [told]);
  const tell = useCallback(
    (code: string) => {
      const name = names.get(code) ?? null;
      const value = values.get(code);
      return {
        title: nameAndCode(name, code),
        lines:
          value === undefined
            ? [words.notRated(year)]
            : [
                ...(measure === 'stars'
                  ? []
                  : [`${words.shades(measure, isOfCategory, counted)}: ${valueWords(measure, value)}`]),
                starWords(value.stars, value.stars_max),
              ],
      };
    },
    [names, values, measure, isOfCategory, counted, year],
  );
  const notes = useMemo(() => mapNotes(told, shapes, names), [told, shapes, names]);
  const taken = useMemo(
    (): Downloadable => ({
      id,
      file: [id, ...(category === null ? [] : [category]), measure, year].join('-'),
      title,
      description: words.description(words.shades(measure, isOfCategory, counted), told.regions.length),
      note: notes.join(' '),
      source,
      key,
      data: () => mapTable(told, names, title, suspects),
      image: async () => {
        const drawn = drawnMap(shapes, id);
        drawn.show(mapLooks(told));
        return drawn.svg;
      },
      links: [
        {
          label: words.geoJson,
          ending: 'geojson',
          href: requestUrl(mapGeoJson, { edition, measure, year, ...(category === null ? {} : { category }) }),
        },
      ],
    }),
    [title, measure, isOfCategory, counted, told, notes, source, key, names, year, shapes, edition, category, suspects],
  );
  return (
    <Embeddable id={id}>
      <figure id={id} aria-labelledby={heading} className="min-w-0">
        <figcaption className="mb-2 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <h2 id={heading} className={isEmbedded ? 'w-full' : 'sr-only'}>
            {title}
          </h2>
          <p className="max-w-[34rem] text-muted">{words.meaning(measure, isOfCategory, counted)}</p>
          <Menu of={taken} />
        </figcaption>
        <Key {...key} />
        <RegionMap
          id={id}
          shapes={shapes}
          look={look}
          title={title}
          tell={tell}
          selected={region}
          onSelect={onSelect}
          view={view}
          onView={onView}
        />
        {notes.length > 0 && <p className="mt-2 text-[0.9rem] text-muted">{notes.join(' ')}</p>}
        <p className="figure-source mt-1">{source}</p>
      </figure>
    </Embeddable>
  );
}
