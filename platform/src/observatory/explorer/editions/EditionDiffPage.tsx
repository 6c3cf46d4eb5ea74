import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { Breadcrumb } from '../../../ui/Breadcrumb.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { listEditions } from './contract.ts';
import { ComparedEditionsView } from './ComparedEditionsView.tsx';
import { words as shared } from './words.ts';
import { words } from './diffWords.ts';

/** Two editions: which stars moved from the one to the other, and why. */
export function EditionDiffPage(): ReactNode {
  const { edition } = useParams({ from: '/editions/$edition/diff' });
  const search = useSearch({ from: '/editions/$edition/diff' });
  const navigate = useNavigate({ from: '/editions/$edition/diff' });
  const answer = useAnswer(listEditions, {});
  const go = (from: string, to: string | undefined): void =>
    void navigate({
      to: '/editions/$edition/diff',
      params: { edition: from },
      search: to === undefined ? {} : { with: to },
      replace: true,
      resetScroll: false,
    });
  return (
    <Page
      title={words.title}
      eyebrow={
        <Breadcrumb
          links={[
            <Link key="editions" to="/editions">
              {shared.title}
            </Link>,
            <Link key="edition" to="/editions/$edition" params={{ edition }}>
              {answer.data?.editions.find(({ name }) => name === edition)?.title ?? edition}
            </Link>,
          ]}
        />
      }
      lead={words.lead}
    >
      <Answer of={answer}>
        {({ editions }) => {
          const options = editions.map(({ name, title }) => ({ value: name, label: title, note: name }));
          const own = edition === 'latest' ? (editions[0]?.name ?? edition) : edition;
          const others = options.filter(({ value }) => value !== own);
          if (others.length === 0) return <p className="bg-wash px-4 py-3">{words.noOther}</p>;
          const other = search.with === 'latest' ? editions[0]?.name : search.with;
          return (
            <>
              <div className="flex flex-wrap items-end gap-4 print:hidden">
                <Select
                  label={words.from}
                  options={options}
                  value={own}
                  onChange={(chosen) => go(chosen, chosen === other ? own : other)}
                />
                <Select
                  label={words.to}
                  options={other === undefined ? [{ value: '', label: words.choose }, ...others] : others}
                  value={other ?? ''}
                  onChange={(chosen) => go(own, chosen === '' ? undefined : chosen)}
                />
                {other !== undefined && other !== own && (
                  <button type="button" className="button" onClick={() => go(other, own)}>
                    {words.swap}
                  </button>
                )}
              </div>
              {other === undefined ? (
                <p className="mt-6 bg-wash px-4 py-3">{words.chooseLead}</p>
              ) : other === own ? (
                <p className="mt-6 bg-wash px-4 py-3">{words.same}</p>
              ) : (
                <ComparedEditionsView
                  edition={own}
                  other={other}
                  offset={search.offset ?? 0}
                  setOffset={(offset) =>
                    void navigate({ search: (before) => ({ ...before, offset: offset === 0 ? undefined : offset }) })
                  }
                />
              )}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
