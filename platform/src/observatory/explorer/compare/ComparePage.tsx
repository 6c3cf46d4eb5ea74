import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
import { Loading } from '../../../ui/Loading.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { WayTo } from '../WayTo.tsx';
import { useYear } from '../useYear.tsx';
import { YearNotice } from '../YearNotice.tsx';
import { YearSelect } from '../YearSelect.tsx';
import { Adding } from './Adding.tsx';
import { ComparedClusters } from './ComparedClusters.tsx';
import { ComparedRegions } from './ComparedRegions.tsx';
import { clusterOfKey } from './model.ts';
import { useNames } from '../useNames.tsx';
import { words } from './words.ts';

/** Regions and clusters side by side; the address holds which. */
export function ComparePage(): ReactNode {
  const { edition } = useParams({ from: '/editions/$edition/compare' });
  const search = useSearch({ from: '/editions/$edition/compare' });
  const navigate = useNavigate({ from: '/editions/$edition/compare' });
  const names = useNames(edition);
  const regions = [...new Set(search.regions)].filter((one) => one !== '');
  const clusters = [...new Set(search.clusters)].filter((one) => one !== '');
  const { year: wanted, years, isKnown } = useYear(edition, search.year);
  const year = wanted ?? years.at(-1);
  const change = useCallback(
    (changed: Partial<typeof search>) =>
      void navigate({ search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false }),
    [navigate],
  );
  const clusterName = (key: string): string => {
    const cluster = clusterOfKey(key);
    return cluster === null ? key : words.clusterCalled(names.category(cluster.category), names.region(cluster.region));
  };
  return (
    <Page
      title={words.title}
      eyebrow={<WayTo edition={edition} />}
      lead={words.lead}
      actions={
        year !== undefined && <YearSelect years={years} year={year} onChange={(chosen) => change({ year: chosen })} />
      }
    >
      <YearNotice asked={search.year} years={years} />
      <Adding
        edition={edition}
        regions={regions}
        clusters={clusters}
        addRegion={(region) => change({ regions: [...regions, region] })}
        addCluster={(key) => change({ clusters: [...clusters, key] })}
      />
      {regions.length + clusters.length === 0 && <p className="mt-6 max-w-[48rem]">{words.start}</p>}
      {!isKnown && <Loading />}
      {isKnown && regions.length > 0 && (
        <Section title={words.regions}>
          <ComparedRegions
            edition={edition}
            regions={regions}
            year={wanted}
            nameOf={names.region}
            onChange={(kept) => change({ regions: [...kept] })}
          />
        </Section>
      )}
      {isKnown && clusters.length > 0 && (
        <Section title={words.clusters}>
          <ComparedClusters
            edition={edition}
            clusters={clusters}
            year={wanted}
            nameOf={clusterName}
            onChange={(kept) => change({ clusters: [...kept] })}
          />
        </Section>
      )}
    </Page>
  );
}
