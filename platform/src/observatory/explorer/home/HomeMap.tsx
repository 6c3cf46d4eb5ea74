import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EditionSummary } from '../editions/contract.ts';
import { SmallMap } from '../map/SmallMap.tsx';
import { words } from './words.ts';

/** The stars of an edition's latest year on a small map, with the way to the large one; nothing where it has no boundaries. */
export function HomeMap({ edition: { name, years, measure } }: { readonly edition: EditionSummary }): ReactNode {
  const year = years.at(-1)!;
  return (
    <div className="mx-auto w-full max-w-[32rem] [&:not(:has(figure))]:hidden">
      <SmallMap
        id="home-map"
        edition={name}
        title={words.mapTitle(year)}
        description={words.mapDescription}
        year={year}
        counted={measure}
      />
      <p className="mt-1 print:hidden">
        <Link to="/editions/$edition/map" params={{ edition: name }}>
          {words.toMap}
        </Link>
      </p>
    </div>
  );
}
