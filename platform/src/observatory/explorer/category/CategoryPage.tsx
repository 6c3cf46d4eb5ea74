import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import { Page } from '../../../ui/Page.tsx';
import { useProvenance } from '../../../ui/Provenance.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Stat, Stats } from '../../../ui/Stat.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { printBounds } from '../printBounds.ts';
import { WayTo } from '../WayTo.tsx';
import { useYear } from '../useYear.tsx';
import { YearNotice } from '../YearNotice.tsx';
import { YearSelect } from '../YearSelect.tsx';
import { CategoryCutoffs } from './CategoryCutoffs.tsx';
import { CategoryIndustries } from './CategoryIndustries.tsx';
import { categoryInWords } from './categoryInWords.ts';
import { CategoryOverTime } from './CategoryOverTime.tsx';
import { showCategory, showCategoryHistory, type CategoryHistory, type CategoryPortrait } from './contract.ts';
import { LinkedCategories } from './LinkedCategories.tsx';
import { StrongestOfCategory } from './StrongestOfCategory.tsx';
import { words } from './words.ts';

/** The portrait of one cluster category. */
export function CategoryPage(): ReactNode {
  const { edition, category } = useParams({ from: '/editions/$edition/categories/$category' });
  const { year: asked } = useSearch({ from: '/editions/$edition/categories/$category' });
  const navigate = useNavigate({ from: '/editions/$edition/categories/$category' });
  const { year, years, isKnown } = useYear(edition, asked);
  const answer = useAnswer(showCategory, { edition, category, year }, { enabled: isKnown });
  const past = useAnswer(showCategoryHistory, { edition, category });
  const portrait = answer.data?.category === category ? answer.data : undefined;
  const history = past.data?.category === category ? past.data : null;
  return (
    <Page
      title={portrait?.title ?? category}
      eyebrow={
        <WayTo
          edition={edition}
          further={[
            <Link key="categories" to="/editions/$edition/categories" params={{ edition }} search={{ year }}>
              {words.title}
            </Link>,
          ]}
        />
      }
      lead={portrait === undefined || portrait.kind === null ? undefined : <Kind kind={portrait.kind} />}
      actions={
        <div className="flex flex-wrap items-end gap-2">
          {portrait !== undefined && (
            <YearSelect
              years={portrait.years}
              year={portrait.year}
              onChange={(chosen) =>
                void navigate({ search: (before) => ({ ...before, year: chosen }), replace: true, resetScroll: false })
              }
            />
          )}
          {(portrait !== undefined || answer.error === null) && (
            <>
              <Link
                to="/editions/$edition/map"
                params={{ edition }}
                search={{ measure: 'stars', category, year }}
                className="button"
              >
                {words.openMap}
              </Link>
              <Link to="/editions/$edition/space" params={{ edition }} search={{ category, year }} className="button">
                {words.inSpace}
              </Link>
            </>
          )}
        </div>
      }
    >
      <YearNotice asked={asked} years={years} />
      <Answer of={answer}>
        {(data) => <Portrait edition={edition} portrait={data} history={history} past={past} />}
      </Answer>
    </Page>
  );
}

function Kind({ kind }: { readonly kind: NonNullable<CategoryPortrait['kind']> }): ReactNode {
  return (
    <>
      <Badge>{words.kinds[kind]}</Badge> {words.kindMeanings[kind]}
    </>
  );
}

function Portrait({
  edition,
  portrait,
  history,
  past,
}: {
  readonly edition: string;
  readonly portrait: CategoryPortrait;
  readonly history: CategoryHistory | null;
  readonly past: ReturnType<typeof useAnswer<typeof showCategoryHistory.input, typeof showCategoryHistory.output>>;
}): ReactNode {
  const source = words.source(useProvenance()?.publisher ?? '');
  const { figures, category, year } = portrait;
  const isKnown = figures !== null && figures.value_low !== null;
  return (
    <>
      <p className="max-w-[48rem] text-lg">{categoryInWords({ portrait, history })}</p>
      {portrait.note !== null && <p className="mt-2 max-w-[48rem] text-muted">{portrait.note}</p>}
      {portrait.parent !== null && (
        <p className="mt-2">
          {words.partOf}{' '}
          <Link
            to="/editions/$edition/categories/$category"
            params={{ edition, category: portrait.parent.category }}
            search={{ year }}
          >
            {portrait.parent.title}
          </Link>
        </p>
      )}
      {isKnown && (
        <>
          <div className="mt-6">
            <Headlines portrait={portrait} history={history} />
          </div>
          <Section title={words.where}>
            <StrongestOfCategory edition={edition} portrait={portrait} source={source} />
          </Section>
          <Section title={words.overTime}>
            <Answer of={past}>
              {(data) => <CategoryOverTime history={data} title={portrait.title} source={source} />}
            </Answer>
          </Section>
          <Section title={words.cutoffs}>
            <CategoryCutoffs edition={edition} portrait={portrait} source={source} />
          </Section>
        </>
      )}
      <Section title={words.definition}>
        <CategoryIndustries portrait={portrait} source={source} />
      </Section>
      {isKnown && (
        <Section title={words.linked}>
          <LinkedCategories edition={edition} category={category} year={year} source={source} />
        </Section>
      )}
    </>
  );
}

function Headlines({
  portrait: { figures, measure, year, regions_rated: rated },
  history,
}: {
  readonly portrait: CategoryPortrait;
  readonly history: CategoryHistory | null;
}): ReactNode {
  if (figures === null) return null;
  const { value_low: low, value_high: high, regions, regions_max: most, stars, stars_max: starsMost } = figures;
  const row = history?.years.find((one) => one.year === year);
  return (
    <Stats>
      <Stat label={words.inYearMeasure(measure, year)}>{printBounds(low, high)}</Stat>
      <Stat label={words.regionsWith(rated)}>{printBounds(regions, most)}</Stat>
      <Stat label={words.stars}>{words.starsUpTo(stars ?? 0, starsMost ?? 0)}</Stat>
      {row !== undefined && row.top_share_low !== null && (
        <Stat label={words.topShare(row.top_regions)}>
          {printBounds(row.top_share_low, row.top_share_high, (share) => printShare(share, 0))}
        </Stat>
      )}
      {row !== undefined && row.gini_low !== null && (
        <Stat label={words.giniLine}>{printBounds(row.gini_low, row.gini_high, (value) => printNumber(value, 2))}</Stat>
      )}
      <Stat label={words.unknownCells}>{printNumber(figures.cells_unknown)}</Stat>
    </Stats>
  );
}
