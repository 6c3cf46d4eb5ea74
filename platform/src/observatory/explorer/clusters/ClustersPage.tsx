import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { showEdition } from '../editions/contract.ts';
import { askedClusters } from './askedClusters.ts';
import { ClusterFiles } from './ClusterFiles.tsx';
import { ClusterFilters } from './ClusterFilters.tsx';
import { ClustersTable } from './ClustersTable.tsx';
import { useYear } from '../useYear.tsx';
import { WayTo } from '../WayTo.tsx';
import { YearNotice } from '../YearNotice.tsx';
import { listClusters } from './contract.ts';
import { givenStars } from './givenStars.ts';
import { clustersOnAPage, type ClustersSearch } from './model.ts';
import { words } from './words.ts';

/** Clusters. */
export function ClustersPage(): ReactNode {
  const { edition } = useParams({ from: '/editions/$edition/clusters' });
  const typed = useSearch({ from: '/editions/$edition/clusters' });
  const navigate = useNavigate({ from: '/editions/$edition/clusters' });
  const about = useAnswer(showEdition, { edition });
  const { year, years, isKnown } = useYear(edition, typed.year);
  const search = { ...typed, year };
  const { offset = 0 } = search;
  const asked = askedClusters(search);
  const answer = useAnswer(listClusters, { edition, ...asked, limit: clustersOnAPage, offset }, { enabled: isKnown });
  const manifest = about.data?.manifest;
  /** What narrows or orders the list leads back to its beginning. */
  const change = (changed: Partial<ClustersSearch>): void =>
    void navigate({
      search: (before) => ({ ...before, offset: undefined, ...changed }),
      replace: true,
      resetScroll: false,
    });
  const clear = (
    <button type="button" className="button mt-3" onClick={() => void navigate({ search: {}, resetScroll: false })}>
      {words.clear}
    </button>
  );
  return (
    <Page title={words.title} eyebrow={<WayTo edition={edition} further={[words.title]} />} lead={words.lead}>
      <ClusterFilters edition={edition} manifest={manifest ?? null} search={search} change={change} />
      <YearNotice asked={typed.year} years={years} />
      <Answer of={answer}>
        {({ total, certain, clusters }) =>
          clusters.length === 0 ? (
            <div role="status" className="mt-6 bg-wash px-4 py-3">
              <p>{total === 0 ? words.none : words.beyond}</p>
              {total === 0 ? (
                clear
              ) : (
                <button type="button" className="button mt-3" onClick={() => change({})}>
                  {words.toStart}
                </button>
              )}
            </div>
          ) : (
            <>
              <ClustersTable
                edition={edition}
                measure={manifest?.measure ?? 'employment'}
                given={manifest === undefined ? 3 : givenStars(manifest.preset).length}
                certain={certain}
                total={total}
                rows={clusters}
                search={search}
                onOrder={(order, direction) => change({ order, direction })}
              />
              <Pager
                total={total}
                limit={clustersOnAPage}
                offset={offset}
                onChange={(next) =>
                  void navigate({ search: (before) => ({ ...before, offset: next === 0 ? undefined : next }) })
                }
              />
              <ClusterFiles edition={edition} asked={asked} total={total} />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
