import { useMemo, type ReactNode } from 'react';
import { requestUrl } from '../../../kernel/requestUrl.ts';
import type { Downloadable } from '../../../ui/download/downloadable.ts';
import { DownloadMenu } from '../../../ui/DownloadMenu.tsx';
import { Embeddable, useEmbedding } from '../../../ui/Embedding.tsx';
import { Section } from '../../../ui/Section.tsx';
import type { ClusterRow } from '../clusters/contract.ts';
import { starKinds } from '../clusters/starKinds.ts';
import { showCluster, type ClusterProof, type RuleProof, type ShownCluster } from './contract.ts';
import { figurePrinter } from './printed.ts';
import { proofKey } from './proofKey.ts';
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
  const isEmbedded = useEmbedding() !== null;
  const wouldHave = rules.filter(({ met }) => met === 'yes').map(({ star }) => star);
  const json = requestUrl(showCluster, { edition, region, category, year });
  const id = `proof-${region}-${category}-${year}`.replaceAll(/[^\p{L}\p{N}-]+/gu, '-');
  const table = words.proofTable(`${words.heading(title, called)}, ${year}`);
  const taken = useMemo(
    (): Downloadable => downloadable(rules, { id, title: table, source, json }),
    [rules, id, table, source, json],
  );
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
        {rules.length > 0 && <DownloadMenu of={taken} />}
      </div>
      <Embeddable id={id}>
        {isEmbedded && <h2 className="mb-3">{table}</h2>}
        <div className="grid grid-cols-1 gap-x-8 gap-y-8 lg:grid-cols-3">
          {rules.map((rule) => (
            <RuleCard key={rule.star} rule={rule} measure={measure} minimum={minimum?.verdict ?? 'yes'} />
          ))}
        </div>
        {isEmbedded && <p className="figure-source mt-4">{source}</p>}
      </Embeddable>
      <p className="mt-4 print:hidden">
        <a href={json}>{words.asJson}</a>
      </p>
    </Section>
  );
}

/** The proof as files: the table of its rules, and one image of all strips. */
function downloadable(
  rules: readonly RuleProof[],
  {
    id,
    title,
    source,
    json,
  }: { readonly id: string; readonly title: string; readonly source: string; readonly json: string },
): Downloadable {
  return {
    id,
    title,
    source,
    note: words.proofFigure.note,
    key: proofKey,
    data: () => proofTable(rules, title),
    links: [{ label: words.asJson, href: json, ending: 'json' }],
    image: async () => {
      const [{ proofFigure }, { drawnFigure }] = await Promise.all([
        import('./proofFigure.ts'),
        import('../../../ui/drawnFigure.browser.ts'),
      ]);
      return drawnFigure(proofFigure(rules, { id, title, source }), 'wide');
    },
  };
}
