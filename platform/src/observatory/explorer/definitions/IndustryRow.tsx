import { useState, type ReactNode } from 'react';
import { printShare } from '../../../kernel/printedFigure.ts';
import type { Definition } from '../../definitions/definition.ts';
import { printBounds } from '../printBounds.ts';
import { CategorySelect } from './CategorySelect.tsx';
import { withMoved, withShared, withWeight, type DraftIndustry } from './draft.ts';
import type { DataIndustry } from './laboratoryContract.ts';
import { words } from './laboratoryWords.ts';
import { TypedNumber } from './TypedNumber.tsx';

/** One industry: whether it is selected, how large it is, and which category takes it, or several with their shares. */
export function IndustryRow({
  industry: { industry, takers, under },
  figure,
  draft,
  isSelected,
  isChanged,
  problems,
  toggle,
  change,
}: {
  readonly industry: DraftIndustry;
  /** Null where the data do not hold it. */
  readonly figure: DataIndustry | null;
  readonly draft: Definition;
  readonly isSelected: boolean;
  readonly isChanged: boolean;
  readonly problems: readonly string[];
  readonly toggle: (industry: string, isOn: boolean) => void;
  readonly change: (next: Definition) => void;
}): ReactNode {
  const [isSharing, setSharing] = useState(false);
  const { categories } = draft;
  const titleOf = (code: string): string => categories.find((one) => one.code === code)?.title ?? code;
  const title = figure?.title ?? null;
  const isShared = takers.length > 1 || takers.some(({ weight }) => weight !== null);
  const none = under === null ? words.noCategory : words.under(under.industry, titleOf(under.category));
  return (
    <li className={`border-b border-rule py-1.5 ${isChanged ? 'border-l-4 border-l-star pl-2' : ''}`}>
      {title !== null && <p className="text-[0.95rem]">{title}</p>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label className="flex min-h-9 min-w-[5.5rem] items-center gap-2 font-semibold tabular-nums">
          <input
            type="checkbox"
            className="size-6"
            aria-label={words.select(industry)}
            checked={isSelected}
            onChange={({ target }) => toggle(industry, target.checked)}
          />
          {industry}
        </label>
        <span className="w-[6.5rem] text-right text-[0.9rem] text-muted tabular-nums">
          {figure === null ? words.notInData : printBounds(figure.share_low, figure.share_high, printShare)}
        </span>
        <div className="flex min-w-[12rem] flex-1 flex-col gap-1">
          {isShared ? (
            takers.map(({ category, weight }) => (
              <div key={category} className="flex flex-wrap items-center gap-2">
                <span className="min-w-[8rem] flex-1">{titleOf(category)}</span>
                <TypedNumber
                  label={words.weightOf(industry, titleOf(category))}
                  value={weight === null ? 100 : Number((weight * 100).toFixed(4))}
                  onChange={(share) => change(withWeight(draft, industry, category, share / 100))}
                />
                <span className="text-muted">%</span>
                <button
                  type="button"
                  className="icon-button min-h-8"
                  aria-label={words.takeOut(industry, titleOf(category))}
                  onClick={() => change(without(draft, industry, category, takers.length))}
                >
                  ×
                </button>
              </div>
            ))
          ) : (
            <CategorySelect
              label={words.categoryOf(industry)}
              categories={categories}
              value={takers[0]?.category ?? ''}
              none={none}
              isInvalid={problems.length > 0}
              onChange={(category) => change(withMoved(draft, [industry], category === '' ? null : category))}
            />
          )}
          {isSharing && (
            <CategorySelect
              label={words.alsoIn(industry)}
              categories={categories.filter(({ code }) => !takers.some(({ category }) => category === code))}
              value=""
              none={words.choose}
              onChange={(category) => {
                setSharing(false);
                if (category !== '') change(withShared(draft, industry, category));
              }}
            />
          )}
        </div>
        {takers.length > 0 && (
          <button
            type="button"
            className="button text-[0.9rem]"
            aria-label={words.shareOf(industry)}
            aria-expanded={isSharing}
            onClick={() => setSharing(!isSharing)}
          >
            {words.share}
          </button>
        )}
      </div>
      {problems.map((problem) => (
        <p key={problem} className="mt-1 border-l-4 border-star bg-wash px-2">
          {problem}
        </p>
      ))}
    </li>
  );
}

/** Taken out of one category, an industry that one other has is whole there. */
function without(draft: Definition, industry: string, category: string, takers: number): Definition {
  const left = withWeight(draft, industry, category, null);
  if (takers !== 2) return left;
  const other = left.categories.find(({ industries }) =>
    industries.some((entry) => typeof entry !== 'string' && entry.industry === industry),
  );
  return other === undefined ? left : withMoved(left, [industry], other.code);
}
