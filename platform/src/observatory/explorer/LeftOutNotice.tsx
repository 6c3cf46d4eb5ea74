import type { ReactNode } from 'react';
import { requestUrl } from '../../kernel/requestUrl.ts';
import { editionFile } from './editions/contract.ts';
import type { LeftOut } from './fields.ts';
import { words } from './words.ts';

/** Why a region is left out of a year's ratings, with the way to the rows that could not be used. */
export function LeftOutNotice({
  edition,
  called,
  year,
  why,
}: {
  readonly edition: string;
  /** The region's name. */
  readonly called: string;
  readonly year: number;
  readonly why: LeftOut;
}): ReactNode {
  return (
    <>
      <p>{words.leftOut[why](called, year)}</p>
      <p className="mt-1">
        <a href={requestUrl(editionFile, { edition, file: 'issues.csv' })} className="inline-block min-h-6">
          {words.issues}
        </a>
      </p>
    </>
  );
}
