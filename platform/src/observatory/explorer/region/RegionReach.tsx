import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { z } from 'zod';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { LazyFigure } from '../../../ui/LazyFigure.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { middle, printBounds } from '../printBounds.ts';
import { printQuotient } from '../printQuotient.ts';
import { savedColumns } from '../savedColumns.ts';
import { useNames, type Names } from '../useNames.tsx';
import { listReachable, type ReachableRow } from './contract.ts';
import type { RegionOfYear } from './model.ts';
import { words } from './words.ts';

/** What a region could reach from what it has. */
export function RegionReach({ at, source }: { readonly at: RegionOfYear; readonly source: string }): ReactNode {
  const answer = useAnswer(listReachable, at);
  return <Answer of={answer}>{(reach) => <Reach at={at} reach={reach} source={source} />}</Answer>;
}

function Reach({
  at: { edition, region, year },
  reach,
  source,
}: {
  readonly at: RegionOfYear;
  readonly reach: z.infer<typeof listReachable.output>;
  readonly source: string;
}): ReactNode {
  const names = useNames(edition);
  const name = names.regionName(region);
  const make = useCallback(
    async () => (await import('./reachFigure.ts')).reachFigure(reach, { region, name }, source),
    [reach, region, name, source],
  );
  const columns = useMemo(() => columnsOf({ edition, region, year }, names), [edition, region, year, names]);
  const { specialised, open, categories } = reach;
  return (
    <>
      <p className="max-w-[48rem]">
        {words.reachLead(specialised.map(names.category))}
        {open.pairs > 0 && ` ${words.reachOpen(open.pairs, open.of)}`}
      </p>
      {specialised.length > 0 && <LazyFigure make={make} address="table_within_reach" />}
      <DataTable
        caption={words.reachTable(reach.year)}
        columns={columns}
        rows={categories}
        rowKey={({ category }) => category}
        address="table_reach"
        step={10}
        empty={words.noneToReach}
        download={{
          id: `reachable-${reach.year}`,
          title: words.titleOf(names.region(region), words.reachTable(reach.year)),
          source,
        }}
      />
    </>
  );
}

function columnsOf(
  { edition, region, year }: RegionOfYear,
  { category: titleOf, regionName }: Names,
): SavedTableColumn<ReachableRow>[] {
  return [
    {
      title: words.category,
      isName: true,
      sort: ({ title }) => title,
      cell: ({ category, title }) => (
        <Link to="/editions/$edition/categories/$category" params={{ edition, category }} search={{ year }}>
          {title}
        </Link>
      ),
      saves: [
        ...savedColumns.thisRegion(region, regionName(region)),
        ...savedColumns.category,
        ...savedColumns.thisYear(year),
      ],
    },
    {
      title: words.densityTitle,
      description: words.densityMeaning,
      numeric: true,
      sort: ({ density_low }) => density_low,
      saves: saved.bounds(
        'density',
        words.densityMeaning,
        ({ density_low: low, density_high: high }) => [low, high],
        'share of 1',
      ),
      cell: ({ density_low, density_high }) => printBounds(density_low, density_high, printShare),
    },
    {
      title: words.complexityTitle,
      description: words.complexityMeaning,
      numeric: true,
      sort: ({ complexity }) => complexity,
      saves: [
        saved.number('complexity', words.complexityMeaning, ({ complexity }) => complexity, 'standard deviations'),
      ],
      cell: ({ complexity }) => printNumber(complexity ?? NaN, 2),
    },
    {
      title: words.quotient,
      description: words.quotientMeaning,
      numeric: true,
      sort: ({ lq_low, lq_high }) => middle(lq_low, lq_high),
      saves: savedColumns.lq,
      cell: ({ lq_low, lq_high }) => printBounds(lq_low, lq_high, printQuotient),
    },
    {
      title: words.speciality,
      sort: ({ is_open }) => (is_open ? words.open : words.no),
      cell: ({ is_open }) => (is_open ? words.open : words.no),
      saves: [
        saved.text('specialised', 'Whether the region is specialised in it: no or possible', ({ is_open }) =>
          is_open ? 'possible' : 'no',
        ),
      ],
    },
    {
      title: words.nearest,
      cell: ({ nearest }) => nearest.map(titleOf).join(', '),
      saves: [
        saved.text('nearest', 'Codes of the nearest that the region has, with blanks between', ({ nearest }) =>
          nearest.length === 0 ? null : nearest.join(' '),
        ),
      ],
    },
  ];
}
