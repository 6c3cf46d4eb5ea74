import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

export interface Shape {
  readonly regions: number;
  readonly industries: number;
  /** Share of region × industry pairs that have employment. */
  readonly density: number;
}

/** The two sizes every benchmark uses: NUTS 3 by NACE class, and US counties by NAICS industry. */
export const shapes = {
  nuts1400x615: { regions: 1400, industries: 615, density: 0.25 },
  us3200x1000: { regions: 3200, industries: 1000, density: 0.25 },
} as const satisfies Record<string, Shape>;

/**
 * Writes a made-up long table `region,industry,employment` of a shape, non-zero cells only: heavy tails in region and industry sizes,
 * latent affinities between them, fixed seed. The same shape gives the same bytes.
 */
export async function writeSyntheticEmployment(path: string, shape: Shape): Promise<void> {
  const random = sfc32(shape.regions, shape.industries, 20_260, 1);
  const groups = 8;
  const regionGroup = Array.from({ length: shape.regions }, () => affinities(groups, random));
  const industryGroup = Array.from({ length: shape.industries }, () => affinities(groups, random));
  const regionSize = Array.from({ length: shape.regions }, () => pareto(1.3, random));
  const industrySize = Array.from({ length: shape.industries }, () => pareto(1.1, random));
  const score = new Float64Array(shape.regions * shape.industries);
  for (let region = 0; region < shape.regions; region++) {
    for (let industry = 0; industry < shape.industries; industry++) {
      let affinity = 0;
      for (let group = 0; group < groups; group++)
        affinity += regionGroup[region]![group]! * industryGroup[industry]![group]!;
      score[region * shape.industries + industry] =
        3 * affinity +
        0.9 * Math.log(regionSize[region]!) +
        0.7 * Math.log(industrySize[industry]!) -
        Math.log(-Math.log(random()));
    }
  }
  const threshold = score.toSorted()[Math.floor((1 - shape.density) * score.length)]!;
  const out = createWriteStream(path);
  out.write('region,industry,employment\n');
  for (let region = 0; region < shape.regions; region++) {
    let lines = '';
    for (let industry = 0; industry < shape.industries; industry++) {
      const above = score[region * shape.industries + industry]! - threshold;
      if (above > 0)
        lines += `${code('R', region)},${code('I', industry)},${Math.max(1, Math.ceil(3 * Math.exp(0.8 * above + 1.8 * (random() + random() - 1))))}\n`;
    }
    out.write(lines);
  }
  out.end();
  await finished(out);
}

/** `R0001`, `I0001`, … as the tables write them. */
export function code(letter: string, position: number): string {
  return `${letter}${String(position + 1).padStart(4, '0')}`;
}

function affinities(groups: number, random: () => number): number[] {
  const weights = Array.from({ length: groups }, () => (-Math.log(random())) ** 3);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function pareto(shape: number, random: () => number): number {
  return random() ** (-1 / shape);
}

/** Small Fast Counter, 32 bits (Doty-Humphrey 2010, PractRand): uniform on (0, 1). */
function sfc32(a: number, b: number, c: number, d: number): () => number {
  return () => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return ((t >>> 0) + 0.5) / 4_294_967_296;
  };
}
