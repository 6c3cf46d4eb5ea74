import { useCallback, type ReactNode } from 'react';
import { LazyFigure } from '../../../ui/LazyFigure.tsx';
import type { CategoryHistory } from './contract.ts';
import { words } from './words.ts';

/** How a category's stars and its concentration over regions changed. */
export function CategoryOverTime({
  history,
  title,
  source,
}: {
  readonly history: CategoryHistory;
  /** What the category is called. */
  readonly title: string;
  readonly source: string;
}): ReactNode {
  const concentration = useCallback(
    async () => (await import('./figures.ts')).concentrationOverTime(history, title, source),
    [history, title, source],
  );
  const stars = useCallback(
    async () => (await import('./figures.ts')).starsOverTime(history, title, source),
    [history, title, source],
  );
  if (history.years.length < 2) return <p>{words.oneYear}</p>;
  return (
    <>
      <LazyFigure make={stars} address="table_stars" />
      <LazyFigure make={concentration} address="table_concentration" />
    </>
  );
}
