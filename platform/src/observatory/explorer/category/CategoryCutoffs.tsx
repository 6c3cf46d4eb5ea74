import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';
import { printInterval, printNumber } from '../../../kernel/printedFigure.ts';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { LazyFigure } from '../../../ui/LazyFigure.tsx';
import type { CategoryPortrait } from './contract.ts';
import { printSmallShare, words } from './words.ts';

interface Cutoff {
  readonly star: string;
  readonly cutoff: string;
  readonly certain: number | null;
  readonly possible: number | null;
}

/** What a cluster of the category had to reach for each star, and how all its clusters stand to it. */
export function CategoryCutoffs({
  edition,
  portrait,
  source,
}: {
  readonly edition: string;
  readonly portrait: CategoryPortrait;
  readonly source: string;
}): ReactNode {
  const sizes = useCallback(
    async () => (await import('./figures.ts')).sizeSpread(portrait, source),
    [portrait, source],
  );
  const quotients = useCallback(
    async () => (await import('./figures.ts')).quotientSpread(portrait, source),
    [portrait, source],
  );
  const rows = useMemo(() => cutoffsOf(portrait), [portrait]);
  return (
    <>
      <DataTable
        caption={words.cutoffsCaption(portrait.year)}
        columns={columns}
        rows={rows}
        rowKey={({ star }) => star}
      />
      <p className="mt-3 print:hidden">
        <Link
          to="/editions/$edition/thresholds"
          params={{ edition }}
          search={{ year: portrait.year }}
          className="button"
        >
          {words.thresholds}
        </Link>
      </p>
      <LazyFigure make={sizes} address="table_sizes" />
      <LazyFigure make={quotients} address="table_quotients" />
    </>
  );
}

function cutoffsOf({ figures, cutoffs, spread }: CategoryPortrait): Cutoff[] {
  const { size_cutoff_low: size, size_cutoff_high: sizeMost } = figures!;
  const { specialisation_cutoff_low: quotient, specialisation_cutoff_high: quotientMost } = figures!;
  const between = (low: number | null, high: number | null, print: (value: number) => string): string =>
    low === null ? words.noCutoff : printInterval(low, high ?? Infinity, print);
  const given = (star: 'size_star' | 'specialisation_star' | 'focus_star'): Pick<Cutoff, 'certain' | 'possible'> => ({
    certain: spread.filter((row) => row[star] === 'yes').length,
    possible: spread.filter((row) => row[star] === 'possible').length,
  });
  const has = (star: 'size_star' | 'specialisation_star' | 'focus_star'): boolean =>
    spread.some((row) => row[star] !== null);
  return [
    ...(has('size_star')
      ? [{ star: words.size, cutoff: between(size, sizeMost, printNumber), ...given('size_star') }]
      : []),
    ...(has('specialisation_star')
      ? [
          {
            star: words.specialisation,
            cutoff: words.quotientOf(between(quotient, quotientMost, (value) => String(Number(value.toPrecision(3))))),
            ...given('specialisation_star'),
          },
        ]
      : []),
    ...(has('focus_star')
      ? [
          {
            star: cutoffs.focus_within === 'category' ? words.focusCategory : words.focusAll,
            cutoff: words.ofRegion(between(cutoffs.focus_low, cutoffs.focus_high, (share) => printSmallShare(share))),
            ...given('focus_star'),
          },
        ]
      : []),
    ...(cutoffs.minimum > 0
      ? [{ star: words.minimum, cutoff: printNumber(cutoffs.minimum), certain: null, possible: null }]
      : []),
  ];
}

const columns: readonly TableColumn<Cutoff>[] = [
  { title: words.star, isName: true, cell: ({ star }) => star },
  { title: words.cutoff, numeric: true, cell: ({ cutoff }) => cutoff },
  {
    title: words.earn,
    description: words.earnMeaning,
    numeric: true,
    cell: ({ certain }) => (certain === null ? '' : printNumber(certain)),
  },
  {
    title: words.mayEarn,
    description: words.mayEarnMeaning,
    numeric: true,
    cell: ({ possible }) => (possible === null ? '' : printNumber(possible)),
  },
];
