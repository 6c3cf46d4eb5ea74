import { seededRandom } from '@asterism/indicators';
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { planeHeight, type SpaceLink } from './space.ts';

/** Digits that positions keep: finer ones differ between machines. */
const digits = 4;
const steps = 500;

/**
 * A place in the plane for each node with a link, NaN for the others, by forces that pull linked nodes together and push all apart
 * (Fruchterman and Reingold 1991; Verlet integration as in d3-force), from a fixed beginning, so the same links give the same places.
 */
export function spacePositions(nodes: number, links: readonly SpaceLink[]): { x: Float64Array; y: Float64Array } {
  const x = new Float64Array(nodes).fill(NaN);
  const y = new Float64Array(nodes).fill(NaN);
  const linked = [...new Set(links.flatMap(({ source, target }) => [source, target]))].sort((a, b) => a - b);
  if (linked.length === 0) return { x, y };
  const bodies: SimulationNodeDatum[] = linked.map(() => ({}));
  const place = new Map(linked.map((node, at) => [node, at]));
  const springs: (SimulationLinkDatum<SimulationNodeDatum> & SpaceLink)[] = links.map((link) => ({
    ...link,
    source: place.get(link.source)!,
    target: place.get(link.target)!,
  }));
  forceSimulation(bodies)
    .randomSource(seededRandom(1))
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force(
      'links',
      forceLink<SimulationNodeDatum, (typeof springs)[number]>(springs)
        .distance(({ proximity }) => 18 + 40 * (1 - proximity))
        .strength(({ inTree, proximity }) => (inTree ? 0.7 : 0.25 * proximity)),
    )
    .force('apart', forceManyBody().strength(-160))
    .force('room', forceCollide(11))
    .force('x', forceX().strength(0.045))
    .force('y', forceY().strength(0.045 / planeHeight))
    .stop()
    .tick(steps);
  const across = span(bodies.map((body) => body.x!));
  const down = span(bodies.map((body) => body.y!));
  for (const [at, node] of linked.entries()) {
    x[node] = rounded(across(bodies[at]!.x!));
    y[node] = rounded(planeHeight * down(bodies[at]!.y!));
  }
  return { x, y };
}

/** Where a value lies between the least and the greatest, 0 to 1; ½ where they are the same. */
function span(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => (high === low ? 0.5 : (value - low) / (high - low));
}

function rounded(value: number): number {
  return Number(value.toFixed(digits));
}
