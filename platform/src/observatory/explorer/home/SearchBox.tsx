import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Typeahead } from '../../../ui/Typeahead.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { firstFew } from '../../../kernel/firstFew.ts';
import { listEditions } from '../editions/contract.ts';
import { useEdition } from '../useEdition.tsx';
import { search, type SearchResult } from './contract.ts';
import { resultPlace } from './resultPlace.ts';
import { words } from './words.ts';

/** Milliseconds of rest after which what was typed is asked for. */
const rest = 120;
const kinds = ['category', 'region', 'industry'] as const;

/** Finds regions, categories and industries while one types, and leads to their pages; the key / leads to it from anywhere. */
export function SearchBox({
  edition,
  look,
}: {
  readonly edition: string;
  /** In the bar on night blue, or on the page. */
  readonly look: 'bar' | 'page';
}): ReactNode {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const asked = useRested(text.trim());
  const answer = useAnswer(search, { edition, text: asked, limit: 6 }, { enabled: asked !== '' });
  const found = asked === '' ? undefined : answer.data;
  const results = useMemo(
    () => new Map(found?.results.map((result) => [`${result.kind} ${result.code}`, result])),
    [found],
  );
  const groups = kinds
    .map((kind) => ({
      title: words.kinds[kind],
      choices: [...results]
        .filter(([, result]) => result.kind === kind)
        .map(([key, result]) => ({
          key,
          label: result.name ?? result.code,
          note: noteOf(result),
        })),
    }))
    .filter(({ choices }) => choices.length > 0);
  return (
    <search className={look === 'bar' ? 'min-w-0 flex-1' : 'block w-full print:hidden'}>
      <Typeahead
        label={words.search}
        isLabelHidden={look === 'bar'}
        placeholder={look === 'bar' ? words.searchShort : undefined}
        className={look === 'page' ? 'min-h-12 text-lg' : ''}
        shortcut="/"
        text={text}
        onText={setText}
        isListed={asked !== ''}
        groups={groups}
        onChoose={(key) => {
          setText('');
          void navigate(resultPlace(edition, results.get(key)!));
        }}
        before={
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="flex-none text-muted">
            <path
              d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.6 10.6 14 14"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            />
          </svg>
        }
        after={
          <kbd
            aria-hidden="true"
            title={words.slash}
            className="hidden rounded-sm border border-rule px-1.5 text-[0.8rem] text-muted sm:inline"
          >
            /
          </kbd>
        }
        below={<Below edition={edition} asked={asked} answer={answer} />}
      />
    </search>
  );
}

/** What is to be said besides the results: that there are none, or more, or none yet. */
function Below({
  edition,
  asked,
  answer: { data, error, isPlaceholderData },
}: {
  readonly edition: string;
  readonly asked: string;
  readonly answer: {
    readonly data: { readonly total: number; readonly results: readonly SearchResult[] } | undefined;
    readonly error: Error | null;
    readonly isPlaceholderData: boolean;
  };
}): ReactNode {
  const shown = useEdition(edition);
  const others = useAnswer(listEditions, {}).data?.editions.filter(({ name }) => name !== shown?.name) ?? [];
  if (error !== null) return <p className="px-3 py-2">{words.searchFailed}</p>;
  if (data === undefined) return <p className="px-3 py-2 text-muted">{words.searching}</p>;
  if (data.total === 0 && !isPlaceholderData)
    return (
      <p role="status" className="px-3 py-2">
        {words.nothing(asked)}
        {others.length > 0 && (
          <>
            {' '}
            {words.elsewhere(
              firstFew(
                others.map(({ title }) => title),
                3,
              ),
            )}
          </>
        )}
      </p>
    );
  if (data.total <= data.results.length) return null;
  return (
    <p className="border-t border-rule px-3 pt-1.5 pb-0.5 text-[0.9rem] text-muted">
      {words.more(data.results.length, data.total)}
    </p>
  );
}

function noteOf({ kind, code, name, category_title: title, because }: SearchResult): string {
  if (because !== null) return because;
  if (kind === 'industry') {
    const place = title === null ? words.industryInNone : words.industryIn(title);
    return name === null ? place : `${code} ${place}`;
  }
  return name === null || kind === 'category' ? '' : code;
}

/** A value as it was when it last came to rest. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return value === '' ? '' : rested;
}
