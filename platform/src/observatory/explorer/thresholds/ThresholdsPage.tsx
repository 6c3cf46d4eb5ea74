import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { Command } from '../../../ui/Command.tsx';
import { Page } from '../../../ui/Page.tsx';
import { useProvenance } from '../../../ui/Provenance.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { ChangedStars } from '../ChangedStars.tsx';
import { StarCounts } from '../StarCounts.tsx';
import { WayTo } from '../WayTo.tsx';
import { useSettling } from '../useSettling.tsx';
import { useYear } from '../useYear.tsx';
import { YearNotice } from '../YearNotice.tsx';
import { YearSelect } from '../YearSelect.tsx';
import { tryThresholds, type TriedThresholds } from './contract.ts';
import { Cutoffs } from './Cutoffs.tsx';
import { KnifeEdges } from './KnifeEdges.tsx';
import { sliderPause, settingsOf, withSetting } from './model.ts';
import { StarCurve } from './StarCurve.tsx';
import { words } from './words.ts';

/** How many per cent of a cut-off count as close, where nothing is said. */
const usuallyWithin = 5;

/** The stars of a year by other cut-offs: how many, which change, which are close. */
export function ThresholdsPage(): ReactNode {
  const { edition } = useParams({ from: '/editions/$edition/thresholds' });
  const search = useSearch({ from: '/editions/$edition/thresholds' });
  const navigate = useNavigate({ from: '/editions/$edition/thresholds' });
  const { year, years, isKnown } = useYear(edition, search.year);
  const { within = usuallyWithin } = search;
  const change = (changed: Partial<typeof search>): void =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false });
  const [set, moveTo] = useSettling(search.set, (settled) => change({ set: settled }), sliderPause);
  const settings = settingsOf(search.set);
  const answer = useAnswer(tryThresholds, { edition, year, set: settings, within }, { enabled: isKnown });
  return (
    <Page
      title={words.title}
      eyebrow={<WayTo edition={edition} />}
      lead={words.lead}
      actions={
        <YearSelect
          years={years}
          year={answer.data?.year ?? year ?? years.at(-1) ?? 0}
          onChange={(chosen) => change({ year: chosen })}
        />
      }
    >
      <YearNotice asked={search.year} years={years} />
      {answer.error !== null && search.set !== undefined && (
        <button type="button" className="button" onClick={() => change({ set: undefined })}>
          {words.reset}
        </button>
      )}
      <Answer of={answer}>
        {(tried) => (
          <>
            <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
              <Cutoffs
                levers={tried.levers}
                settings={settingsOf(set)}
                move={(rule, value) => moveTo(withSetting(settingsOf(set), rule, value))}
                reset={() => moveTo(undefined)}
              />
              <StarCounts year={tried.year} counts={tried.counts} changed={tried.changed} close={tried.close} />
            </div>
            <Found
              edition={edition}
              tried={tried}
              settings={settings}
              within={within}
              curve={search.curve}
              change={change}
            />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Found({
  edition,
  tried,
  settings,
  within,
  curve,
  change,
}: {
  readonly edition: string;
  readonly tried: TriedThresholds;
  readonly settings: readonly string[];
  readonly within: number;
  readonly curve: string | undefined;
  readonly change: (changed: { readonly within?: number; readonly curve?: string }) => void;
}): ReactNode {
  const source = words.source(useProvenance()?.publisher ?? '', tried.preset);
  return (
    <>
      <Section title={words.curve}>
        <StarCurve
          edition={edition}
          year={tried.year}
          levers={tried.levers}
          settings={settings}
          rule={curve}
          choose={(rule) => change({ curve: rule })}
          source={source}
        />
      </Section>
      <Section title={words.changed}>
        <ChangedStars
          edition={edition}
          year={tried.year}
          changed={tried.changed}
          changes={tried.changes}
          none={words.changedNone}
          source={source}
        />
      </Section>
      <Section title={words.edges}>
        <KnifeEdges
          edition={edition}
          tried={tried}
          within={within}
          setWithin={(chosen) => change({ within: chosen })}
          source={source}
        />
      </Section>
      {tried.remarks.length > 0 && (
        <Section title={words.remarks}>
          <ul className="max-w-[48rem] list-disc space-y-1 pl-5">
            {tried.remarks.map((remark) => (
              <li key={remark}>{remark.charAt(0).toUpperCase() + remark.slice(1)}</li>
            ))}
          </ul>
        </Section>
      )}
      {settings.length > 0 && (
        <Section title={words.command}>
          <p>{words.commandLead}</p>
          <Command>{`npx asterism map … ${settings.map((one) => `--set ${one}`).join(' ')}`}</Command>
        </Section>
      )}
    </>
  );
}
