import type { DemoData } from './demoData.ts';
import { MADE_UP } from './madeUp.ts';
import { COUNTRIES } from './placeNames.ts';
import { STORIES } from './stories.ts';

/** The text that goes with the demonstration: that it is made up, what each file holds, and the clusters it tells of. */
export function readMe({ seed, regions }: Pick<DemoData, 'seed' | 'regions'>): string {
  const stories = STORIES.map(({ title, tale, turn, country, rank, moves }, at) => {
    const region = regions.find((candidate) => candidate.country === country && candidate.rank === rank);
    const divisions = moves.flatMap((move) => move.divisions).join(', ');
    return `${String(at + 1).padStart(2)}. ${title} (${turn}): ${region?.code} ${region?.name}, ${divisions}\n    ${tale}`;
  });
  return `${MADE_UP}

It shows what Asterism does without anybody’s real figures. Seed: ${seed}; the same seed gives the same files.
${COUNTRIES.length} countries (${COUNTRIES.map(({ code, name }) => `${code} ${name}`).join(', ')}), ${regions.length} regions,
88 NACE Rev. 2 divisions, 2012 to 2024. The country codes are among those that ISO 3166 leaves to its users.

employment.csv     region, industry, year, employment, employment_low, employment_high, flag, establishments
                   A blank figure with flag c is confidential: fewer than three establishments, or hidden so that the
                   sums do not give another one away to within a tenth. Some have a size class instead. Two-letter
                   regions are countries; industry TOTAL is the sum of all divisions. Every TOTAL and nearly all of the
                   countries' figures are published, so hidden figures can be bounded.
regions.csv        codes and names
regions.topojson   hexagons on a plane, in kilometres
csv-metadata.json  what the columns mean

Clusters with a story

${stories.join('\n')}
`;
}
