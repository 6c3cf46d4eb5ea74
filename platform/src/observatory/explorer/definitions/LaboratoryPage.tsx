import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import type { Definition } from '../../definitions/definition.ts';
import { WayTo } from '../WayTo.tsx';
import { useYear } from '../useYear.tsx';
import { YearNotice } from '../YearNotice.tsx';
import { YearSelect } from '../YearSelect.tsx';
import { BringDefinition } from './BringDefinition.tsx';
import { listDefinitions, showDefinition } from './contract.ts';
import { Laboratory } from './Laboratory.tsx';
import { words } from './laboratoryWords.ts';
import { storedDraft, storeDraft } from './storedDraft.browser.ts';

/** What a draft starts from where that is a file of the reader's. */
const ownFile = 'file';

/** The laboratory: a definition edited, and what becomes of the stars. */
export function LaboratoryPage(): ReactNode {
  const { edition } = useParams({ from: '/editions/$edition/laboratory' });
  const search = useSearch({ from: '/editions/$edition/laboratory' });
  const navigate = useNavigate({ from: '/editions/$edition/laboratory' });
  const { start = 'own' } = search;
  const [given, setGiven] = useState<{ readonly definition: Definition; readonly count: number } | null>(null);
  const change = (changed: Partial<typeof search>): void =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false });
  const { year, years, isKnown } = useYear(edition, search.year);
  const file = start === ownFile ? (given?.definition ?? storedDraft(edition)?.base ?? null) : null;
  return (
    <Page
      title={words.title}
      eyebrow={
        <WayTo
          edition={edition}
          further={[
            <Link key="definitions" to="/editions/$edition/definitions" params={{ edition }}>
              {words.definitions}
            </Link>,
          ]}
        />
      }
      lead={words.lead}
      actions={
        <YearSelect years={years} year={year ?? years.at(-1) ?? 0} onChange={(chosen) => change({ year: chosen })} />
      }
    >
      <YearNotice asked={search.year} years={years} />
      <div className="print:hidden">
        <Start
          edition={edition}
          start={start}
          choose={(chosen) => {
            storeDraft(edition, null);
            change({ start: chosen === 'own' ? undefined : chosen, changes: undefined });
          }}
        />
        <BringDefinition
          take={(definition) => {
            storeDraft(edition, { start: ownFile, base: definition, draft: definition });
            setGiven({ definition, count: (given?.count ?? 0) + 1 });
            change({ start: ownFile, changes: undefined });
          }}
        />
      </div>
      {!isKnown ? (
        <Loading />
      ) : start !== ownFile ? (
        <KnownStart
          key={`${edition} ${start}`}
          edition={edition}
          start={start}
          year={year}
          changes={search.changes}
          tell={(changes) => change({ changes })}
          set={search.set}
          setCutoffs={(set) => change({ set })}
        />
      ) : file === null ? (
        <p role="alert" className="mt-6 bg-wash px-4 py-3">
          {words.noFile}
        </p>
      ) : (
        <Laboratory
          key={`${edition} ${ownFile} ${given?.count ?? 0}`}
          edition={edition}
          start={ownFile}
          base={file}
          year={year}
          changes={undefined}
          tell={() => undefined}
          set={search.set}
          setCutoffs={(set) => change({ set })}
        />
      )}
    </Page>
  );
}

function Start({
  edition,
  start,
  choose,
}: {
  readonly edition: string;
  readonly start: string;
  readonly choose: (start: string) => void;
}): ReactNode {
  const definitions = useAnswer(listDefinitions, { edition }).data?.definitions ?? [];
  const options = definitions.map(({ definition, title, name, version }) => ({
    value: definition,
    label: title,
    note: `${name} ${version}`,
  }));
  return (
    <div className="flex flex-wrap items-end gap-4">
      <Select
        label={words.start}
        options={start === ownFile ? [{ value: ownFile, label: words.file }, ...options] : options}
        value={start === 'own' ? (definitions[0]?.definition ?? start) : start}
        onChange={choose}
      />
    </div>
  );
}

function KnownStart({
  edition,
  start,
  ...others
}: {
  readonly edition: string;
  readonly start: string;
  readonly year: number | undefined;
  readonly changes: string | undefined;
  readonly tell: (changes: string | undefined) => void;
  readonly set: string | undefined;
  readonly setCutoffs: (set: string | undefined) => void;
}): ReactNode {
  const answer = useAnswer(showDefinition, { edition, definition: start });
  return (
    <Answer of={answer}>
      {({ value }) => <Laboratory edition={edition} start={start} base={value} {...others} />}
    </Answer>
  );
}
