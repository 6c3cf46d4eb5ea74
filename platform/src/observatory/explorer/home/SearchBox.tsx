import { Combobox } from '@base-ui/react/combobox';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { useNames } from '../useNames.tsx';
import { search, type SearchResult } from './contract.ts';
import { resultPlace } from './resultPlace.ts';
import { words } from './words.ts';

/** Milliseconds of rest after which what was typed is asked for. */
const rest = 120;
const kinds = ['category', 'region', 'industry'] as const;

interface Group {
  readonly kind: SearchResult['kind'];
  readonly items: readonly SearchResult[];
}

/** Finds regions, categories and industries while one types, and leads to their pages; the key / leads to it from anywhere. */
export function SearchBox({
  edition,
  look,
}: {
  readonly edition: string;
  /** In the bar on night blue, or on the page. */
  readonly look: 'bar' | 'page';
}): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const names = useNames(edition);
  const [text, setText] = useState('');
  const asked = useRested(text.trim());
  const answer = useAnswer(search, { edition, text: asked, limit: 6 }, { enabled: asked !== '' });
  useSlash(input);
  const found = asked === '' ? undefined : answer.data;
  const groups = useMemo<Group[]>(
    () =>
      kinds
        .map((kind) => ({ kind, items: found?.results.filter((result) => result.kind === kind) ?? [] }))
        .filter(({ items }) => items.length > 0),
    [found],
  );
  const isSettled = asked !== '' && !answer.isPlaceholderData && answer.data !== undefined;
  return (
    <search className={look === 'bar' ? 'min-w-0 flex-1' : 'block w-full'}>
      <Combobox.Root<SearchResult>
        items={groups}
        filter={null}
        value={null}
        inputValue={text}
        autoHighlight
        itemToStringLabel={({ name, code }) => name ?? code}
        onInputValueChange={(typed, { reason }) => {
          if (reason === 'input-change' || reason === 'clear-press') setText(typed);
        }}
        onValueChange={(result) => {
          if (result === null) return;
          setText('');
          void navigate(resultPlace(edition, result));
        }}
      >
        <label htmlFor={id} className={look === 'bar' ? 'sr-only' : 'field-label'}>
          {words.search}
        </label>
        <Combobox.InputGroup className={`field-box gap-2 ${look === 'page' ? 'min-h-12 text-lg' : ''}`}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="flex-none text-muted">
            <path
              d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.6 10.6 14 14"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            />
          </svg>
          <Combobox.Input
            ref={input}
            id={id}
            type="search"
            placeholder={look === 'bar' ? words.searchShort : undefined}
            aria-keyshortcuts="/"
            className="min-w-0 flex-1 self-stretch bg-transparent outline-none"
          />
          <kbd
            aria-hidden="true"
            title={words.slash}
            className="hidden rounded-sm border border-rule px-1.5 text-[0.8rem] text-muted sm:inline"
          >
            /
          </kbd>
        </Combobox.InputGroup>
        <Combobox.Portal>
          <Combobox.Positioner sideOffset={4} className="z-30">
            <Combobox.Popup
              hidden={text.trim() === ''}
              className="popup w-[max(var(--anchor-width),min(24rem,var(--available-width)))] max-w-[var(--available-width)]"
            >
              <Combobox.Empty>
                {isSettled && groups.length === 0 && <p className="px-3 py-2">{words.nothing(asked)}</p>}
              </Combobox.Empty>
              <Combobox.Status>
                {answer.error !== null && asked !== '' && <p className="px-3 py-2">{words.searchFailed}</p>}
                {answer.isLoading && <p className="px-3 py-2 text-muted">{words.searching}</p>}
              </Combobox.Status>
              <Combobox.List className="max-h-[min(28rem,calc(var(--available-height)-1rem))] overflow-y-auto overscroll-contain">
                {({ kind, items }: Group) => (
                  <Combobox.Group key={kind} items={items}>
                    <Combobox.GroupLabel className="px-3 pt-2 pb-0.5 text-[0.85rem] text-muted">
                      {words.kinds[kind]}
                    </Combobox.GroupLabel>
                    <Combobox.Collection>
                      {(item: SearchResult) => (
                        <Combobox.Item key={`${item.kind} ${item.code}`} value={item} className="option pl-3">
                          <span>{item.name ?? item.code}</span>
                          <span className="option-note">{noteOf(item, names.category)}</span>
                        </Combobox.Item>
                      )}
                    </Combobox.Collection>
                  </Combobox.Group>
                )}
              </Combobox.List>
              {found !== undefined && found.total > found.results.length && (
                <p className="border-t border-rule px-3 py-1.5 text-[0.9rem] text-muted">
                  {words.more(found.results.length, found.total)}
                </p>
              )}
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </search>
  );
}

function noteOf({ kind, code, name, category }: SearchResult, called: (category: string) => string): string {
  if (kind === 'industry') return category === null ? words.industryInNone : words.industryIn(called(category));
  return name === null ? '' : code;
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

/** The key / leads to the field, unless one is typing somewhere. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const lead = (event: KeyboardEvent): void => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, [input]);
}
