import * as Plot from '@observablehq/plot';
import { drawn } from '../../figure/drawn.ts';
import { figureWidth, type Figure, type KeyEntry } from '../../figure/figure.ts';
import { hatching } from '../../figure/hatching.ts';
import { palette, sequence } from '../../figure/palette.ts';
import { firstFew } from '../../kernel/firstFew.ts';
import { printCount, printNumber } from '../../kernel/printedFigure.ts';
import { numbers } from '../../kernel/table.ts';
import type { Geometry } from '../geometry/geometry.ts';
import { mapLayout, type Inset, type PlacedRegion } from '../geometry/mapLayout.ts';
import type { MatchedRegions } from '../geometry/matchRegions.ts';
import { labelPlaces } from './labelPlaces.ts';
import { namesNote } from './namesNote.ts';
import { textOf, type Reading } from './reading.ts';
import { starClasses } from './starClasses.ts';
import { starsByRegion } from './starsByRegion.ts';
import { starWords } from '../../kernel/starWords.ts';

const id = 'map';
const open = `${id}-open`;
const tallest = 780;
const labelled = 6;
/** Letters, in pixels of the map: for its full width, and for a phone on which it is scaled to 0.4. */
const letters = { wide: 13, narrow: 28 } as const;

/** The map of certain stars by region; regions whose stars are more open than certain are hatched. */
export function starMap(reading: Reading, geometry: Geometry, matched: MatchedRegions): Figure {
  const data = starsByRegion(reading);
  const [stars, most] = [numbers(data, 'stars'), numbers(data, 'up_to')];
  const code = textOf(data, 'region');
  const rowOf = new Map(Array.from({ length: data.rows }, (_, row) => [code(row), row]));
  const classes = starClasses(stars);
  const colours =
    classes.length === 6
      ? sequence
      : classes.map((_, at) => sequence[at === 0 ? 0 : Math.round((at * 5) / (classes.length - 1))]!);
  const fillOf = (row: number): string =>
    colours[classes.findIndex(({ from, to }) => stars[row]! >= from && stars[row]! <= to)]!;
  const isOpen = (row: number): boolean => most[row]! - stars[row]! > stars[row]!;

  const openRegions = [...rowOf.values()].filter(isOpen).length;
  const layout = mapLayout(matched, geometry.planar, figureWidth, tallest, 0);
  const row = ({ code: region }: PlacedRegion): number => rowOf.get(region)!;
  const title = (region: PlacedRegion): string =>
    `${reading.called(region.code)}: ${starWords(stars[row(region)]!, most[row(region)]!)}`;
  const shown = layout.regions.filter((region) => rowOf.has(region.code));
  const spots = shown.filter(({ small }) => small);
  const areas = shown.filter(({ small }) => !small);
  const best = shown
    .filter((region) => stars[row(region)]! > 0)
    .toSorted((a, b) => row(a) - row(b))
    .slice(0, labelled);
  const inInset = new Set(layout.insets.flatMap((inset) => inset.codes));
  const named = best
    .filter((region) => !inInset.has(region.code))
    .map((region) => ({ x: region.spot[0]!, y: region.spot[1]!, text: reading.nameOf(region.code) ?? region.code }));
  const line = { stroke: palette.paper, strokeWidth: 0.6, strokeLinejoin: 'round' as const };
  return {
    id,
    title: `Stars of each region, ${reading.year}`,
    description: described(reading, data.rows, classes, stars),
    source: [reading.source, geometry.attribution ?? `Boundaries: ${geometry.name}`].join('. '),
    note: [
      `Certain stars of all clusters of a region together, in an equal-area ${geometry.planar ? 'plane' : 'projection'}.`,
      namesNote(reading),
      layout.insets.length > 0 ? 'Far-off regions stand in frames below, each at a scale of its own.' : '',
      matched.missing.length > 0
        ? `Not on the map, because the region file does not have ${matched.missing.length === 1 ? 'it' : 'them'}: ${firstFew(matched.missing, 12)}.`
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    key: {
      title: 'Certain stars in a region',
      entries: legend(classes, colours, openRegions, matched.surroundings.length),
    },
    data,
    options: {
      width: layout.width,
      height: layout.height,
      margin: 0,
      axis: null,
      projection: 'identity',
      marks: [
        hatching(open),
        Plot.geo([layout.surroundings], { fill: palette.context, stroke: palette.paper, strokeWidth: 0.4 }),
        Plot.geo(areas, { geometry: 'outline', fill: (region: PlacedRegion) => fillOf(row(region)), title, ...line }),
        Plot.geo(
          areas.filter((region) => isOpen(row(region))),
          { geometry: 'outline', fill: `url(#${open})`, fillOpacity: 0.55, title, ...line },
        ),
        Plot.geo([layout.borders], { stroke: palette.paper, strokeWidth: 2.4, strokeLinejoin: 'round' }),
        Plot.geo([layout.borders], { stroke: palette.ink, strokeWidth: 1, strokeLinejoin: 'round' }),
        drawn((add) => {
          for (const region of spots) {
            const circle = { class: 'spot', cx: region.spot[0]!, cy: region.spot[1]!, r: 4 };
            const mark = add('circle', {
              ...circle,
              fill: fillOf(row(region)),
              stroke: palette.ink,
              'stroke-width': 0.8,
            });
            add('title', {}, title(region), mark);
            if (isOpen(row(region))) add('circle', { ...circle, fill: `url(#${open})`, 'fill-opacity': 0.55 });
          }
          for (const inset of layout.insets) frame(add, inset, insetName(inset, reading), insetCode(inset));
          for (const size of ['wide', 'narrow'] as const) {
            for (const { text, x, y, anchor } of labelPlaces(named, layout.width, letters[size])) {
              add(
                'text',
                {
                  x,
                  y,
                  class: size,
                  'font-size': letters[size],
                  'text-anchor': anchor,
                  'font-weight': 600,
                  fill: palette.ink,
                  stroke: palette.paper,
                  'stroke-width': letters[size] / 4,
                  'paint-order': 'stroke',
                  'stroke-linejoin': 'round',
                },
                text,
              );
            }
          }
        }),
      ],
    },
  };
}

function legend(
  classes: ReturnType<typeof starClasses>,
  colours: readonly string[],
  openRegions: number,
  around: number,
): KeyEntry[] {
  return [
    ...classes.map(({ label }, at) => ({ label, fill: colours[at]! })),
    ...(openRegions > 0
      ? [
          {
            label: `more stars open than certain (${printCount(openRegions, 'region')})`,
            fill: sequence[1],
            hatching: open,
          },
        ]
      : []),
    ...(around > 0 ? [{ label: 'no figures in this edition', fill: palette.context }] : []),
  ];
}

function frame(
  add: Parameters<Parameters<typeof drawn>[0]>[0],
  { left, top, width, height }: Inset,
  name: string,
  code: string,
): void {
  add('rect', {
    x: left + 0.5,
    y: top + 0.5,
    width: width - 1,
    height: height - 1,
    fill: 'none',
    stroke: palette.rule,
  });
  const below = { 'text-anchor': 'start', fill: palette.muted };
  add('text', { ...below, x: left + 1, y: top + height + 13, class: 'wide', 'font-size': 11 }, name);
  add('text', { ...below, x: left + 1, y: top + height + 22, class: 'narrow', 'font-size': letters.narrow }, code);
}

function insetName({ codes }: Inset, { nameOf }: Reading): string {
  const first = nameOf(codes[0]!) ?? codes[0]!;
  const whole = codes.length > 1 ? `${first} and ${codes.length - 1} more` : first;
  return whole.length <= 17
    ? whole
    : codes.length > 1
      ? `${codes[0]!} and ${codes.length - 1} more`
      : `${whole.slice(0, 16)}…`;
}

function insetCode({ codes, width }: Inset): string {
  const room = Math.floor(width / (letters.narrow * 0.54));
  return codes[0]!.length <= room ? codes[0]! : `${codes[0]!.slice(0, room - 1)}…`;
}

function described(
  { year }: Reading,
  regions: number,
  classes: ReturnType<typeof starClasses>,
  stars: Float64Array,
): string {
  const top = classes.at(-1)!;
  const inTop = stars.filter((count) => count >= top.from).length;
  return `Map of ${printCount(regions, 'region')} in ${year}, shaded by the number of certain stars of their clusters, from 0 to ${printNumber(top.to)}. ${printCount(inTop, 'region')} in the highest class have ${top.label}. The table below the map has every region.`;
}
