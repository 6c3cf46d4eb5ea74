import { useState, type ReactNode } from 'react';
import { printCount } from '../../../kernel/printedFigure.ts';
import { searchText } from '../../../kernel/typedSearch.ts';
import { announce } from '../../../ui/announce.browser.ts';
import { useTableState } from '../../../ui/useTableState.tsx';
import type { Category, Definition } from '../../definitions/definition.ts';
import { freeCode, withCategory, withNewCategory, withoutCategory } from './draft.ts';
import { words } from './laboratoryWords.ts';
import { TypedText } from './TypedText.tsx';

/** Categories that are listed at a time. */
const step = 40;
const definitionKinds = ['traded', 'local', 'emerging'] as const;
const kinds = [...definitionKinds, ''] as const;

/** The categories, to be called otherwise, added and taken out. */
export function CategoryEditor({
  draft,
  problems,
  change,
}: {
  readonly draft: Definition;
  /** What is to be mended, by position. */
  readonly problems: ReadonlyMap<number, readonly string[]>;
  readonly change: (next: Definition) => void;
}): ReactNode {
  const [{ find: typed, rows: asked }, choose] = useTableState('table_edited_categories');
  const [title, setTitle] = useState('');
  const found = draft.categories
    .map((category, at) => ({ category, at, problems: problems.get(at) ?? [] }))
    .filter(({ category }) => searchText(`${category.code} ${category.title}`).includes(searchText(typed)))
    .sort((a, b) => Number(b.problems.length > 0) - Number(a.problems.length > 0) || a.at - b.at);
  const rows = asked === 'all' ? found.length : Math.max(step, asked ?? step);
  const add = (): void => {
    const name = title.trim();
    if (name === '') return;
    change(withNewCategory(draft, { code: freeCode(draft, name), title: name, kind: 'traded' }));
    announce(words.added(name));
    setTitle('');
  };
  return (
    <div>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div className="field w-full max-w-[18rem]">
          <label htmlFor="new-category" className="field-label">
            {words.newCategory}
          </label>
          <input
            id="new-category"
            className="field-box"
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        </div>
        <button type="submit" className="button" disabled={title.trim() === ''}>
          {words.add}
        </button>
        <div className="field ml-auto w-full max-w-[14rem]">
          <label htmlFor="category-search" className="field-label">
            {words.search}
          </label>
          <input
            id="category-search"
            type="search"
            className="field-box"
            maxLength={200}
            value={typed}
            onChange={({ target }) => choose({ find: target.value, rows: null }, true)}
          />
        </div>
      </form>
      <ul className="mt-3 border-t border-rule">
        {found.slice(0, rows).map((one) => (
          <CategoryRow
            key={one.at}
            category={one.category}
            problems={one.problems}
            set={(changed) => change(withCategory(draft, one.category.code, changed))}
            remove={() => {
              change(withoutCategory(draft, one.category.code));
              announce(words.removed(one.category.title));
            }}
          />
        ))}
      </ul>
      <div className="mt-2 flex items-center gap-3">
        <p className="text-muted" role="status">
          {words.listedCategories(Math.min(rows, found.length), found.length)}
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

function CategoryRow({
  category: { code, title, kind, industries },
  problems,
  set,
  remove,
}: {
  readonly category: Category;
  readonly problems: readonly string[];
  readonly set: (changed: Partial<Pick<Category, 'code' | 'title' | 'kind'>>) => void;
  readonly remove: () => void;
}): ReactNode {
  return (
    <li className="border-b border-rule py-1.5">
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] items-center gap-2 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_8rem_auto]">
        <TypedText
          label={words.titleLabel(code)}
          isLabelShown={false}
          value={title}
          isInvalid={problems.length > 0}
          onChange={(next) => set({ title: next })}
        />
        <TypedText
          label={words.codeLabel(title)}
          isLabelShown={false}
          value={code}
          onChange={(next) => set({ code: next.trim() })}
        />
        <select
          aria-label={words.kindLabel(title)}
          className="field-box"
          value={kind ?? ''}
          onChange={({ target }) => set({ kind: definitionKinds.find((one) => one === target.value) })}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
        <button type="button" className="button" aria-label={words.removeLabel(title)} onClick={remove}>
          {words.remove}
        </button>
      </div>
      <p className="text-[0.9rem] text-muted">{printCount(industries.length, 'industry', 'industries')}</p>
      {problems.map((problem) => (
        <p key={problem} className="mt-1 border-l-4 border-star bg-wash px-2">
          {problem}
        </p>
      ))}
    </li>
  );
}
