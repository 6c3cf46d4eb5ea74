import type { ReactNode } from 'react';
import { requestUrl } from '../../../kernel/requestUrl.ts';
import { DownloadMenu } from '../../../ui/DownloadMenu.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { ClusterRow } from '../clusters/contract.ts';
import { starKinds } from '../clusters/starKinds.ts';
import { showCluster, type ClusterProof, type ShownCluster } from './contract.ts';
import { figurePrinter } from './printed.ts';
import { proofTable } from './proofTable.ts';
import { RuleCard } from './RuleCard.tsx';
import { words } from './words.ts';

/** What a cluster's stars rest on: the minimum, and each rule with value, cut-off, rank and margin. */
export function Proof({
  edition,
  shown,
  cluster,
  proof,
  source,
  called,
}: {
  readonly edition: string;
  readonly shown: ShownCluster;
  readonly cluster: ClusterRow;
  readonly proof: ClusterProof;
  readonly source: string;
  readonly called: string;
}): ReactNode {
  const { region, category, title, year, measure } = shown;
  const { minimum, rules } = proof;
  const missing = starKinds.filter((star) => !rules.some((rule) => rule.star === star));
  const wouldHave = rules.filter(({ met }) => met === 'yes').map(({ star }) => star);
  const json = requestUrl(showCluster, { edition, region, category, year });
  const table = words.proofTable(`${words.heading(title, called)}, ${year}`);
  return (
    <Section title={cluster.stars_max === 0 ? words.proofNone : cluster.stars === 0 ? words.proofOpen : words.proof}>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-3">
        <div className="max-w-[48rem]">
          {minimum !== null && (
            <p>
              {words.minimum[minimum.verdict](
                minimum.least,
                figurePrinter.size(Math.abs(minimum.margin ?? 0)),
                measure,
              )}{' '}
              {minimum.verdict === 'no' && wouldHave.length > 0 && words.wouldHave(wouldHave)}
            </p>
          )}
          {cluster.stars_max === 0 && minimum?.verdict !== 'no' && rules.length > 0 && <p>{words.noneMet}</p>}
          {rules.length === 0 ? (
            <p>{words.noRules}</p>
          ) : (
            missing.length > 0 && <p className="text-muted">{words.notGiven(missing)}</p>
          )}
        </div>
        {rules.length > 0 && (
          <DownloadMenu
            of={{
              id: `proof-${region}-${category}-${year}`,
              title: table,
              source,
              data: () => proofTable(rules, table),
              links: [{ label: words.asJson, href: json }],
            }}
          />
        )}
      </div>
      <div className="grid grid-cols-1 gap-x-8 gap-y-8 lg:grid-cols-3">
        {rules.map((rule) => (
          <RuleCard key={rule.star} rule={rule} measure={measure} minimum={minimum?.verdict ?? 'yes'} />
        ))}
      </div>
      <p className="mt-4 print:hidden">
        <a href={json}>{words.asJson}</a>
      </p>
    </Section>
  );
}
