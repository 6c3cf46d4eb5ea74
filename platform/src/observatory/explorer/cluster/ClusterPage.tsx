import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { firstFew } from '../../../kernel/firstFew.ts';
import { nameAndCode } from '../../../kernel/nameAndCode.ts';
import { starWords } from '../../../kernel/starWords.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { Command } from '../../../ui/Command.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Stars } from '../../../ui/Stars.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import type { ClusterRow } from '../clusters/contract.ts';
import { clusterKey } from '../compare/model.ts';
import { LeftOutNotice } from '../LeftOutNotice.tsx';
import { SuspectNotice } from '../suspects/SuspectNotice.tsx';
import { WayTo } from '../WayTo.tsx';
import { useEdition } from '../useEdition.tsx';
import { words as shared } from '../words.ts';
import { useYear } from '../useYear.tsx';
import { YearNotice } from '../YearNotice.tsx';
import { YearSelect } from '../YearSelect.tsx';
import { Change } from './Change.tsx';
import { showCluster, type ShownCluster } from './contract.ts';
import { Headline } from './Headline.tsx';
import { History } from './History.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Proof } from './Proof.tsx';
import { RestsOn } from './RestsOn.tsx';
import { words } from './words.ts';

/** Cluster. */
export function ClusterPage(): ReactNode {
  const { edition, region, category } = useParams({ from: '/editions/$edition/clusters/$region/$category' });
  const { year: asked } = useSearch({ from: '/editions/$edition/clusters/$region/$category' });
  const navigate = useNavigate({ from: '/editions/$edition/clusters/$region/$category' });
  const about = useEdition(edition);
  const { year, years, isKnown } = useYear(edition, asked);
  const answer = useAnswer(
    showCluster,
    { edition, region, category, ...(year === undefined ? {} : { year }) },
    { enabled: isKnown },
  );
  const shown = answer.data;
  return (
    <Page
      title={shown === undefined ? words.title : words.heading(shown.title, called(shown))}
      eyebrow={
        <WayTo
          edition={edition}
          further={[
            <Link key="clusters" to="/editions/$edition/clusters" params={{ edition }}>
              {words.clusters}
            </Link>,
            shown === undefined ? words.title : shown.title,
          ]}
        />
      }
      lead={
        shown !== undefined && shown.cluster !== null ? (
          <Lead cluster={shown.cluster} of={shown.proof?.rules.length ?? 3} year={shown.year} />
        ) : undefined
      }
      actions={
        shown && (
          <Ways
            edition={edition}
            shown={shown}
            change={(chosen) =>
              void navigate({
                search: (before) => ({ ...before, year: chosen === shown.years.at(-1) ? undefined : chosen }),
                resetScroll: false,
              })
            }
          />
        )
      }
    >
      <YearNotice asked={asked} years={years} />
      <Answer of={answer}>
        {(found) => <Contents edition={edition} shown={found} publisher={about?.publisher ?? ''} />}
      </Answer>
    </Page>
  );
}

function called({ region, name }: ShownCluster): string {
  return nameAndCode(name, region);
}

function Lead({
  cluster: { stars, stars_max: most },
  of,
  year,
}: {
  readonly cluster: ClusterRow;
  /** Stars that the rules give. */
  readonly of: number;
  readonly year: number;
}): ReactNode {
  return (
    <>
      <Stars stars={stars} max={most} of={of} /> {words.lead(words.capital(starWords(stars, most)), year)}
    </>
  );
}

function Ways({
  edition,
  shown,
  change,
}: {
  readonly edition: string;
  readonly shown: ShownCluster;
  readonly change: (year: number) => void;
}): ReactNode {
  const { region, category, year, years } = shown;
  return (
    <div className="flex flex-wrap items-end gap-2">
      <YearSelect years={years} year={year} onChange={change} />
      <Link to="/editions/$edition/regions/$region" params={{ edition, region }} search={{ year }} className="button">
        {words.region}
      </Link>
      <Link
        to="/editions/$edition/categories/$category"
        params={{ edition, category }}
        search={{ year }}
        className="button"
      >
        {words.category}
      </Link>
      <Link
        to="/editions/$edition/compare"
        params={{ edition }}
        search={{ clusters: [clusterKey(region, category)], year }}
        className="button"
      >
        {shared.compare}
      </Link>
    </div>
  );
}

function Contents({
  edition,
  shown,
  publisher,
}: {
  readonly edition: string;
  readonly shown: ShownCluster;
  readonly publisher: string;
}): ReactNode {
  const { cluster, proof, state, title, year, measure, history, commands } = shown;
  const source = words.source(publisher);
  const hasHistory = history.length > 1 && history.some((row) => row.state === 'cluster');
  return (
    <>
      {cluster === null || proof === null ? (
        <div role="status" className="bg-wash px-4 py-3">
          {shown.left_out !== null ? (
            <LeftOutNotice edition={edition} called={called(shown)} year={year} why={shown.left_out} />
          ) : (
            <p>{state === 'cluster' ? null : words.states[state](title, called(shown), year, measure)}</p>
          )}
          <OtherYears edition={edition} shown={shown} />
        </div>
      ) : (
        <>
          <SuspectNotice edition={edition} region={shown.region} category={shown.category} year={year} />
          <Headline edition={edition} shown={shown} cluster={cluster} />
          <Proof
            edition={edition}
            shown={shown}
            cluster={cluster}
            proof={proof}
            source={source}
            called={called(shown)}
          />
          <RestsOn shown={shown} cluster={cluster} proof={proof} source={source} called={called(shown)} />
        </>
      )}
      {hasHistory && <History shown={shown} source={source} called={called(shown)} />}
      {hasHistory && shown.trend !== null && (
        <Change edition={edition} shown={shown} trend={shown.trend} source={source} />
      )}
      {cluster !== null && <Neighbours edition={edition} shown={shown} />}
      <Section title={words.again}>
        {cluster !== null && (
          <>
            <p className="max-w-[48rem]">{words.againExplain[commands.run_in](edition)}</p>
            <Command>{commands.explain}</Command>
          </>
        )}
        <p className="mt-4 max-w-[48rem]">{words.againMap(firstFew(commands.reads, 5))}</p>
        <Command>{commands.map}</Command>
      </Section>
    </>
  );
}

/** The years in which there is such a cluster. */
function OtherYears({ edition, shown }: { readonly edition: string; readonly shown: ShownCluster }): ReactNode {
  const { region, category, history } = shown;
  const others = history.filter(({ state }) => state === 'cluster');
  if (others.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap gap-x-3">
      {words.otherYears}
      {others.map(({ year }) => (
        <Link
          key={year}
          to="/editions/$edition/clusters/$region/$category"
          params={{ edition, region, category }}
          search={{ year }}
        >
          {year}
        </Link>
      ))}
    </p>
  );
}
