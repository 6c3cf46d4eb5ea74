import { Link, useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { middle, printBounds } from '../printBounds.ts';
import type { CategoryIndustry, CategoryPortrait } from './contract.ts';
import { savedColumns } from '../savedColumns.ts';
import { useNames, type Names } from '../useNames.tsx';
import { words } from './words.ts';

/** The industries that make up a category, and what the data hold of each. */
export function CategoryIndustries({
  portrait,
  source,
}: {
  readonly portrait: CategoryPortrait;
  readonly source: string;
}): ReactNode {
  const { edition } = useParams({ from: '/editions/$edition/categories/$category' });
  const names = useNames(edition);
  const { definition, industries } = portrait;
  const columns = useMemo(() => columnsOf(portrait, names), [portrait, names]);
  return (
    <>
      <p className="mb-4 max-w-[48rem]">
        {words.definitionLead(definition.title, definition.classification)}{' '}
        <Link to="/editions/$edition/definitions" params={{ edition }}>
          {words.wholeDefinition}
        </Link>
      </p>
      <DataTable
        caption={words.industriesCaption(industries.length)}
        columns={columns}
        rows={industries}
        address="table_industries"
        rowKey={({ industry }) => industry}
        empty={words.withoutIndustries}
        download={{ id: 'industries', title: words.industriesTitle(portrait.title), source }}
      />
    </>
  );
}

function columnsOf(
  { category, title, measure, year, industries }: CategoryPortrait,
  { industry: called, industryTitle }: Names,
): SavedTableColumn<CategoryIndustry>[] {
  const held = ({ industry, codes, is_part: isPart }: CategoryIndustry): string => {
    if (codes.length === 0) return words.absent;
    if (isPart) return words.within(codes.join(', '));
    return codes.length === 1 && codes[0] === industry ? words.held : words.heldAs(codes.join(', '));
  };
  return [
    {
      title: words.industry,
      isName: true,
      sort: ({ industry }) => industry,
      cell: ({ industry, codes }) => (codes.length === 1 ? called(codes[0]!) : industry),
      saves: [
        ...savedColumns.thisCategory(category, title),
        saved.text('industry', 'Code of the industry as the definition has it', ({ industry }) => industry),
        saved.text('industry_title', 'Title of the industry; missing where only its code is known', ({ codes }) =>
          codes.length === 1 ? industryTitle(codes[0]!) : null,
        ),
        ...savedColumns.thisYear(year),
      ],
    },
    ...(industries.some(({ weight }) => weight !== 1)
      ? [
          {
            title: words.weight,
            description: words.weightMeaning,
            numeric: true,
            sort: ({ weight }: CategoryIndustry) => weight,
            cell: ({ weight }: CategoryIndustry) => printNumber(weight, 2),
            saves: [
              saved.number('weight', words.weightMeaning, ({ weight }: CategoryIndustry) => weight, 'share of 1'),
            ],
          },
        ]
      : []),
    {
      title: words.inData,
      cell: held,
      saves: [
        saved.text(
          'codes_in_data',
          'Codes of the data that fall to it, with blanks between; missing where they lack it',
          ({ codes }) => (codes.length === 0 ? null : codes.join(' ')),
        ),
        saved.text('is_part', 'Whether the data hold it only within a broader industry: yes or no', (row) =>
          row.is_part ? 'yes' : 'no',
        ),
      ],
    },
    {
      title: words.measure(measure),
      description: words.ofIndustryMeaning,
      numeric: true,
      sort: ({ value_low: low, value_high: high }) => middle(low, high),
      saves: savedColumns.measure(measure),
      cell: ({ codes, value_low: low, value_high: high }) => (codes.length === 0 ? '–' : printBounds(low, high)),
    },
  ];
}
