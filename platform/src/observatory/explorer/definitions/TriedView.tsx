import { useMemo, type ReactNode } from 'react';
import { isolated } from '../../../kernel/isolated.ts';
import { printShare } from '../../../kernel/printedFigure.ts';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { useProvenance } from '../../../ui/Provenance.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { Section } from '../../../ui/Section.tsx';
import { ChangedStars } from '../ChangedStars.tsx';
import { words as shared } from '../laboratoryWords.ts';
import { middle, printBounds } from '../printBounds.ts';
import { savedColumns } from '../savedColumns.ts';
import { KnifeEdgeTable } from '../thresholds/KnifeEdgeTable.tsx';
import type { DataIndustry, TriedCategory, TriedDefinition, TriedStar } from './laboratoryContract.ts';
import { words } from './laboratoryWords.ts';

/** Codes that are named in a sentence. */
const mostNamed = 30;

/** What a tried definition does, one star, category and industry after the other. */
export function TriedView({
  edition,
  measure,
  tried,
}: {
  readonly edition: string;
  readonly measure: string;
  readonly tried: TriedDefinition;
}): ReactNode {
  const source = words.source(useProvenance()?.publisher ?? '');
  const { year, categories, coverage, changed, changes, due, close, edges, remarks } = tried;
  const titles = useMemo(() => new Map(categories.map(({ category, title }) => [category, title])), [categories]);
  const byCategory = useMemo(() => categoryColumns(measure, year), [measure, year]);
  const byIndustry = useMemo(() => industryColumns(measure, year), [measure, year]);
  const isMoved = tried.levers.some(({ own, value }) => own !== value);
  const missing = coverage.not_in_data.slice(0, mostNamed);
  return (
    <>
      <Section title={words.changes}>
        {isMoved && changed > 0 && (
          <p className="mb-4 max-w-[48rem]">
            {words.dueLead(due.definition + due.cutoffs + due.either + due.both, due)}
          </p>
        )}
        <ChangedStars
          edition={edition}
          year={year}
          changed={changed}
          changes={changes}
          titles={titles}
          due={isMoved ? dueOf : undefined}
          none={words.noChange}
          source={source}
        />
      </Section>
      <Section title={words.edges}>
        <p className="mb-4 max-w-[48rem]">{words.edgesLead(close)}</p>
        {close > 0 && (
          <KnifeEdgeTable edition={edition} year={year} close={close} edges={edges} titles={titles} source={source} />
        )}
        {remarks.length > 0 && (
          <ul className="mt-4 max-w-[48rem] list-disc space-y-1 pl-5">
            {remarks.map((remark) => (
              <li key={remark}>{remark.charAt(0).toUpperCase() + remark.slice(1)}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.byCategory}>
        <DataTable
          caption={words.byCategoryCaption(year)}
          columns={byCategory}
          rows={categories}
          rowKey={({ category }) => category}
          filter={({ category, title }) => `${category} ${title}`}
          address="table_categories"
          step={40}
          download={{ id: `tried-categories-${year}`, source }}
        />
      </Section>
      <Section title={words.uncategorised}>
        {coverage.uncategorised.length === 0 ? (
          <p>{words.allCategorised}</p>
        ) : (
          <DataTable
            caption={words.uncategorisedCaption}
            columns={byIndustry}
            rows={coverage.uncategorised}
            rowKey={({ industry }) => industry}
            address="table_uncategorised"
            step={25}
            download={{ id: `uncategorised-${year}`, title: words.uncategorised, source }}
          />
        )}
        {missing.length > 0 && (
          <p className="mt-3 max-w-[60rem] text-muted">
            {words.missing(missing.join(', '), coverage.not_in_data.length - missing.length)}
          </p>
        )}
      </Section>
    </>
  );
}

function dueOf({ due }: TriedStar): string {
  return words.dues[due];
}

function categoryColumns(measure: string, year: number): SavedTableColumn<TriedCategory>[] {
  return [
    {
      title: words.category,
      isName: true,
      sort: ({ title }) => title,
      cell: ({ title }) => title,
      saves: [...savedColumns.category, ...savedColumns.thisYear(year)],
    },
    {
      title: words.found,
      numeric: true,
      sort: ({ industries }) => industries,
      saves: [
        saved.integer('industries', 'Industries of the category', ({ industries }) => industries),
        saved.integer('industries_found', 'Industries of it that the data hold', (row) => row.industries_found),
      ],
      cell: ({ industries_found, industries }) => words.foundOf(industries_found, industries),
    },
    {
      title: words.measure(measure),
      numeric: true,
      sort: ({ value_low, value_high }) => middle(value_low, value_high),
      saves: savedColumns.measure(measure),
      cell: ({ value_low, value_high }) => printBounds(value_low, value_high),
    },
    {
      title: words.shareOfAll,
      numeric: true,
      sort: ({ share_low, share_high }) => middle(share_low, share_high),
      saves: saved.bounds(
        'share',
        words.shareOfAll,
        ({ share_low: low, share_high: high }) => [low, high],
        'share of 1',
      ),
      cell: ({ share_low, share_high }) => printBounds(share_low, share_high, printShare),
    },
    stars(words.starsBefore, 'before', ({ stars_before, stars_max_before }) => [stars_before, stars_max_before]),
    stars(words.starsAfter, 'after', ({ stars_after, stars_max_after }) => [stars_after, stars_max_after]),
    {
      title: words.difference,
      numeric: true,
      sort: ({ stars_before, stars_after }) => stars_after - stars_before,
      cell: ({ stars_before, stars_after }) => shared.signed(stars_after - stars_before),
      saves: [],
    },
  ];
}

function stars(
  title: string,
  when: 'before' | 'after',
  of: (row: TriedCategory) => readonly [number, number],
): SavedTableColumn<TriedCategory> {
  const printed = (row: TriedCategory): string => shared.withPossible(of(row)[0], of(row)[1] - of(row)[0]);
  return { title, numeric: true, sort: (row) => of(row)[0], cell: printed, saves: savedColumns.starsWhen(when, of) };
}

function industryColumns(measure: string, year: number): SavedTableColumn<DataIndustry>[] {
  return [
    {
      title: words.industry,
      isName: true,
      sort: ({ industry }) => industry,
      saves: [
        saved.text('industry', 'Code of the industry', ({ industry }) => industry),
        saved.text(
          'industry_title',
          'Title of the industry; missing where only its code is known',
          ({ title }) => title,
        ),
        ...savedColumns.thisYear(year),
      ],
      cell: named,
    },
    {
      title: words.measure(measure),
      numeric: true,
      sort: ({ value_low, value_high }) => middle(value_low, value_high),
      saves: savedColumns.measure(measure),
      cell: ({ value_low, value_high }) => printBounds(value_low, value_high),
    },
    {
      title: words.shareOfAll,
      numeric: true,
      sort: ({ share_low, share_high }) => middle(share_low, share_high),
      saves: saved.bounds(
        'share',
        words.shareOfAll,
        ({ share_low: low, share_high: high }) => [low, high],
        'share of 1',
      ),
      cell: ({ share_low, share_high }) => printBounds(share_low, share_high, printShare),
    },
  ];
}

function named({ industry, title }: DataIndustry): string {
  return title === null ? industry : `${industry} ${isolated(title)}`;
}
