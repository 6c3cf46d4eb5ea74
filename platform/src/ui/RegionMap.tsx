import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { RegionLook } from '../figure/regionLook.ts';
import { announce } from './announce.browser.ts';
import { drawnMap, type DrawnMap } from './map/drawnMap.browser.ts';
import { mapKey } from './map/mapKey.ts';
import { mapRatio } from './map/mapRatio.ts';
import { MapButtons } from './map/MapButtons.tsx';
import { viewOf, viewText, wholeMap, withPoint, zoomed, type MapView } from './map/mapView.ts';
import { movable } from './map/moving.browser.ts';
import { putTip } from './map/tip.browser.ts';
import type { RegionShapes, RegionWords } from './map/regionShapes.ts';
import { words } from './words.ts';

/** Milliseconds after which a movement of the map has come to rest. */
const REST = 150;

/** How a map is read and used; everything but what is seen. */
interface Use {
  /** What is said of a region that is pointed at or walked to. */
  readonly tell: (region: string) => RegionWords;
  readonly selected?: string | null;
  readonly onSelect?: (region: string) => void;
  /** Which part is seen, as `onView` gave it. */
  readonly view?: string | undefined;
  readonly onView?: (view: string | undefined) => void;
}

interface Shown {
  /** Unique on the page. */
  readonly id: string;
  readonly shapes: RegionShapes;
  /** The look of a region by its code; keep it (`useCallback`) for as long as the values are the same. */
  readonly look: (region: string) => RegionLook;
  readonly title: string;
}

/**
 * A map of regions. Large, it is walked by arrow keys as one stop of the tab key, enlarged and moved; small, it is an image that
 * `description` describes. Its shapes are drawn once, and when `look` changes only what looks otherwise is touched.
 */
export function RegionMap(
  props: Shown &
    (
      | ({ readonly size?: 'large' } & Use)
      | { readonly size: 'small'; readonly description: string; readonly selected?: string | null }
    ),
): ReactNode {
  return props.size === 'small' ? <SmallMap {...props} /> : <LargeMap {...props} />;
}

function SmallMap({
  id,
  shapes,
  look,
  title,
  description,
  selected = null,
}: Shown & { readonly description: string; readonly selected?: string | null }): ReactNode {
  const { host } = useDrawn(id, shapes, look, selected);
  return <div ref={host} role="img" aria-label={`${title}. ${description}`} className="region-map" />;
}

function LargeMap({
  id,
  shapes,
  look,
  title,
  tell,
  selected = null,
  onSelect,
  view: asked,
  onView,
}: Shown & Use): ReactNode {
  const hint = useId();
  const { host, drawn } = useDrawn(id, shapes, look, selected);
  const tip = useRef<HTMLDivElement>(null);
  const view = useRef<MapView>(wholeMap);
  const [scale, setScale] = useState(1);
  const latest = useRef({ tell, onSelect, onView });
  useEffect(() => {
    latest.current = { tell, onSelect, onView };
  });
  const active = useRef<number | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const key = useMemo(() => mapKey(shapes.regions), [shapes]);

  const point = useCallback(
    (at: number | null, isSaid: boolean): void => {
      const region = at === null ? null : shapes.regions[at]!;
      drawn.current?.outline('active', region);
      const told = region === null ? null : latest.current.tell(region.region);
      putTip(tip.current!, host.current!, told, region, view.current, shapes);
      if (isSaid && told !== null) announce([told.title, ...told.lines].join('. '));
    },
    [shapes, drawn, host],
  );
  const told = useRef({ text: undefined as string | undefined, shapes });
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const move = useCallback(
    (next: MapView): void => {
      view.current = next;
      drawn.current?.place(next.scale, next.x, next.y, false);
      point(null, false);
      clearTimeout(resting.current);
      resting.current = setTimeout(() => {
        drawn.current?.place(next.scale, next.x, next.y, true);
        setScale(next.scale);
        told.current = { text: viewText(next, shapes), shapes };
        latest.current.onView?.(told.current.text);
      }, REST);
    },
    [shapes, drawn, point],
  );
  useEffect(() => () => clearTimeout(resting.current), []);
  useEffect(() => {
    if (asked === told.current.text && shapes === told.current.shapes) return;
    told.current = { text: asked, shapes };
    clearTimeout(resting.current);
    const wanted = viewOf(asked, shapes);
    view.current = wanted;
    drawn.current?.place(wanted.scale, wanted.x, wanted.y, true);
    setScale(wanted.scale);
  }, [asked, shapes, drawn]);
  useEffect(
    () => movable({ svg: drawn.current!.svg, size: shapes, view: () => view.current, move }),
    [shapes, drawn, move],
  );
  useEffect(() => {
    const at = shapes.regions.findIndex(({ region }) => region === selected);
    if (at >= 0) active.current = at;
  }, [shapes, selected]);

  const walk = (at: number): void => {
    active.current = at;
    const next = withPoint(view.current, shapes.regions[at]!, shapes);
    if (next.x !== view.current.x || next.y !== view.current.y) move(next);
    point(at, true);
  };
  const middle = { x: shapes.width / 2, y: shapes.height / 2 };
  const enlarge = (factor: number): void =>
    move(factor === 0 ? wholeMap : zoomed(view.current, factor, middle, shapes));
  const regionOf = (target: EventTarget): number | null => {
    const at = target instanceof SVGElement ? target.dataset.at : undefined;
    return at === undefined ? null : Number(at);
  };
  return (
    <div className="region-map-frame">
      <div
        ref={host}
        role="application"
        aria-roledescription={words.map}
        aria-label={title}
        aria-describedby={hint}
        tabIndex={0}
        style={mapRatio(shapes)}
        className={`region-map is-large ${scale > 1 ? 'is-enlarged' : ''}`}
        onPointerMove={({ target, buttons }) => buttons === 0 && point(regionOf(target), false)}
        onPointerLeave={() => point(document.activeElement === host.current ? active.current : null, false)}
        onFocus={() => host.current!.matches(':focus-visible') && walk(active.current ?? key.first)}
        onBlur={() => point(null, false)}
        onClick={({ target }) => {
          const at = regionOf(target);
          if (at === null) return;
          active.current = at;
          point(at, false);
          latest.current.onSelect?.(shapes.regions[at]!.region);
        }}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const done = key.pressed(event.key, active.current ?? key.first, typed.current, performance.now());
          if (done === null) return;
          event.preventDefault();
          if (done.goTo !== undefined) walk(done.goTo);
          if (done.enlarge !== undefined) enlarge(done.enlarge);
          if (done.select === true && active.current !== null)
            latest.current.onSelect?.(shapes.regions[active.current]!.region);
          if (done.close === true) point(null, false);
        }}
      />
      <div ref={tip} className="map-tip" aria-hidden="true" hidden />
      <p id={hint} hidden>
        {words.mapHint}
      </p>
      <MapButtons scale={scale} enlarge={enlarge} />
    </div>
  );
}

/** The map drawn into its place, kept in step with how regions look and which is selected. */
function useDrawn(
  id: string,
  shapes: RegionShapes,
  look: Shown['look'],
  selected: string | null,
): { readonly host: React.RefObject<HTMLDivElement | null>; readonly drawn: React.RefObject<DrawnMap | null> } {
  const host = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnMap>(null);
  useLayoutEffect(() => {
    drawn.current = drawnMap(shapes, id);
    drawn.current.svg.ariaHidden = 'true';
    const [frame, map] = [host.current!, drawn.current];
    frame.replaceChildren(map.svg);
    const observer = new ResizeObserver(() => map.fit(frame.clientWidth));
    observer.observe(frame);
    return () => observer.disconnect();
  }, [shapes, id]);
  useLayoutEffect(() => drawn.current!.show(look), [shapes, id, look]);
  useLayoutEffect(
    () => drawn.current!.outline('selected', shapes.regions.find(({ region }) => region === selected) ?? null),
    [shapes, id, selected],
  );
  return { host, drawn };
}
