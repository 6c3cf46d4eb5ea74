import type { ReactNode } from 'react';
import { requestUrl } from '../../../kernel/requestUrl.ts';
import { editionFile } from '../editions/contract.ts';
import type { askedClusters } from './askedClusters.ts';
import { listClusters, mostClusters } from './contract.ts';
import { words } from './words.ts';

/** Parts into which a list is cut before the edition's own file is the better one. */
const mostParts = 6;

/** The whole of a list of clusters as files, in parts where it is too long for one. */
export function ClusterFiles({
  edition,
  asked,
  total,
}: {
  readonly edition: string;
  readonly asked: ReturnType<typeof askedClusters>;
  readonly total: number;
}): ReactNode {
  const part = (offset: number): string =>
    `${requestUrl(listClusters, { edition, ...asked, limit: mostClusters, ...(offset === 0 ? {} : { offset }) })}&format=csv`;
  const whole = (
    <a href={requestUrl(editionFile, { edition, file: 'clusters.csv' })} download>
      {words.whole}
    </a>
  );
  if (total <= mostClusters)
    return (
      <p className="mt-4 print:hidden">
        <a href={part(0)} download={`clusters-${edition}.csv`} className="button">
          {words.file(total)}
        </a>
      </p>
    );
  const parts = Math.ceil(total / mostClusters);
  return (
    <div className="mt-4 print:hidden">
      <p>{words.files(total, mostClusters)}</p>
      <ul className="list-disc pl-5">
        {parts <= mostParts &&
          Array.from({ length: parts }, (_, at) => at * mostClusters).map((offset) => (
            <li key={offset}>
              <a href={part(offset)} download={`clusters-${edition}-${offset + 1}.csv`}>
                {words.part(offset + 1, Math.min(total, offset + mostClusters))}
              </a>
            </li>
          ))}
        <li>{whole}</li>
      </ul>
    </div>
  );
}
