import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { Page } from '../../../ui/Page.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { WayTo } from '../WayTo.tsx';
import { useEdition } from '../useEdition.tsx';
import { useYear } from '../useYear.tsx';
import { YearNotice } from '../YearNotice.tsx';
import { YearSelect } from '../YearSelect.tsx';
import { CategoriesTable } from './CategoriesTable.tsx';
import { listCategories, type CategoryRow } from './contract.ts';
import { words } from './words.ts';

const everyKind = ['traded', 'local', 'emerging'] as const;

/** All categories of a year in one table. */
export function CategoriesPage(): ReactNode {
  const { edition } = useParams({ from: '/editions/$edition/categories' });
  const search = useSearch({ from: '/editions/$edition/categories' });
  const navigate = useNavigate({ from: '/editions/$edition/categories' });
  const shown = useEdition(edition);
  const { year: wanted, years, isKnown } = useYear(edition, search.year);
  const answer = useAnswer(listCategories, { edition, year: wanted }, { enabled: isKnown });
  return (
    <Page
      title={words.title}
      eyebrow={<WayTo edition={edition} />}
      lead={shown === null ? undefined : words.lead(shown.definition.title)}
      actions={
        <YearSelect
          years={years}
          year={answer.data?.year ?? wanted ?? 0}
          onChange={(year) =>
            void navigate({ search: (before) => ({ ...before, year }), replace: true, resetScroll: false })
          }
        />
      }
    >
      <YearNotice asked={search.year} years={years} />
      <Answer of={answer}>
        {({ year, categories }) => (
          <OfKind edition={edition} year={year} measure={shown?.measure ?? 'employment'} categories={categories} />
        )}
      </Answer>
    </Page>
  );
}

/** The categories of the kind that is asked for, where the definition tells kinds. */
function OfKind({
  edition,
  year,
  measure,
  categories,
}: {
  readonly edition: string;
  readonly year: number;
  readonly measure: string;
  readonly categories: readonly CategoryRow[];
}): ReactNode {
  const { kind } = useSearch({ from: '/editions/$edition/categories' });
  const navigate = useNavigate({ from: '/editions/$edition/categories' });
  const kinds = everyKind.filter((one) => categories.some((row) => row.kind === one));
  const rows = useMemo(
    () => (kind === undefined ? categories : categories.filter((row) => row.kind === kind)),
    [categories, kind],
  );
  return (
    <>
      {(kinds.length > 1 || kind !== undefined) && (
        <div className="mb-5 print:hidden">
          <SegmentedControl
            label={words.kind}
            value={kind ?? 'all'}
            options={[
              { value: 'all', label: words.all },
              ...everyKind
                .filter((one) => kinds.includes(one) || one === kind)
                .map((value) => ({ value, label: words.kinds[value] })),
            ]}
            onChange={(chosen) =>
              void navigate({
                search: (before) => ({ ...before, kind: everyKind.find((one) => one === chosen) }),
                replace: true,
                resetScroll: false,
              })
            }
          />
        </div>
      )}
      <CategoriesTable edition={edition} year={year} measure={measure} rows={rows} hasKinds={kinds.length > 0} />
    </>
  );
}
