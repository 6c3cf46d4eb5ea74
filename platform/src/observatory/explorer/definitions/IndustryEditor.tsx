import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { searchText } from '../../../kernel/typedSearch.ts';
import { announce } from '../../../ui/announce.browser.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { useTableState } from '../../../ui/useTableState.tsx';
import type { Definition } from '../../definitions/definition.ts';
import { CategorySelect } from './CategorySelect.tsx';
import { draftIndustries, withMoved, type DraftIndustry } from './draft.ts';
import { IndustryRow } from './IndustryRow.tsx';
import type { DataIndustry } from './laboratoryContract.ts';
import { words } from './laboratoryWords.ts';

/** Rows that are added at a time. */
const step = 40;

const route = '/editions/$edition/laboratory';

/** The industries of definition and data, each with the category that takes it; one or many are moved at once. */
export function IndustryEditor({
  base,
  draft,
  data,
  problems,
  change,
}: {
  readonly base: Definition;
  readonly draft: Definition;
  readonly data: readonly DataIndustry[];
  /** What is to be mended, by industry. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  readonly change: (next: Definition) => void;
}): ReactNode {
  const { listed: shown = 'all' } = useSearch({ from: route });
  const navigate = useNavigate({ from: route });
  const [{ find: typed, rows: asked }, choose] = useTableState('table_edited_industries');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState('');
  const wanted = useDeferredValue(typed);
  const codes = useMemo(() => data.map(({ industry }) => industry), [data]);
  const industries = useMemo(() => draftIndustries(draft, codes), [draft, codes]);
  const before = useMemo(
    () => new Map(draftIndustries(base, codes).map((one) => [one.industry, takersText(one)])),
    [base, codes],
  );
  const titles = useMemo(() => new Map(draft.categories.map(({ code, title }) => [code, title])), [draft]);
  const figures = useMemo(() => new Map(data.map((one) => [one.industry, one])), [data]);
  const texts = useMemo(
    () =>
      industries.map(({ industry, inData, takers }) =>
        searchText(
          `${industry} ${inData === null ? '' : (figures.get(inData)?.title ?? '')} ${takers.map(({ category }) => `${category} ${titles.get(category) ?? ''}`).join(' ')}`,
        ),
      ),
    [industries, figures, titles],
  );
  const found = useMemo(() => {
    const parts = searchText(wanted).split(/\s+/);
    return industries.filter((one, at) => {
      if (shown === 'none' && (one.takers.length > 0 || one.under !== null)) return false;
      if (shown === 'changed' && takersText(one) === before.get(one.industry)) return false;
      return parts.every((part) => texts[at]!.includes(part));
    });
  }, [industries, texts, wanted, shown, before]);
  const rows = asked === 'all' ? found.length : Math.max(step, asked ?? step);
  const listed = found.slice(0, rows);
  const chosen = industries.filter(({ industry }) => selected.has(industry)).map(({ industry }) => industry);
  const areAll = listed.length > 0 && listed.every(({ industry }) => selected.has(industry));
  const move = (): void => {
    change(withMoved(draft, chosen, target === '' ? null : target));
    announce(words.moved(chosen.length, titles.get(target) ?? words.noCategory));
    setSelected(new Set());
  };
  const toggle = (industry: string, isOn: boolean): void => {
    const next = new Set(selected);
    if (isOn) next.add(industry);
    else next.delete(industry);
    setSelected(next);
  };
  return (
    <div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="field w-full max-w-[18rem]">
          <label htmlFor="industry-search" className="field-label">
            {words.search}
          </label>
          <input
            id="industry-search"
            type="search"
            className="field-box"
            maxLength={200}
            value={typed}
            onChange={({ target: field }) => choose({ find: field.value, rows: null }, true)}
          />
        </div>
        <SegmentedControl
          label={words.show}
          options={(['all', 'none', 'changed'] as const).map((value) => ({ value, label: words.shows[value] }))}
          value={shown}
          onChange={(next) =>
            void navigate({
              search: (now) => ({ ...now, listed: next === 'all' ? undefined : next }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </div>
      <div className="sticky top-0 z-10 mt-3 flex flex-wrap items-end gap-2 border-y border-rule bg-paper py-2">
        <label className="flex min-h-9 items-center gap-2">
          <input
            type="checkbox"
            className="size-6"
            checked={areAll}
            onChange={({ target: box }) =>
              setSelected(box.checked ? new Set([...selected, ...listed.map(({ industry }) => industry)]) : new Set())
            }
          />
          {words.selectAll}
        </label>
        <div className="ml-auto flex flex-wrap items-center gap-2">
          <span className="text-muted" aria-live="polite">
            {words.selected(chosen.length)}
          </span>
          <div className="w-[14rem]">
            <CategorySelect
              label={words.moveTo}
              categories={draft.categories}
              value={target}
              none={words.noCategory}
              onChange={setTarget}
            />
          </div>
          <button type="button" className="button" disabled={chosen.length === 0} onClick={move}>
            {words.move}
          </button>
        </div>
      </div>
      <ul>
        {listed.map((one) => (
          <IndustryRow
            key={one.industry}
            industry={one}
            figure={one.inData === null ? null : (figures.get(one.inData) ?? null)}
            draft={draft}
            isSelected={selected.has(one.industry)}
            isChanged={takersText(one) !== before.get(one.industry)}
            problems={problems.get(one.industry) ?? none}
            toggle={toggle}
            change={change}
          />
        ))}
      </ul>
      <div className="mt-2 flex items-center gap-3">
        <p className="text-muted" role="status">
          {found.length === 0 ? words.noneFits : words.listed(listed.length, found.length)}
        </p>
        {found.length > rows && (
          <button type="button" className="button" onClick={() => choose({ rows: rows + step * 2 })}>
            {words.more}
          </button>
        )}
      </div>
    </div>
  );
}

const none: readonly string[] = [];

function takersText({ takers, under }: DraftIndustry): string {
  return `${takers.map(({ category, weight }) => `${category} ${weight ?? ''}`).join(', ')} ${under?.category ?? ''}`;
}
