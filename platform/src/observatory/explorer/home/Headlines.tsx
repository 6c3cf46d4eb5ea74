import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { firstFew } from '../../../kernel/firstFew.ts';
import { printInterval, printNumber } from '../../../kernel/printedFigure.ts';
import { requestUrl } from '../../../kernel/requestUrl.ts';
import { Stat, Stats } from '../../../ui/Stat.tsx';
import { editionFile, type EditionSummary } from '../editions/contract.ts';
import type { showHeadlines } from './contract.ts';
import { words as shared } from '../words.ts';
import { words } from './words.ts';

/** A year of an edition in a few figures. */
export function Headlines({
  edition: { name, title },
  others,
  headlines: { year, years, regions, categories, left_out: leftOut },
}: {
  readonly edition: EditionSummary;
  /** How many other editions there are. */
  readonly others: number;
  readonly headlines: z.infer<typeof showHeadlines.output>;
}): ReactNode {
  const row = years.find((one) => one.year === year)!;
  const { gained, lost } = row;
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines">{words.inFigures(year)}</h2>
      <div className="mb-4 text-muted">
        <p>
          {words.of(title)}{' '}
          <Link to="/editions/$edition" params={{ edition: name }}>
            {words.howMade}
          </Link>
        </p>
        {others > 0 && (
          <p>
            {words.others(others)} <Link to="/editions">{words.allEditions}</Link>
          </p>
        )}
      </div>
      <Stats>
        <Stat label={words.regions(regions)}>{printNumber(regions)}</Stat>
        <Stat label={words.categories(categories)}>{printNumber(categories)}</Stat>
        <Stat label={words.clusters(row.clusters, row.clusters_max - row.clusters)}>
          <Link to="/editions/$edition/clusters" params={{ edition: name }}>
            {printNumber(row.clusters)}
          </Link>
        </Stat>
        <Stat label={words.threeStars(row.stars_3 === 1 && row.stars_3_max === 1)}>
          {printInterval(row.stars_3, row.stars_3_max)}
        </Stat>
        {gained !== null && <Stat label={words.gained(year - 1)}>{printNumber(gained)}</Stat>}
        {lost !== null && <Stat label={words.lost(year - 1)}>{printNumber(lost)}</Stat>}
        <Stat label={words.open(row.open)}>{printNumber(row.open)}</Stat>
      </Stats>
      {leftOut.length > 0 && (
        <p className="mt-3 max-w-[40rem] text-muted">
          {words.leftOut(leftOut.length, firstFew(leftOut, 5), year)}{' '}
          <a href={requestUrl(editionFile, { edition: name, file: 'issues.csv' })} className="inline-block min-h-6">
            {shared.issues}
          </a>
        </p>
      )}
    </section>
  );
}
