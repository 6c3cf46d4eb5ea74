import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { Problem } from '../../../kernel/problem.ts';
import { printShare } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { Command } from '../../../ui/Command.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Stat, Stats } from '../../../ui/Stat.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import type { Definition } from '../../definitions/definition.ts';
import { printBounds } from '../printBounds.ts';
import { StarCounts } from '../StarCounts.tsx';
import { Cutoffs } from '../thresholds/Cutoffs.tsx';
import { sliderPause, settingsOf, withSetting } from '../thresholds/model.ts';
import { useSettling } from '../useSettling.tsx';
import { CategoryEditor } from './CategoryEditor.tsx';
import { definitionFileName } from './definitionFileName.ts';
import { derivedDraft } from './derivedDraft.ts';
import { DraftBar } from './DraftBar.tsx';
import { emptyCategories, withoutEmpty } from './draft.ts';
import { draftProblems } from './draftProblems.ts';
import { IndustryEditor } from './IndustryEditor.tsx';
import { laboratoryIndustries, tryDefinition, type TriedDefinition } from './laboratoryContract.ts';
import { words } from './laboratoryWords.ts';
import { SaveDefinition } from './SaveDefinition.tsx';
import { TriedView } from './TriedView.tsx';
import { useDraft, type Draft } from './useDraft.tsx';

const route = '/editions/$edition/laboratory';

/** What is edited, but for the industries, of which an address need not speak. */
const parts = ['categories', 'cut-offs'] as const;

/** Problems that are listed. */
const mostProblems = 8;

/** Edits a definition and shows what becomes of the stars. */
export function Laboratory({
  edition,
  start,
  base,
  year,
  changes,
  tell,
  set,
  setCutoffs,
}: {
  readonly edition: string;
  readonly start: string;
  readonly base: Definition;
  readonly year: number | undefined;
  /** What the address says is changed. */
  readonly changes: string | undefined;
  readonly tell: (changes: string | undefined) => void;
  /** The cut-offs that the address says are moved. */
  readonly set: string | undefined;
  readonly setCutoffs: (set: string | undefined) => void;
}): ReactNode {
  const draft = useDraft(edition, start, base, changes, tell);
  const { part = 'industries' } = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const industries = useAnswer(laboratoryIndustries, { edition, year });
  const { tried, error, isOnItsWay } = useTried(edition, year, draft.settled, set);
  const [moved, moveTo] = useSettling(set, setCutoffs, sliderPause);
  const settings = settingsOf(moved);
  const problems = useMemo(
    () => draftProblems(draft.settled, error instanceof Problem && error.status === 422 ? error.places : []),
    [draft.settled, error],
  );
  const toSave = useMemo(() => derivedDraft(base, draft.settled), [base, draft.settled]);
  const measure = industries.data?.measure ?? 'employment';
  return (
    <div className="mt-4">
      <DraftBar draft={draft} base={base} problems={problems.head} />
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="print:hidden">
          <Tabs
            label={words.editing}
            value={part}
            onChange={(chosen) =>
              void navigate({
                search: (before) => ({ ...before, part: parts.find((one) => one === chosen) }),
                replace: true,
                resetScroll: false,
              })
            }
            tabs={[
              {
                value: 'industries',
                title: words.industries,
                content: (
                  <Answer of={industries}>
                    {(data) => (
                      <IndustryEditor
                        base={base}
                        draft={draft.value}
                        data={data.industries}
                        problems={problems.industries}
                        change={draft.change}
                      />
                    )}
                  </Answer>
                ),
              },
              {
                value: 'categories',
                title: words.categories,
                content: <CategoryEditor draft={draft.value} problems={problems.categories} change={draft.change} />,
              },
              {
                value: 'cut-offs',
                title: words.cutoffs(settings.length),
                content:
                  tried === null ? (
                    <p>{words.waiting}</p>
                  ) : (
                    <>
                      <p className="mb-4 max-w-[40rem]">{words.cutoffsLead}</p>
                      <Cutoffs
                        levers={tried.levers}
                        settings={settings}
                        move={(rule, value) => moveTo(withSetting(settings, rule, value))}
                        reset={() => moveTo(undefined)}
                      />
                    </>
                  ),
              },
            ]}
          />
        </div>
        <div aria-busy={isOnItsWay} className="lg:sticky lg:top-4 lg:self-start">
          {error !== null && settings.length > 0 && (
            <button type="button" className="button mb-4" onClick={() => moveTo(undefined)}>
              {words.ownCutoffs}
            </button>
          )}
          {error !== null && <ToMend error={error} draft={draft} />}
          {error !== null && tried !== null && <p className="mb-4 text-muted">{words.mendLead}</p>}
          {tried === null ? error === null ? <Loading /> : <p>{words.waiting}</p> : <Headline tried={tried} />}
        </div>
      </div>
      {tried !== null && <TriedView edition={edition} measure={measure} tried={tried} />}
      {error === null && (
        <Section title={words.save}>
          <SaveDefinition definition={toSave} />
          <p className="mt-4">{words.saveLead}</p>
          <Command>{words.command(definitionFileName(toSave, 'yaml'), settings)}</Command>
        </Section>
      )}
    </div>
  );
}

/** What keeps the draft from being tried, each by the name of its category, and the way out of the commonest. */
function ToMend({ error, draft }: { readonly error: Error; readonly draft: Draft }): ReactNode {
  if (!(error instanceof Problem) || error.places.length === 0) return <Failed error={error} />;
  const empty = emptyCategories(draft.value);
  return (
    <div role="alert" className="mb-4 border-l-4 border-star bg-wash px-4 py-3">
      <p className="font-semibold">{words.mend}</p>
      <ul className="list-disc pl-5">
        {error.places.slice(0, mostProblems).map(({ column, reason }) => (
          <li key={`${column ?? ''} ${reason}`}>{reason}</li>
        ))}
      </ul>
      {error.places.length > mostProblems && <p>{words.andMore(error.places.length - mostProblems)}</p>}
      {empty.length > 0 && (
        <button type="button" className="button mt-2" onClick={() => draft.change(withoutEmpty(draft.value))}>
          {words.takeOutEmpty(empty.length)}
        </button>
      )}
    </div>
  );
}

function Headline({ tried }: { readonly tried: TriedDefinition }): ReactNode {
  const { before, after } = tried.coverage;
  return (
    <>
      <StarCounts year={tried.year} counts={tried.counts} changed={tried.changed} close={tried.close} />
      <h3 className="mt-6 mb-2">{words.coverage}</h3>
      <Stats>
        <Stat label={words.covered}>{printBounds(after.low, after.high, printShare)}</Stat>
        <Stat label={words.coveredBefore}>{printBounds(before.low, before.high, printShare)}</Stat>
        <Stat label={words.clustersGained}>{String(tried.clusters.gained)}</Stat>
        <Stat label={words.clustersLost}>{String(tried.clusters.lost)}</Stat>
      </Stats>
    </>
  );
}

/** What a definition does; while it is wrong, what the last right one did. */
function useTried(
  edition: string,
  year: number | undefined,
  definition: Definition,
  set: string | undefined,
): { readonly tried: TriedDefinition | null; readonly error: Error | null; readonly isOnItsWay: boolean } {
  const answer = useAnswer(tryDefinition, { edition, year, definition, set: settingsOf(set) });
  const [last, setLast] = useState<TriedDefinition | null>(null);
  if (answer.data !== undefined && !answer.isPlaceholderData && answer.data !== last) setLast(answer.data);
  return {
    tried: answer.data ?? last,
    error: answer.error,
    isOnItsWay: answer.isFetching,
  };
}
