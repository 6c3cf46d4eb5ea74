import type { FigureKey } from '../../../figure/figure.ts';
import { palette, sequence } from '../../../figure/palette.ts';
import type { RegionLook } from '../../../figure/regionLook.ts';
import { hatchingOf } from '../../../figure/hatchingOf.ts';
import type { MapClass, MapValue } from './contract.ts';
import type { MapMeasure } from './mapMeasures.ts';
import { words } from './words.ts';

/** What a map of one year shows. */
export interface MapOfYear {
  readonly measure: MapMeasure;
  /** Whether it is of one category, whose clusters have up to three stars. */
  readonly isOfCategory: boolean;
  /** What is counted, such as employment. */
  readonly counted: string;
  readonly classes: readonly MapClass[];
  readonly values: ReadonlyMap<string, MapValue>;
  /** The regions that are drawn. */
  readonly regions: readonly string[];
}

/** Shades of classes, from few to many: the first is for what is not there. */
const [nothing, ...shades] = sequence;
const unknown: RegionLook = { fill: palette.context, isHatched: true };
/** The most stars that a cluster can have. */
const MOST_STARS = 3;

/** How regions look on a map. */
export function mapLooks(map: MapOfYear): (region: string) => RegionLook {
  const fills = fillsOf(map);
  return (region) => {
    const value = map.values.get(region);
    if (value === undefined) return unknown;
    const kind = kindOf(map, value);
    const look =
      kind === 'unknown'
        ? unknown
        : { fill: kind === 'none' ? nothing : fills[value.class!]!, isHatched: isOpen(map, value) };
    if (!map.isOfCategory || value.stars_max === 0) return look;
    return { ...look, mark: { sure: value.stars / MOST_STARS, possible: value.stars_max / MOST_STARS } };
  };
}

/** The legend of a map: every class with how many regions are in it, and what is unknown. */
export function mapKeyOf(map: MapOfYear, id: string): FigureKey {
  const fills = fillsOf(map);
  const counts = new Map<string | number, number>();
  const count = (what: string | number): number => counts.get(what) ?? 0;
  for (const region of map.regions) {
    const value = map.values.get(region);
    const kind = value === undefined ? 'unknown' : kindOf(map, value);
    const what = kind === 'class' ? value!.class! : kind;
    counts.set(what, count(what) + 1);
    if (value !== undefined && isOpen(map, value)) counts.set('open', count('open') + 1);
  }
  const special = (what: string, label: string, fill: string, isHatched: boolean): FigureKey['entries'] =>
    count(what) === 0
      ? []
      : [{ label: words.counted(label, count(what)), fill, ...(isHatched ? { hatching: hatchingOf(id, fill) } : {}) }];
  const shownOpen = map.regions
    .map((region) => map.values.get(region))
    .find((value) => value !== undefined && isOpen(map, value));
  return {
    title: words.shades(map.measure, map.isOfCategory, map.counted),
    entries: [
      ...special('none', words.none, nothing, false),
      ...map.classes.map(({ label }, at) => ({
        label: words.counted(map.measure === 'stars' ? words.starsLabel(label) : label, count(at)),
        fill: fills[at]!,
      })),
      ...(shownOpen === undefined
        ? []
        : special(
            'open',
            map.isOfCategory ? words.moreStars : words.moreStarsThanCertain,
            fills[shownOpen.class!]!,
            true,
          )),
      ...special('unknown', words.classUnknown, palette.context, true),
    ],
  };
}

/** Stars begin at zero, which has the shade of what is not there. */
function fillsOf({ measure, classes }: MapOfYear): readonly string[] {
  const own = measure === 'stars' ? classes.length - 1 : classes.length;
  const spread = Array.from({ length: own }, (_, at) =>
    own === 1 ? shades[2] : shades[Math.round((at * (shades.length - 1)) / (own - 1))]!,
  );
  return measure === 'stars' ? [nothing, ...spread] : spread;
}

function kindOf({ measure, isOfCategory }: MapOfYear, value: MapValue): 'none' | 'unknown' | 'class' {
  if (measure === 'stars') return 'class';
  if (isOfCategory && measure !== 'growth' && value.high === 0) return 'none';
  return value.class === null ? 'unknown' : 'class';
}

/** Whether stars are open: for a cluster any, for a whole region more than are certain. */
function isOpen({ measure, isOfCategory }: MapOfYear, { stars, stars_max: most }: MapValue): boolean {
  return measure === 'stars' && (isOfCategory ? most > stars : most - stars > stars);
}
