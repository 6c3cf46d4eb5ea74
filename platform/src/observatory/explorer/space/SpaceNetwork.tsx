import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { palette } from '../../../figure/palette.ts';
import { announce } from '../../../ui/announce.browser.ts';
import { MapButtons } from '../../../ui/map/MapButtons.tsx';
import { mapKey } from '../../../ui/map/mapKey.ts';
import { mapRatio } from '../../../ui/map/mapRatio.ts';
import { wholeMap, withPoint, zoomed, type MapView } from '../../../ui/map/mapView.ts';
import { movable } from '../../../ui/map/moving.browser.ts';
import { putTip } from '../../../ui/map/tip.browser.ts';
import type { RegionWords } from '../../../ui/map/regionShapes.ts';
import type { CategorySpace } from './contract.ts';
import { pictures, placedNodes, seenLabels, seenNodes } from './placedSpace.ts';
import { SpaceMark } from './SpaceMark.tsx';
import type { Speciality } from './speciality.ts';
import { useSpaceView } from './useSpaceView.tsx';
import { words } from './words.ts';

/** Pixels of a window's column under which the picture for phones is drawn. */
const narrowBelow = 560;

/**
 * The network, to be looked at and walked: one stop of the tab key, arrows from node to node. What is pointed at or walked to stands
 * out with what it is linked with; so does what is selected. Enter opens.
 */
export function SpaceNetwork({
  space,
  title,
  selected,
  onSelect,
  onOpen,
  tell,
  stateOf,
  view: asked,
  onView,
}: {
  readonly space: CategorySpace;
  readonly title: string;
  readonly selected: string | null;
  readonly onSelect: (category: string) => void;
  readonly onOpen: (category: string) => void;
  readonly tell: (category: string) => RegionWords;
  /** What a chosen region has of a category; null where none is chosen. */
  readonly stateOf: ((category: string) => Speciality) | null;
  /** Which part is seen, as `onView` gave it; keep `onView` (`useCallback`). */
  readonly view: string | undefined;
  readonly onView: (view: string | undefined) => void;
}): ReactNode {
  const hint = useId();
  const host = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<'wide' | 'narrow'>('wide');
  const [active, setActive] = useState<string | null>(null);
  const here = useRef<number | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const size = pictures[drawing];
  const [view, setView] = useSpaceView(size, asked, onView);
  const placed = useMemo(() => placedNodes(space, drawing), [space, drawing]);
  const shapes = useMemo(
    () => placed.map(({ node, x, y }) => ({ region: node.category, name: node.title, path: '', x, y, small: false })),
    [placed],
  );
  const key = useMemo(() => mapKey(shapes), [shapes]);
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  }, [view]);
  const move = useCallback(
    (next: MapView) => {
      latest.current = next;
      setView(next);
      setActive(null);
    },
    [setView],
  );
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) =>
      setDrawing(entry!.contentRect.width < narrowBelow ? 'narrow' : 'wide'),
    );
    observer.observe(host.current!);
    return () => observer.disconnect();
  }, []);
  useEffect(() => movable({ svg: svg.current!, size, view: () => latest.current, move }), [size, move]);
  useEffect(() => {
    const at = shapes.findIndex(({ region }) => region === selected);
    if (at >= 0) here.current = at;
  }, [shapes, selected]);
  useEffect(() => {
    const shape = shapes.find(({ region }) => region === active) ?? null;
    putTip(tip.current!, host.current!, active === null ? null : tell(active), shape, view, size);
  }, [active, shapes, tell, view, size]);

  const walk = (at: number): void => {
    const shape = shapes[at];
    if (shape === undefined) return;
    here.current = at;
    const next = withPoint(latest.current, shape, size);
    if (next.x !== latest.current.x || next.y !== latest.current.y) move(next);
    setActive(shape.region);
    const { title: name, lines } = tell(shape.region);
    announce([name, ...lines].join('. '));
  };
  const enlarge = (factor: number): void =>
    move(factor === 0 ? wholeMap : zoomed(latest.current, factor, { x: size.width / 2, y: size.height / 2 }, size));
  const at = (target: EventTarget): number | null => {
    const place = target instanceof SVGElement ? target.closest<SVGElement>('[data-at]')?.dataset.at : undefined;
    return place === undefined ? null : Number(place);
  };

  const shown = active ?? selected;
  const near = useMemo(() => {
    if (shown === null || !placed.some(({ node }) => node.category === shown)) return null;
    const ends = space.links.flatMap(({ source, target }) =>
      source === shown ? [target] : target === shown ? [source] : [],
    );
    return new Set([shown, ...ends]);
  }, [shown, placed, space]);
  const isFaded = near !== null && active !== null;
  const seen = useMemo(() => seenNodes(placed, view), [placed, view]);
  const labels = useMemo(() => seenLabels(seen, size, selected), [seen, size, selected]);
  const places = useMemo(() => new Map(seen.map((node) => [node.node.category, node])), [seen]);
  return (
    <div className="region-map-frame">
      <div
        ref={host}
        role="application"
        aria-roledescription={words.network}
        aria-label={title}
        aria-describedby={hint}
        tabIndex={0}
        style={mapRatio(size)}
        className={`region-map is-large ${view.scale > 1 ? 'is-enlarged' : ''}`}
        onPointerMove={({ target, buttons }) => {
          if (buttons !== 0) return;
          const place = at(target);
          setActive(place === null ? null : shapes[place]!.region);
        }}
        onPointerLeave={() => setActive(null)}
        onFocus={() => host.current!.matches(':focus-visible') && walk(here.current ?? key.first)}
        onBlur={() => setActive(null)}
        onClick={({ target }) => {
          const place = at(target);
          if (place === null) return;
          here.current = place;
          onSelect(shapes[place]!.region);
        }}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          const done = key.pressed(event.key, here.current ?? key.first, typed.current, performance.now());
          if (done === null) return;
          event.preventDefault();
          if (done.goTo !== undefined) walk(done.goTo);
          if (done.enlarge !== undefined) enlarge(done.enlarge);
          if (done.close === true) setActive(null);
          const shape = here.current === null ? undefined : shapes[here.current];
          if (done.select !== true || shape === undefined) return;
          if (event.key === ' ') onSelect(shape.region);
          else onOpen(shape.region);
        }}
      >
        <svg ref={svg} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
          {space.links.map(({ source, target, proximity }) => {
            const [from, to] = [places.get(source), places.get(target)];
            if (from === undefined || to === undefined) return null;
            const isStrong = proximity >= space.threshold;
            const isNear = near !== null && (source === shown || target === shown);
            return (
              <line
                key={`${source} ${target}`}
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
                stroke={isNear ? palette.ink : isStrong ? palette.muted : palette.bar}
                strokeWidth={isNear ? 2.2 : 0.8 + 2.4 * Math.max(0, proximity - 0.3)}
                strokeDasharray={isStrong ? undefined : '4 3'}
                opacity={isFaded && !isNear ? 0.25 : isStrong || isNear ? 0.9 : 0.75}
              />
            );
          })}
          {seen.map((node, place) => (
            <g
              key={node.node.category}
              data-at={place}
              transform={`translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`}
              opacity={isFaded && !near.has(node.node.category) ? 0.35 : 1}
            >
              <circle r={Math.max(13, node.r)} fill="transparent" />
              {(node.node.category === selected || node.node.category === active) && (
                <circle
                  r={node.r * 1.5 + 4}
                  fill="none"
                  stroke={palette.ink}
                  strokeWidth={node.node.category === selected ? 2.5 : 1.2}
                />
              )}
              <SpaceMark look={node.look} r={node.r} state={stateOf?.(node.node.category) ?? 'yes'} />
            </g>
          ))}
          {labels.map(({ text, x, y, anchor, category }) => (
            <text
              key={category}
              x={x}
              y={y}
              textAnchor={anchor}
              fontSize={12}
              fontWeight={category === selected ? 700 : near?.has(category) === true ? 600 : 400}
              fill={palette.ink}
              stroke={palette.paper}
              strokeWidth={3}
              paintOrder="stroke"
              opacity={isFaded && !near.has(category) ? 0.3 : 1}
              pointerEvents="none"
            >
              {text}
            </text>
          ))}
        </svg>
      </div>
      <div ref={tip} className="map-tip" aria-hidden="true" hidden />
      <p id={hint} hidden>
        {words.hint}
      </p>
      <MapButtons scale={view.scale} enlarge={enlarge} />
    </div>
  );
}
