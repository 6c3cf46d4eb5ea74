import type { ReactNode } from 'react';
import type { z } from 'zod';
import { printInterval, printNumber } from '../../../kernel/printedFigure.ts';
import { Stat, Stats } from '../../../ui/Stat.tsx';
import type { showHeadlines } from './contract.ts';
import { words } from './words.ts';

/** A year in a row of figures. */
export function Headlines({
  headlines: { year, years, regions, categories },
}: {
  readonly headlines: z.infer<typeof showHeadlines.output>;
}): ReactNode {
  const row = years.find((one) => one.year === year)!;
  const { gained, lost } = row;
  return (
    <Stats>
      <Stat label={words.regions}>{printNumber(regions)}</Stat>
      <Stat label={words.categories}>{printNumber(categories)}</Stat>
      <Stat label={words.clusters}>{printNumber(row.clusters)}</Stat>
      <Stat label={words.threeStars}>{printInterval(row.stars_3, row.stars_3_max)}</Stat>
      <Stat label={words.open}>{printNumber(row.open)}</Stat>
      {gained !== null && <Stat label={words.gained(year - 1)}>{printNumber(gained)}</Stat>}
      {lost !== null && <Stat label={words.lost(year - 1)}>{printNumber(lost)}</Stat>}
    </Stats>
  );
}
