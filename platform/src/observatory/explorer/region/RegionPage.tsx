import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { Page } from '../../../ui/Page.tsx';
import { useProvenance } from '../../../ui/Provenance.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Stat, Stats } from '../../../ui/Stat.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { LeftOutNotice } from '../LeftOutNotice.tsx';
import { printBounds } from '../printBounds.ts';
import { SuspectNotice } from '../suspects/SuspectNotice.tsx';
import { WayTo } from '../WayTo.tsx';
import { words as shared } from '../words.ts';
import { useYear } from '../useYear.tsx';
import { YearNotice } from '../YearNotice.tsx';
import { YearSelect } from '../YearSelect.tsx';
import { showRegion, type RegionPortrait } from './contract.ts';
import { RegionChange } from './RegionChange.tsx';
import { RegionClusters } from './RegionClusters.tsx';
import { RegionReach } from './RegionReach.tsx';
import { RegionStructure } from './RegionStructure.tsx';
import { RegionUnknown } from './RegionUnknown.tsx';
import { regionInWords } from './regionInWords.ts';
import { SimilarRegions } from './SimilarRegions.tsx';
import { words } from './words.ts';

/** The portrait of one region's economy. */
export function RegionPage(): ReactNode {
  const { edition, region } = useParams({ from: '/editions/$edition/regions/$region' });
  const { year: asked } = useSearch({ from: '/editions/$edition/regions/$region' });
  const navigate = useNavigate({ from: '/editions/$edition/regions/$region' });
  const { year, years, isKnown } = useYear(edition, asked);
  const answer = useAnswer(showRegion, { edition, region, year }, { enabled: isKnown });
  const portrait = answer.data?.region === region ? answer.data : undefined;
  const name = portrait?.name ?? null;
  return (
    <Page
      title={nameAndCode(name, region)}
      eyebrow={
        <WayTo
          edition={edition}
          further={[
            <Link key="regions" to="/editions/$edition/regions" params={{ edition }} search={{ year }}>
              {words.title}
            </Link>,
          ]}
        />
      }
      actions={
        <div className="flex flex-wrap items-end gap-2">
          {portrait !== undefined && (
            <YearSelect
              years={years}
              year={portrait.year}
              onChange={(chosen) =>
                void navigate({ search: (before) => ({ ...before, year: chosen }), replace: true, resetScroll: false })
              }
            />
          )}
          {(portrait !== undefined || answer.error === null) && (
            <>
              <Link
                to="/editions/$edition/map"
                params={{ edition }}
                search={{ measure: 'stars', region, year }}
                className="button"
              >
                {words.map}
              </Link>
              <Link
                to="/editions/$edition/compare"
                params={{ edition }}
                search={{ regions: [region] }}
                className="button"
              >
                {shared.compare}
              </Link>
            </>
          )}
        </div>
      }
    >
      <YearNotice asked={asked} years={years} />
      <Answer of={answer}>{(data) => <Portrait edition={edition} portrait={data} />}</Answer>
    </Page>
  );
}

function Portrait({ edition, portrait }: { readonly edition: string; readonly portrait: RegionPortrait }): ReactNode {
  const source = words.source(useProvenance()?.publisher ?? '');
  const { region, year, history } = portrait;
  const now = history.find((row) => row.year === year);
  const at = { edition, region, year };
  return (
    <>
      <p className="mb-6 max-w-[48rem] text-lg">{regionInWords(portrait).join(' ')}</p>
      {portrait.left_out !== null && (
        <div role="status" className="max-w-[48rem] bg-wash px-4 py-3">
          <LeftOutNotice
            edition={edition}
            called={nameAndCode(portrait.name, region)}
            year={year}
            why={portrait.left_out}
          />
        </div>
      )}
      {now !== undefined && (
        <>
          <SuspectNotice edition={edition} region={region} year={year} />
          <Stats>
            <Stat label={words.measure(portrait.measure)}>{printBounds(now.value_low, now.value_high)}</Stat>
            <Stat label={words.stars}>{words.starsUpTo(now.stars, now.stars_max)}</Stat>
            <Stat label={words.withStars}>{printNumber(now.stars_1 + now.stars_2 + now.stars_3)}</Stat>
            <Stat label={words.strong}>{printBounds(now.strong_share_low, now.strong_share_high, printShare)}</Stat>
            <Stat label={words.unknown}>{printNumber(now.cells_unknown)}</Stat>
          </Stats>
          <Section title={words.clusters}>
            <RegionClusters edition={edition} portrait={portrait} source={source} />
          </Section>
          <RegionStructure portrait={portrait} source={source} />
          <Section title={words.overTime}>
            <RegionChange edition={edition} portrait={portrait} source={source} />
          </Section>
          <Section title={words.reach}>
            <RegionReach at={at} source={source} />
          </Section>
          <Section title={words.similar}>
            <SimilarRegions at={at} measure={portrait.measure} source={source} />
          </Section>
          <Section title={words.unknownTitle}>
            <RegionUnknown at={at} lacks={portrait.lacking.find((one) => one.year === year)} source={source} />
          </Section>
        </>
      )}
    </>
  );
}
