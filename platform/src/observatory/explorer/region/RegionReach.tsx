import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { z } from 'zod';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { LazyFigure } from '../../../ui/LazyFigure.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { middle, printBounds } from '../printBounds.ts';
import { useNames } from '../useNames.tsx';
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
  const make = useCallback(async () => (await import('./reachFigure.ts')).reachFigure(reach, source), [reach, source]);
  const columns = useMemo(() => columnsOf(edition, year, names.category), [edition, year, names.category]);
  const { specialised, open, categories } = reach;
  return (
    <>
      <p className="max-w-[48rem]">
        {words.reachLead(specialised.map(names.category))}
        {open.pairs > 0 && ` ${words.reachOpen(open.pairs, open.of)}`}
      </p>
      {specialised.length > 0 && <LazyFigure make={make} />}
      <DataTable
        caption={words.reachTable(reach.year)}
        columns={columns}
        rows={categories}
        rowKey={({ category }) => category}
        address="table_reach"
        step={10}
        empty={words.noneToReach}
        download={{ id: `within-reach-${region}-${reach.year}`, source }}
      />
    </>
  );
}

function columnsOf(edition: string, year: number, titleOf: (category: string) => string): TableColumn<ReachableRow>[] {
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
    },
    {
      title: words.densityTitle,
      description: words.densityMeaning,
      numeric: true,
      sort: ({ density_low }) => density_low,
      value: ({ density_low, density_high }) => printBounds(density_low, density_high, printShare),
      cell: ({ density_low, density_high }) => printBounds(density_low, density_high, printShare),
    },
    {
      title: words.complexityTitle,
      description: words.complexityMeaning,
      numeric: true,
      sort: ({ complexity }) => complexity,
      cell: ({ complexity }) => printNumber(complexity ?? NaN, 2),
    },
    {
      title: words.quotient,
      description: words.quotientMeaning,
      numeric: true,
      sort: ({ lq_low, lq_high }) => middle(lq_low, lq_high),
      value: ({ lq_low, lq_high }) => printBounds(lq_low, lq_high, (value) => printNumber(value, 2)),
      cell: ({ lq_low, lq_high }) => printBounds(lq_low, lq_high, (value) => printNumber(value, 2)),
    },
    {
      title: words.speciality,
      sort: ({ is_open }) => (is_open ? words.open : words.no),
      cell: ({ is_open }) => (is_open ? words.open : words.no),
    },
    {
      title: words.nearest,
      cell: ({ nearest }) => nearest.map(titleOf).join(', '),
      value: ({ nearest }) => nearest.map(titleOf).join(', '),
    },
  ];
}
