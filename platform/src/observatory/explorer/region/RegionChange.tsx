import { useCallback, type ReactNode } from 'react';
import type { z } from 'zod';
import { Answer } from '../../../ui/Answer.tsx';
import { LazyFigure } from '../../../ui/LazyFigure.tsx';
import { Stat, Stats } from '../../../ui/Stat.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { printChange } from '../printBounds.ts';
import { showRegionChange, type RegionPortrait } from './contract.ts';
import { words } from './words.ts';

/** How a region changed: its lines over the years, and what its change since the first of them is made of. */
export function RegionChange({
  edition,
  portrait,
  source,
}: {
  readonly edition: string;
  readonly portrait: RegionPortrait;
  readonly source: string;
}): ReactNode {
  const make = useCallback(
    async () => (await import('./historyFigures.ts')).valueOverTime(portrait, source),
    [portrait, source],
  );
  const makeStars = useCallback(
    async () => (await import('./historyFigures.ts')).starsOverTime(portrait, source),
    [portrait, source],
  );
  if (portrait.history.length < 2) return <p>{words.oneYear}</p>;
  return (
    <>
      <LazyFigure make={make} address="table_over_time" />
      <LazyFigure make={makeStars} address="table_stars" />
      {portrait.first_year !== null && <TakenApart edition={edition} portrait={portrait} source={source} />}
    </>
  );
}

function TakenApart({
  edition,
  portrait,
  source,
}: {
  readonly edition: string;
  readonly portrait: RegionPortrait;
  readonly source: string;
}): ReactNode {
  const answer = useAnswer(showRegionChange, { edition, region: portrait.region, to: portrait.year });
  return <Answer of={answer}>{(change) => <Parts change={change} portrait={portrait} source={source} />}</Answer>;
}

function Parts({
  change,
  portrait,
  source,
}: {
  readonly change: z.infer<typeof showRegionChange.output>;
  readonly portrait: RegionPortrait;
  readonly source: string;
}): ReactNode {
  const make = useCallback(
    async () => (await import('./changeFigure.ts')).changeFigure(change, portrait, source),
    [change, portrait, source],
  );
  const { all, from, to } = change;
  if (all === null) return <p>{words.changeUnknown}</p>;
  return (
    <>
      <p className="mb-3 max-w-[48rem]">{words.changeLead(from, to)}</p>
      <Stats>
        {(['change', 'national', 'industry_mix', 'regional'] as const).map((part) => (
          <Stat key={part} label={words.partIs(part)}>
            {printChange(all[`${part}_low`], all[`${part}_high`])}
          </Stat>
        ))}
      </Stats>
      <LazyFigure make={make} address="table_shift_share" />
    </>
  );
}
