import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { starWords } from '../../../kernel/starWords.ts';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { Stars } from '../../../ui/Stars.tsx';
import { printBounds } from '../printBounds.ts';
import { useNames, type Names } from '../useNames.tsx';
import type { KnifeEdge } from './contract.ts';
import { words } from './words.ts';

/** Figures close to a cut-off on which a star hangs, the closest first. */
export function KnifeEdgeTable({
  edition,
  year,
  close,
  edges,
  titles,
  source,
}: {
  readonly edition: string;
  readonly year: number;
  /** How many there are, listed or not. */
  readonly close: number;
  readonly edges: readonly KnifeEdge[];
  /** Titles of categories that the edition does not have, or has by another name. */
  readonly titles?: ReadonlyMap<string, string>;
  readonly source: string;
}): ReactNode {
  const known = useNames(edition);
  const names = useMemo(
    (): Names => ({ ...known, category: (code) => titles?.get(code) ?? known.category(code) }),
    [known, titles],
  );
  const columns = useMemo(() => columnsOf(edition, year, names), [edition, year, names]);
  const searched = useCallback(
    ({ region, category }: KnifeEdge) => `${names.region(region)} ${names.category(category)} ${category}`,
    [names],
  );
  return (
    <DataTable
      caption={words.edgesCaption(close, edges.length)}
      columns={columns}
      rows={edges}
      rowKey={({ region, category, rule }) => `${region} ${category} ${rule}`}
      filter={searched}
      address="table_close"
      step={25}
      download={{ id: `knife-edge-${year}`, title: words.edges, source }}
    />
  );
}

function columnsOf(edition: string, year: number, names: Names): TableColumn<KnifeEdge>[] {
  return [
    {
      title: words.category,
      isName: true,
      sort: ({ category }) => names.category(category),
      cell: ({ region, category }) => (
        <Link
          to="/editions/$edition/clusters/$region/$category"
          params={{ edition, region, category }}
          search={{ year }}
          preload={false}
          className="inline-block min-h-6"
        >
          {names.category(category)}
        </Link>
      ),
    },
    { title: words.region, sort: ({ region }) => names.region(region), cell: ({ region }) => names.region(region) },
    { title: words.rule, sort: ({ rule }) => words.rules[rule], cell: ({ rule }) => words.rules[rule] },
    {
      title: words.figure,
      numeric: true,
      value: ({ rule, value_low, value_high }) => printed(rule, value_low, value_high),
      cell: ({ rule, value_low, value_high }) => printed(rule, value_low, value_high),
    },
    {
      title: words.cutoff,
      numeric: true,
      value: ({ rule, cutoff_low, cutoff_high }) => printed(rule, cutoff_low, cutoff_high),
      cell: ({ rule, cutoff_low, cutoff_high }) => printed(rule, cutoff_low, cutoff_high),
    },
    {
      title: words.margin,
      description: words.marginMeaning,
      numeric: true,
      sort: ({ margin_share }) => margin_share,
      cell: ({ margin_share }) => words.signedShare(margin_share),
    },
    {
      title: words.side,
      sort: ({ is_met }) => (is_met ? 1 : 0),
      value: ({ is_met }) => (is_met ? words.above : words.below),
      cell: ({ is_met }) => (is_met ? words.above : words.below),
    },
    {
      title: words.stars,
      numeric: true,
      sort: ({ stars, stars_max }) => stars + stars_max / 10,
      value: ({ stars, stars_max }) => starWords(stars, stars_max),
      cell: ({ stars, stars_max }) => <Stars stars={stars} max={stars_max} />,
    },
  ];
}

function printed(rule: KnifeEdge['rule'], low: number | null, high: number | null): string {
  if (rule === 'specialisation') return printBounds(low, high, (value) => printNumber(value, 3));
  if (rule === 'focus') return printBounds(low, high, (value) => printShare(value, 2));
  return printBounds(low, high);
}
