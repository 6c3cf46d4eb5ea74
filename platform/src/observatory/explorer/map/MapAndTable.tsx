import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, type ReactNode } from 'react';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { useProvenance } from '../../../ui/Provenance.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { listRegionNames } from '../region/contract.ts';
import type { LaidOutMap } from './contract.ts';
import { MapFigure } from './MapFigure.tsx';
import { mapRows } from './mapRows.ts';
import { mapTitle, type NamedMap } from './mapTitle.ts';
import { RankedRegions } from './RankedRegions.tsx';
import { SelectedRegion } from './SelectedRegion.tsx';
import { words } from './words.ts';

/** A map and its ranked table side by side, and what is selected in both. */
export function MapAndTable({
  edition,
  map,
  told,
  layout,
  hasMap,
  region,
  view,
  onChange,
}: {
  readonly edition: string;
  readonly map: NamedMap;
  /** The same a moment later: for all but the shades, which follow the years at once. */
  readonly told: NamedMap;
  readonly layout: UseQueryResult<LaidOutMap>;
  readonly hasMap: boolean;
  readonly region: string | null;
  readonly view: string | undefined;
  readonly onChange: (to: { region?: string | undefined; view?: string | undefined }) => void;
}): ReactNode {
  const publisher = useProvenance()?.publisher ?? '';
  const listed = useAnswer(listRegionNames, { edition }).data;
  const names = useMemo(
    () => new Map([...(layout.data?.regions ?? []), ...(listed?.regions ?? [])].map((one) => [one.region, one.name])),
    [layout.data, listed],
  );
  const rows = useMemo(() => mapRows(told, names), [told, names]);
  const see = useCallback((seen: string | undefined) => onChange({ view: seen }), [onChange]);
  const select = useCallback((code: string) => onChange({ region: code }), [onChange]);
  const title = useMemo(() => mapTitle(told), [told]);
  const source = words.source(publisher, layout.data?.attribution ?? null);
  const state = stateOf(told);
  return (
    <>
      {state !== null && (
        <p role="status" className="mb-4 max-w-[48rem] bg-wash px-4 py-3">
          {state}
        </p>
      )}
      <div className={`grid gap-x-8 gap-y-6 ${hasMap ? 'lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]' : ''}`}>
        {!hasMap ? (
          <p className="max-w-[48rem] bg-wash px-4 py-3">{words.noBoundaries(edition)}</p>
        ) : layout.data !== undefined ? (
          <MapFigure
            edition={edition}
            shapes={layout.data}
            names={names}
            map={map}
            told={told}
            title={title}
            source={source}
            region={region}
            view={view}
            onSelect={select}
            onView={see}
          />
        ) : layout.error !== null ? (
          <Failed error={layout.error} again={() => void layout.refetch()} />
        ) : (
          <Loading />
        )}
        <div className="max-w-[48rem] min-w-0">
          {region !== null && (
            <SelectedRegion
              edition={edition}
              region={region}
              regionName={names.get(region) ?? null}
              map={told}
              close={() => onChange({ region: undefined })}
            />
          )}
          <RankedRegions edition={edition} rows={rows} map={told} title={title} selected={region} onSelect={select} />
        </div>
      </div>
    </>
  );
}

/** Why there is nothing to see, if so. */
function stateOf({ measure, values, counted, isOfCategory, name, year }: NamedMap): string | null {
  const all = [...values.values()];
  if (all.length === 0) return words.noRows;
  if (isOfCategory && measure !== 'growth' && all.every(({ high, stars_max }) => high === 0 && stars_max === 0))
    return measure === 'stars' ? null : words.noneThere(name, year);
  if (measure !== 'stars' && all.every((value) => value.class === null && value.high !== 0))
    return words.allUnknown(words.shades(measure, isOfCategory, counted).toLowerCase(), year);
  return null;
}
