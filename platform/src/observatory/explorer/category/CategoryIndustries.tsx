import { Link, useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { middle, printBounds } from '../printBounds.ts';
import type { CategoryIndustry, CategoryPortrait } from './contract.ts';
import { useNames } from '../useNames.tsx';
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
  const { category, definition, industries, measure } = portrait;
  const columns = useMemo(() => columnsOf(measure, industries, names.industry), [measure, industries, names]);
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
        download={{ id: `industries-${category}`, title: words.industriesTitle(portrait.title), source }}
      />
    </>
  );
}

function columnsOf(
  measure: string,
  industries: readonly CategoryIndustry[],
  called: (industry: string) => string,
): TableColumn<CategoryIndustry>[] {
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
    },
    ...(industries.some(({ weight }) => weight !== 1)
      ? [
          {
            title: words.weight,
            description: words.weightMeaning,
            numeric: true,
            sort: ({ weight }: CategoryIndustry) => weight,
            cell: ({ weight }: CategoryIndustry) => printNumber(weight, 2),
          },
        ]
      : []),
    { title: words.inData, cell: held, value: held },
    {
      title: words.measure(measure),
      description: words.ofIndustryMeaning,
      numeric: true,
      sort: ({ value_low: low, value_high: high }) => middle(low, high),
      value: ({ codes, value_low: low, value_high: high }) => (codes.length === 0 ? null : printBounds(low, high)),
      cell: ({ codes, value_low: low, value_high: high }) => (codes.length === 0 ? '–' : printBounds(low, high)),
    },
  ];
}
