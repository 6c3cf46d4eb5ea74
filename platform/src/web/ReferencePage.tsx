import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useId, useMemo, useState, type ReactNode } from 'react';
import { printCount } from '../kernel/printedFigure.ts';
import { apiRoot } from '../kernel/requestUrl.ts';
import { typedSearch } from '../kernel/typedSearch.ts';
import { Answer } from '../ui/Answer.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { operationsOf, type Description, type Operation } from './reference/description.ts';
import { FieldList, fieldsOf } from './reference/FieldList.tsx';
import { OperationView } from './reference/OperationView.tsx';
import { useDescription } from './reference/useDescription.tsx';
import { useExampleValues } from './reference/useExampleValues.tsx';
import { words } from './reference/words.ts';

/** The open API, endpoint by endpoint. */
export function ReferencePage(): ReactNode {
  return (
    <Page title={words.title} lead={words.lead}>
      <Answer of={useDescription()}>{(description) => <Reference description={description} />}</Answer>
    </Page>
  );
}

function Reference({ description }: { readonly description: Description }): ReactNode {
  const valuesOf = useExampleValues();
  const { find = '' } = useSearch({ from: '/reference' });
  const operations = useMemo(() => operationsOf(description), [description]);
  const search = useMemo(
    () =>
      typedSearch(operations, ({ name, summary, path, fields }) => ({
        name: summary,
        codes: [name, path, ...fields.map((field) => field.name)],
      })),
    [operations],
  );
  const shown = new Set(find === '' ? operations : search(find, operations.length).shown);
  const root = description.servers[0]?.url ?? apiRoot;
  useScrollToHash();
  return (
    <>
      {description.info.description.split('\n\n').map((paragraph) => (
        <p key={paragraph} className="mb-3 max-w-[44rem]">
          {withCode(paragraph)}
        </p>
      ))}
      <p className="mb-6 flex flex-wrap gap-x-6 gap-y-1">
        <a href={`${apiRoot}/openapi.json`}>{words.openApi}</a>
        <a href={`${apiRoot}/catalogue`}>{words.catalogue}</a>
      </p>
      <Find found={shown.size} />
      {shown.size === 0 ? (
        <p>{words.noneFits}</p>
      ) : (
        <Chapters description={description} operations={[...operations].filter((one) => shown.has(one))}>
          {(operation) => (
            <OperationView key={operation.name} operation={operation} root={root} values={valuesOf(operation.name)} />
          )}
        </Chapters>
      )}
      <Section title={words.refusals}>
        <p className="max-w-[44rem]">{words.refusalsLead}</p>
        <dl className="my-2">
          {words.statuses.map(([status, about]) => (
            <div key={status} className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[minmax(11rem,1fr)_3fr]">
              <dt className="font-semibold">{status}</dt>
              <dd>{about}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words.shapes}>
        <p>{words.shapesLead}</p>
        {Object.entries(description.components.schemas).map(([name, schema]) => (
          <section key={name} id={`shape-${name}`} aria-labelledby={`shape-${name}-title`} className="mt-6 scroll-mt-4">
            <h3 id={`shape-${name}-title`}>{name}</h3>
            <FieldList fields={fieldsOf(schema)} />
          </section>
        ))}
      </Section>
    </>
  );
}

function Chapters({
  description,
  operations,
  children,
}: {
  readonly description: Description;
  readonly operations: readonly Operation[];
  readonly children: (operation: Operation) => ReactNode;
}): ReactNode {
  const chapters = description.tags
    .map((tag) => ({ ...tag, within: operations.filter(({ chapter }) => chapter === tag.name) }))
    .filter(({ within }) => within.length > 0);
  return (
    <>
      <nav aria-label={words.contents} className="mb-8 columns-1 gap-x-10 sm:columns-2 lg:columns-3">
        {chapters.map(({ name, within }) => (
          <div key={name} className="mb-4 break-inside-avoid">
            <h2 className="text-base">{name}</h2>
            <ul>
              {within.map(({ name: id, summary }) => (
                <li key={id} className="py-0.5">
                  <a href={`#${id}`}>{summary}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      {chapters.map(({ name, description: about, within }) => (
        <Section key={name} title={name}>
          <p className="max-w-[44rem]">{about}</p>
          {within.map(children)}
        </Section>
      ))}
    </>
  );
}

function Find({ found }: { readonly found: number }): ReactNode {
  const box = useId();
  const navigate = useNavigate({ from: '/reference' });
  const { find = '' } = useSearch({ from: '/reference' });
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <search className="mb-6 block print:hidden">
      <div className="field max-w-[24rem]">
        <label htmlFor={box} className="field-label">
          {words.find}
        </label>
        <input
          id={box}
          type="search"
          className="field-box"
          placeholder={words.findHint}
          maxLength={80}
          value={typed ?? find}
          onChange={({ target: { value } }) => {
            setTyped(value);
            void navigate({
              search: value === '' ? {} : { find: value },
              replace: true,
              resetScroll: false,
            }).then(() => setTyped((now) => (now === value ? null : now)));
          }}
        />
      </div>
      <p role="status" className="mt-1 text-muted">
        {find === '' ? '' : printCount(found, 'entry', 'entries')}
      </p>
    </search>
  );
}

/** What the address points at within the page is there only once the description is: brings it into view then. */
function useScrollToHash(): void {
  useEffect(() => {
    const id = decodeURIComponent(globalThis.location.hash.slice(1));
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);
}

/** Text whose parts in backticks are code. */
function withCode(text: string): ReactNode[] {
  return text.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part));
}
