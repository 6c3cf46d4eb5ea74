import * as Plot from '@observablehq/plot';
import { drawn } from '../../../figure/drawn.ts';
import { figureWidth, pageWidth, phoneWidth, type Figure } from '../../../figure/figure.ts';
import { palette, sequence } from '../../../figure/palette.ts';
import { isolated } from '../../../kernel/isolated.ts';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { starWords } from '../../../kernel/starWords.ts';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { columnsOver } from '../../edition/columns.ts';
import { measureName } from '../measureName.ts';
import { printBounds, printChange } from '../printBounds.ts';
import { bubbleLabels, type Box, type BubbleLabel } from './bubbleLabels.ts';
import type { PortraitCluster, RegionPortrait } from './contract.ts';
import { words } from './words.ts';

/** Yearly growth, and location quotients, beyond which a cluster is named instead of drawn. */
const mostGrowth = 0.3;
const leastQuotient = 0.02;
const fills = [palette.paper, sequence[2], sequence[3], palette.deep] as const;

interface Bubble {
  readonly cluster: PortraitCluster;
  readonly value: number;
  readonly growth: number;
  readonly low: number;
  readonly high: number;
  /** The middle of its quotient's bounds on the logarithmic scale. */
  readonly at: number;
}

/** A region's clusters by location quotient and growth, each a bubble as large as its measure; what can't be drawn is named. */
export function portfolioFigure(portrait: RegionPortrait, source: string): Figure {
  const { region, name, clusters, year, first_year: first, measure } = portrait;
  const title = words.titleOf(nameAndCode(name, region), words.portfolioTitle(first ?? year, year));
  const bubbles = clusters.flatMap(bubble).toSorted((a, b) => b.value - a.value);
  const apart = clusters.filter((cluster) => !bubbles.some((drawnOne) => drawnOne.cluster === cluster));
  const { text, number, integer } = columnsOver(clusters);
  return {
    id: 'portfolio',
    file: `portfolio-${year}`,
    title,
    description: words.portfolioDescription(bubbles.length, apart.length),
    note: words.portfolioNote(
      measure,
      bubbles.some(({ low, high }) => low < high),
      bubbles.length > 1,
      apart.map(
        (cluster) =>
          `${isolated(cluster.title)} (${[
            printBounds(cluster.value_low, cluster.value_high),
            words.growthOf(printChange(cluster.growth_low, cluster.growth_high, (value) => printShare(value))),
          ].join(', ')})`,
      ),
    ),
    source,
    key: {
      entries: fills.map((fill, stars) => ({ label: starWords(stars, stars), fill, stroke: palette.ink })),
    },
    data: {
      name: 'portfolio',
      title,
      rows: bubbles.length === 0 ? 0 : clusters.length,
      columns: [
        text('region', 'Code of the region', () => region),
        text('region_name', 'Name of the region; missing where only its code is known', () => name),
        text('category', 'Code of the category', ({ category }) => category),
        text('category_title', 'Title of the category', (row) => row.title),
        integer('year', 'Year of the figures', () => year),
        number('lq_low', 'Location quotient, least', ({ lq_low }) => lq_low ?? NaN, 'ratio'),
        number('lq_high', 'Location quotient, most', ({ lq_high }) => lq_high ?? NaN, 'ratio'),
        number(
          'growth_low',
          'Growth per year since the first year, least',
          ({ growth_low }) => growth_low ?? NaN,
          'share of 1 a year',
        ),
        number(
          'growth_high',
          'Growth per year since the first year, most',
          ({ growth_high }) => growth_high ?? NaN,
          'share of 1 a year',
        ),
        number(`${measureName(measure)}_low`, `${measure} in ${year}, least`, ({ value_low }) => value_low ?? NaN),
        number(`${measureName(measure)}_high`, `${measure} in ${year}, most`, ({ value_high }) => value_high ?? NaN),
        integer('stars', 'Certain stars', ({ stars }) => stars),
        integer('stars_max', 'Certain and possible stars', ({ stars_max }) => stars_max),
      ],
    },
    options: chart(bubbles, { width: figureWidth, height: 520, largest: 38, letters: 12.5 }),
    narrow: chart(bubbles, { width: phoneWidth, height: 420, largest: 22, letters: 11.5 }),
    broad: chart(bubbles, { width: pageWidth, height: 560, largest: 42, letters: 12.5 }),
  };
}

function bubble(cluster: PortraitCluster): Bubble[] {
  const { value, growth_low: growth, growth_high: most, lq_low: low, lq_high: high } = cluster;
  if (value === null || value === 0 || growth === null || growth !== most || low === null || high === null) return [];
  if (Math.abs(growth) > mostGrowth || low < leastQuotient) return [];
  return [{ cluster, value, growth, low, high, at: Math.sqrt(low * high) }];
}

function chart(
  bubbles: readonly Bubble[],
  { width, height, largest, letters }: Readonly<Record<'width' | 'height' | 'largest' | 'letters', number>>,
): Plot.PlotOptions {
  const edge = { marginLeft: 52, marginRight: 20, marginTop: 22, marginBottom: 42 };
  const most = Math.max(1, ...bubbles.map(({ value }) => value));
  const radius = (value: number): number => Math.max(2.5, largest * Math.sqrt(value / most));
  const room = 1 + (3.2 * largest) / width;
  const x: [number, number] = [
    Math.min(0.5, ...bubbles.map(({ low }) => low)) / room,
    Math.max(2, ...bubbles.map(({ high }) => high)) * room,
  ];
  const growths = bubbles.map(({ growth }) => growth);
  const span = Math.max(0.02, Math.max(0, ...growths) - Math.min(0, ...growths));
  const y: [number, number] = [
    Math.min(0, ...growths) - (span * largest) / height,
    Math.max(0, ...growths) + (span * 1.6 * largest) / height,
  ];
  const across = (value: number): number =>
    edge.marginLeft + (Math.log(value / x[0]) / Math.log(x[1] / x[0])) * (width - edge.marginLeft - edge.marginRight);
  const down = (value: number): number =>
    height - edge.marginBottom - ((value - y[0]) / (y[1] - y[0])) * (height - edge.marginTop - edge.marginBottom);
  const placed = bubbles.map(({ cluster, at, growth, value }) => ({
    text: cluster.title,
    x: across(at),
    y: down(growth),
    r: radius(value),
    stars: cluster.stars,
  }));
  const spans = bubbles
    .filter(({ low, high }) => low < high)
    .map(({ low, high, growth }): Box => [across(low), down(growth) - 2, across(high), down(growth) + 2]);
  const names = bubbleLabels(
    placed.toSorted((a, b) => b.stars - a.stars || b.r - a.r),
    placed,
    [edge.marginLeft, edge.marginTop, width - 4, height - edge.marginBottom],
    letters,
    [[edge.marginLeft, down(0) - 1, width, down(0) + 1], ...spans],
  );
  const said = ({ cluster, low, high, growth }: Bubble): string =>
    [
      cluster.title,
      `${words.quotientShort} ${printBounds(low, high, (value) => printNumber(value, 2))}`,
      words.growthOf(printChange(growth, growth, (value) => printShare(value))),
      printBounds(cluster.value_low, cluster.value_high),
      starWords(cluster.stars, cluster.stars_max),
    ].join(', ');
  return {
    width,
    height,
    ...edge,
    x: {
      type: 'log',
      base: 2,
      domain: x,
      label: words.quotientAxis,
      labelAnchor: 'right',
      ticks: [-6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
        .filter((power) => width > phoneWidth || power % 2 === 0)
        .map((power) => 2 ** power)
        .filter((tick) => tick >= x[0] && tick <= x[1]),
      tickFormat: (value: number) => String(value),
      grid: true,
    },
    y: {
      domain: y,
      label: words.growthAxis,
      grid: true,
      ticks: 6,
      tickFormat: (value: number) => printShare(value, span < 0.05 ? 1 : 0),
    },
    r: { type: 'identity' },
    marks: [
      Plot.ruleY([0], { stroke: palette.ink }),
      Plot.ruleX([1], { stroke: palette.ink, strokeDasharray: '4 3' }),
      Plot.link(
        bubbles.filter(({ low, high }) => low < high),
        { x1: 'low', x2: 'high', y1: 'growth', y2: 'growth', stroke: palette.muted, strokeWidth: 1.5 },
      ),
      Plot.dot(bubbles, {
        x: 'at',
        y: 'growth',
        r: ({ value }: Bubble) => radius(value),
        fill: ({ cluster }: Bubble) => fills[cluster.stars] ?? fills[3],
        fillOpacity: 0.85,
        stroke: palette.ink,
        title: said,
      }),
      namesMark(names, letters),
    ],
  };
}

/** Names over the bubbles, with the thin lines that lead to those which stand off. */
function namesMark(names: readonly BubbleLabel[], letters: number): Plot.Markish {
  return drawn((add) => {
    for (const { leader } of names) {
      if (leader === null) continue;
      const [x1, y1, x2, y2] = leader;
      add('line', { x1, y1, x2, y2, stroke: palette.muted, 'stroke-width': 0.8 });
    }
    for (const { text, x, y, anchor } of names)
      add(
        'text',
        {
          x,
          y,
          'font-size': letters,
          'text-anchor': anchor,
          fill: palette.ink,
          stroke: palette.paper,
          'stroke-width': letters / 4,
          'paint-order': 'stroke',
          'stroke-linejoin': 'round',
        },
        text,
      );
  });
}
