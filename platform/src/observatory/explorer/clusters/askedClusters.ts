import type { z } from 'zod';
import type { listClusters } from './contract.ts';
import type { ClustersSearch } from './model.ts';

/** The question to the list of clusters that the address of the page asks, less the edition and which part of the list. */
export function askedClusters({
  year,
  region,
  category,
  text,
  stars,
  star,
  certainty,
  order,
  direction,
}: ClustersSearch): Omit<z.input<typeof listClusters.input>, 'edition' | 'limit' | 'offset'> {
  const verdicts =
    certainty === undefined
      ? ['yes' as const]
      : certainty === 'open'
        ? ['possible' as const]
        : ['yes' as const, 'possible' as const];
  return {
    ...(year === undefined ? {} : { year: [year] }),
    ...(region === undefined ? {} : { region: [region] }),
    ...(category === undefined ? {} : { category: [category] }),
    ...(text === undefined || text.trim() === '' ? {} : { text: text.trim() }),
    ...(stars === undefined ? {} : certainty === undefined ? { stars } : { stars_max: stars }),
    ...(certainty === 'open' ? { open: true } : {}),
    ...(star === undefined ? {} : { [`${star}_star` as const]: verdicts }),
    ...(order === undefined ? {} : { order }),
    ...(direction === undefined ? {} : { direction }),
  };
}
