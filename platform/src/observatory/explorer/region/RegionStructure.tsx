import { useCallback, type ReactNode } from 'react';
import { LazyFigure } from '../../../ui/LazyFigure.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { RegionPortrait } from './contract.ts';
import { words } from './words.ts';

/** A region's portfolio and structure as figures. */
export function RegionStructure({
  portrait,
  source,
}: {
  readonly portrait: RegionPortrait;
  readonly source: string;
}): ReactNode {
  const portfolio = useCallback(
    async () => (await import('./portfolioFigure.ts')).portfolioFigure(portrait, source),
    [portrait, source],
  );
  const structure = useCallback(
    async () => (await import('./structureFigure.ts')).structureFigure(portrait, source),
    [portrait, source],
  );
  return (
    <>
      <Section title={words.portfolio}>
        {portrait.first_year === null ? (
          <p>{portrait.history.length < 2 ? words.oneYear : words.noPortfolio}</p>
        ) : (
          <LazyFigure make={portfolio} address="table_portfolio" />
        )}
      </Section>
      <Section title={words.structure}>
        <LazyFigure make={structure} address="table_structure" />
      </Section>
    </>
  );
}
