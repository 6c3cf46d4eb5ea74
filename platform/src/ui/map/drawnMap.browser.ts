import { palette } from '../../figure/palette.ts';
import { hatchingOf } from '../../figure/hatchingOf.ts';
import type { RegionLook } from '../../figure/regionLook.ts';
import type { RegionShape, RegionShapes } from './regionShapes.ts';

const star = 'M0 -7.2l2.1 4.5 4.9.6-3.6 3.4.9 4.9L0 3.8l-4.3 2.4.9-4.9L-7 -2.1l4.9-.6z';
/** Radius in pixels of the mark that stands for a region too small to be seen. */
const spotRadius = 3.5;
/** How much wider lines and larger marks are drawn at most where a map is shown smaller than it was laid out. */
const coarsest = 1.8;
/** Pixels of a square whose regions share one path of outlines. */
const together = 120;

/** A map as elements that are made once; what it shows is changed in place. */
export interface DrawnMap {
  readonly svg: SVGSVGElement;
  /** Shows every region by its look; those that look as before are not touched. */
  show(look: (region: string) => RegionLook): void;
  /** Outlines a region, or none; twice, for what is selected and for what is pointed at. */
  outline(what: 'selected' | 'active', region: RegionShape | null): void;
  /** Moves and scales what is drawn; lines and marks keep their width once `settle` is told. */
  place(scale: number, x: number, y: number, settle: boolean): void;
  /** Lets lines and marks be seen where the map is shown so many pixels wide. */
  fit(pixels: number): void;
}

/** Draws a map; `id` makes its hatchings' names unique in the page. */
export function drawnMap(shapes: RegionShapes, id: string): DrawnMap {
  const { width, height, regions } = shapes;
  const svg = made('svg', { viewBox: `0 0 ${width} ${height}`, width, height }) as SVGSVGElement;
  const defs = put(svg, 'defs', {});
  const stage = put(svg, 'g', {});
  put(stage, 'path', { d: shapes.surroundings, fill: palette.context, stroke: palette.paper, 'stroke-width': 0.5 });
  const areas = put(stage, 'g', {});
  const elements = regions.map(({ path }, at) => put(areas, 'path', { d: path, 'data-at': at, fill: palette.context }));
  const lines = put(stage, 'g', {
    fill: 'none',
    stroke: palette.ink,
    'stroke-opacity': 0.35,
    'stroke-width': 0.6,
    'stroke-linejoin': 'round',
    'pointer-events': 'none',
  });
  for (const d of outlinesByPlace(regions)) put(lines, 'path', { d });
  const borders = put(stage, 'g', { fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none' });
  put(borders, 'path', { d: shapes.borders, stroke: palette.paper, 'stroke-width': 2.4 });
  put(borders, 'path', { d: shapes.borders, stroke: palette.ink, 'stroke-width': 1 });
  for (const { left, top, width: across, height: down } of shapes.insets)
    put(stage, 'rect', {
      x: left,
      y: top,
      width: across,
      height: down,
      fill: 'none',
      stroke: palette.muted,
      'pointer-events': 'none',
    });
  const spots = put(stage, 'g', { stroke: palette.ink, 'stroke-width': 0.8 });
  const spotOf = new Map(
    regions.flatMap(({ small, x, y }, at): [number, SVGElement][] =>
      small ? [[at, put(spots, 'circle', { cx: x, cy: y, r: spotRadius, 'data-at': at })]] : [],
    ),
  );
  const marks = put(stage, 'g', { 'pointer-events': 'none', 'stroke-linejoin': 'round' });
  const outlines = put(stage, 'g', { fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none' });
  const outlineOf = { selected: outlined(outlines), active: outlined(outlines) };
  const largest = markScale(shapes);
  const hatchings = new Set<string>();
  const fills: (string | undefined)[] = Array.from({ length: regions.length });
  const stars = new Map<number, { readonly mark: Mark; readonly elements: readonly SVGElement[] }>();
  let [scale, fine] = [1, 1];

  const resize = (): void => {
    const size = fine / scale;
    lines.setAttribute('stroke-width', String(0.6 * size));
    spots.setAttribute('stroke-width', String(0.8 * size));
    borders.children[0]!.setAttribute('stroke-width', String(2.4 * size));
    borders.children[1]!.setAttribute('stroke-width', String(size));
    for (const spot of spotOf.values()) spot.setAttribute('r', String(spotRadius * size));
    for (const line of [...outlineOf.selected, ...outlineOf.active])
      line.setAttribute('stroke-width', String(Number(line.dataset.width) * size));
    for (const mark of marks.children as HTMLCollectionOf<SVGElement>)
      mark.setAttribute('transform', markTransform(mark, scale, fine));
    for (const pattern of defs.querySelectorAll('[data-scaled]'))
      pattern.setAttribute('patternTransform', hatchTransform(size));
  };
  const hatched = (fill: string): string => {
    const name = hatchingOf(id, fill);
    if (!hatchings.has(name)) {
      putHatching(defs, name, fill, 1);
      putHatching(defs, `${name}-here`, fill, fine / scale).setAttribute('data-scaled', '');
    }
    hatchings.add(name);
    return `url(#${name}-here)`;
  };
  return {
    svg,
    show(look) {
      regions.forEach(({ region, x, y }, at) => {
        const { fill, isHatched = false, mark } = look(region);
        const whole = isHatched ? hatched(fill) : fill;
        if (fills[at] !== whole) {
          fills[at] = whole;
          elements[at]!.setAttribute('fill', whole);
          spotOf.get(at)?.setAttribute('fill', whole);
        }
        const shown = stars.get(at);
        if (mark?.sure === shown?.mark.sure && mark?.possible === shown?.mark.possible) return;
        for (const element of shown?.elements ?? []) element.remove();
        stars.delete(at);
        if (mark === undefined) return;
        const drawn = starsOf(x, y, mark, largest, scale, fine);
        marks.append(...drawn);
        stars.set(at, { mark, elements: drawn });
      });
    },
    outline(what, region) {
      for (const line of outlineOf[what]) {
        line.setAttribute('d', region === null ? '' : region.small ? spotPath(region, fine / scale) : region.path);
        line.setAttribute('stroke-width', String((Number(line.dataset.width) * fine) / scale));
      }
    },
    place(newScale, x, y, settle) {
      stage.setAttribute('transform', `translate(${x} ${y}) scale(${newScale})`);
      if (!settle || newScale === scale) return;
      scale = newScale;
      resize();
    },
    fit(pixels) {
      const wanted = Math.min(coarsest, Math.max(1, width / Math.max(1, pixels)));
      if (Math.abs(wanted - fine) < 0.05) return;
      fine = wanted;
      resize();
    },
  };
}

type Mark = NonNullable<RegionLook['mark']>;

/** Outlines of regions near each other in one path each: a few elements where lines are drawn, and none but a few to draw again. */
function outlinesByPlace(regions: readonly RegionShape[]): Iterable<string> {
  const paths = new Map<string, string>();
  for (const { path, x, y } of regions) {
    const place = `${Math.floor(x / together)} ${Math.floor(y / together)}`;
    paths.set(place, (paths.get(place) ?? '') + path);
  }
  return paths.values();
}

/** Scale of the largest star: as large as a region of middling size has room for. */
function markScale({ width, height, regions }: RegionShapes): number {
  const room = Math.sqrt((width * height) / Math.max(1, regions.length));
  return Math.min(1.5, Math.max(0.75, room / 34));
}

function starsOf(
  x: number,
  y: number,
  { sure, possible }: Mark,
  largest: number,
  scale: number,
  fine: number,
): SVGElement[] {
  const drawn = (share: number, look: Readonly<Record<string, string | number>>): SVGElement => {
    const size = largest * Math.sqrt(share);
    const element = made('path', { d: star, 'data-x': x, 'data-y': y, 'data-size': size, ...look });
    element.setAttribute('transform', markTransform(element, scale, fine));
    return element;
  };
  return [
    ...(possible > sure
      ? [
          drawn(possible, {
            fill: palette.paper,
            stroke: palette.ink,
            'stroke-width': 1.1,
            'stroke-dasharray': '2 1.4',
          }),
        ]
      : []),
    ...(sure > 0 ? [drawn(sure, { fill: palette.star, stroke: 'var(--on-star, #1b1400)', 'stroke-width': 1 })] : []),
  ];
}

/** Marks grow a little as a map is enlarged, for there is more room. */
function markTransform({ dataset }: SVGElement, scale: number, fine: number): string {
  const size = (Number(dataset.size) * fine * Math.min(2, Math.sqrt(scale))) / scale;
  return `translate(${dataset.x} ${dataset.y}) scale(${size})`;
}

function outlined(to: SVGElement): [SVGElement, SVGElement] {
  return [
    put(to, 'path', { stroke: palette.paper, 'data-width': 5.5 }),
    put(to, 'path', { stroke: palette.ink, 'data-width': 2.5 }),
  ];
}

function spotPath({ x, y }: RegionShape, size: number): string {
  const r = (spotRadius + 2) * size;
  return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
}

function putHatching(defs: SVGElement, id: string, fill: string, scale: number): SVGElement {
  const pattern = put(defs, 'pattern', {
    id,
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: hatchTransform(scale),
  });
  put(pattern, 'rect', { width: 6, height: 6, fill });
  put(pattern, 'path', { d: 'M1.4 0V6', stroke: palette.paper, 'stroke-width': 2 });
  put(pattern, 'path', { d: 'M3 0V6', stroke: palette.muted, 'stroke-width': 1.1 });
  return pattern;
}

function hatchTransform(scale: number): string {
  return `rotate(45) scale(${scale})`;
}

function made(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

function put(to: SVGElement, name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = made(name, attributes);
  to.append(element);
  return element;
}
