import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { yearSpan } from '../editions/yearSpan.ts';
import { WayTo } from '../WayTo.tsx';
import { ComparedDefinitionsView } from './ComparedDefinitionsView.tsx';
import { listDefinitions, type DefinitionSummary } from './contract.ts';
import { DefinitionView } from './DefinitionView.tsx';
import { words } from './words.ts';

/** A definition of an edition or a built-in one, or two of them side by side. */
export function DefinitionsPage(): ReactNode {
  const { edition } = useParams({ from: '/editions/$edition/definitions' });
  const search = useSearch({ from: '/editions/$edition/definitions' });
  const navigate = useNavigate({ from: '/editions/$edition/definitions' });
  const answer = useAnswer(listDefinitions, { edition });
  const change = (changed: Partial<typeof search>): void =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false });
  return (
    <Page
      title={words.title}
      eyebrow={<WayTo edition={edition} />}
      lead={words.lead}
      actions={
        <Link
          to="/editions/$edition/laboratory"
          params={{ edition }}
          search={search.definition === undefined ? {} : { start: search.definition }}
          className="button"
        >
          {words.laboratory}
        </Link>
      }
    >
      <Answer of={answer}>
        {({ definitions }) => (
          <Chosen
            edition={edition}
            definitions={definitions}
            definition={search.definition ?? definitions[0]?.definition ?? 'own'}
            beside={search.beside ?? null}
            listed={search.listed ?? 'changed'}
            change={change}
          />
        )}
      </Answer>
    </Page>
  );
}

function Chosen({
  edition,
  definitions,
  definition,
  beside,
  listed,
  change,
}: {
  readonly edition: string;
  readonly definitions: readonly DefinitionSummary[];
  readonly definition: string;
  readonly beside: string | null;
  readonly listed: 'changed' | 'all';
  readonly change: (changed: {
    readonly definition?: string | undefined;
    readonly beside?: string | undefined;
    readonly listed?: 'all' | undefined;
  }) => void;
}): ReactNode {
  const options = definitions.map((one) => ({ value: one.definition, label: one.title, note: noteOf(one) }));
  return (
    <>
      <div className="flex flex-wrap items-end gap-4 print:hidden">
        <Select
          label={words.definition}
          options={options}
          value={definition}
          onChange={(chosen) => change({ definition: chosen, ...(chosen === beside ? { beside: undefined } : {}) })}
        />
        <Select
          label={words.beside}
          options={[{ value: '', label: words.noOther }, ...options.filter(({ value }) => value !== definition)]}
          value={beside ?? ''}
          onChange={(chosen) => change({ beside: chosen === '' ? undefined : chosen })}
        />
        {beside !== null && (
          <button type="button" className="button" onClick={() => change({ definition: beside, beside: definition })}>
            {words.swap}
          </button>
        )}
      </div>
      {beside === null ? (
        <DefinitionView edition={edition} definition={definition} />
      ) : (
        <ComparedDefinitionsView
          edition={edition}
          definition={definition}
          beside={beside}
          listed={listed}
          list={(chosen) => change({ listed: chosen === 'all' ? chosen : undefined })}
        />
      )}
    </>
  );
}

function noteOf({ origin, years, definition }: DefinitionSummary): string {
  if (origin === 'built-in') return words.builtIn;
  return words.ofEdition(definition === 'own' ? null : yearSpan(years));
}
