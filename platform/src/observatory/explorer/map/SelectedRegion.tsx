import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { starWords } from '../../../kernel/starWords.ts';
import type { NamedMap } from './mapTitle.ts';
import { valueWords } from './valueWords.ts';
import { words } from './words.ts';

/** What a map says of the region that is selected, with the way on to its pages. */
export function SelectedRegion({
  edition,
  region,
  regionName,
  map: { measure, isOfCategory, counted, values, name, category, year },
  close,
}: {
  readonly edition: string;
  readonly region: string;
  readonly regionName: string | null;
  readonly map: NamedMap;
  readonly close: () => void;
}): ReactNode {
  const id = useId();
  const value = values.get(region);
  return (
    <section aria-labelledby={id} className="mb-5 border-l-4 border-star bg-wash px-4 py-3">
      <div className="flex items-start justify-between gap-3">
        <h2 id={id} className="text-lg">
          {nameAndCode(regionName, region)}
        </h2>
        <button type="button" className="icon-button h-8 print:hidden" aria-label={words.unselect} onClick={close}>
          ×
        </button>
      </div>
      {value === undefined ? (
        <p>{words.notRated(year)}</p>
      ) : (
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 tabular-nums">
          {measure !== 'stars' && (
            <>
              <dt className="text-muted">{words.shades(measure, isOfCategory, counted)}</dt>
              <dd>{valueWords(measure, value)}</dd>
            </>
          )}
          <dt className="text-muted">{words.stars}</dt>
          <dd>{starWords(value.stars, value.stars_max)}</dd>
        </dl>
      )}
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        <li>
          <Link
            to="/editions/$edition/regions/$region"
            params={{ edition, region }}
            search={{ year }}
            className="inline-block min-h-6"
          >
            {words.toRegion}
          </Link>
        </li>
        {category !== null && (
          <li>
            <Link
              to="/editions/$edition/clusters/$region/$category"
              params={{ edition, region, category }}
              search={{ year }}
              className="inline-block min-h-6"
            >
              {words.toCluster(name)}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
