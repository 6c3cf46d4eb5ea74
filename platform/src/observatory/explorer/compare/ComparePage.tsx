import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { WayTo } from '../WayTo.tsx';
import { useEdition } from '../useEdition.tsx';
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
  const shown = useEdition(edition);
  const names = useNames(edition);
  const regions = [...new Set(search.regions)].filter((one) => one !== '');
  const clusters = [...new Set(search.clusters)].filter((one) => one !== '');
  const year = search.year ?? shown?.years.at(-1);
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
        year !== undefined && (
          <YearSelect years={shown?.years ?? []} year={year} onChange={(chosen) => change({ year: chosen })} />
        )
      }
    >
      <Adding
        edition={edition}
        regions={regions}
        clusters={clusters}
        addRegion={(region) => change({ regions: [...regions, region] })}
        addCluster={(key) => change({ clusters: [...clusters, key] })}
      />
      {regions.length + clusters.length === 0 && <p className="mt-6 max-w-[48rem]">{words.start}</p>}
      {regions.length > 0 && (
        <Section title={words.regions}>
          <ComparedRegions
            edition={edition}
            regions={regions}
            year={search.year}
            nameOf={names.region}
            onChange={(kept) => change({ regions: [...kept] })}
          />
        </Section>
      )}
      {clusters.length > 0 && (
        <Section title={words.clusters}>
          <ComparedClusters
            edition={edition}
            clusters={clusters}
            year={search.year}
            nameOf={clusterName}
            onChange={(kept) => change({ clusters: [...kept] })}
          />
        </Section>
      )}
    </Page>
  );
}
