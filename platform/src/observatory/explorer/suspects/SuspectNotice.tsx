import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useNames } from '../useNames.tsx';
import { slipOf } from './slipOf.ts';
import { useSuspects } from './useSuspects.tsx';
import { words } from './words.ts';

/** Tells of a region's figures that look like a slip, of one category or of all of them with the way to each; nothing where none do. */
export function SuspectNotice({
  edition,
  region,
  category,
  year,
}: {
  readonly edition: string;
  readonly region: string;
  /** All categories where none is given. */
  readonly category?: string;
  readonly year: number;
}): ReactNode {
  const names = useNames(edition);
  const suspects = useSuspects(edition, year);
  const industries = slipOf(suspects, { region, category });
  if (suspects === null || industries.length === 0) return null;
  const ofRegion = suspects.filter((one) => one.region === region);
  const touched = category === undefined ? ofRegion.flatMap((one) => one.category ?? []) : [];
  return (
    <aside aria-label={words.title} className="mb-6 max-w-[48rem] border-l-4 border-star bg-wash px-4 py-3">
      <p>{words.says(names.region(region), industries.map(names.industry), year)}</p>
      {touched.length > 0 && (
        <p className="mt-2 flex flex-wrap gap-x-4">
          {words.touches}
          {touched.map((code) => (
            <Link
              key={code}
              to="/editions/$edition/clusters/$region/$category"
              params={{ edition, region, category: code }}
              search={{ year }}
              className="inline-block min-h-6"
            >
              {names.category(code)}
            </Link>
          ))}
        </p>
      )}
    </aside>
  );
}
