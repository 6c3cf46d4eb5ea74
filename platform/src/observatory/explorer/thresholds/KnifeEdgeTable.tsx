import { useCallback, useMemo, type ReactNode } from 'react';
import { printNumber, printShare } from '../../../kernel/printedFigure.ts';
import { DataTable, type SavedTableColumn } from '../../../ui/DataTable.tsx';
import { saved } from '../../../kernel/savedColumn.ts';
import { Stars } from '../../../ui/Stars.tsx';
import { clusterColumns } from '../clusterColumns.tsx';
import { printBounds } from '../printBounds.ts';
import type { SuspectCluster } from '../suspects/contract.ts';
import { SlipMark } from '../suspects/SlipMark.tsx';
import { slipColumn } from '../suspects/slipOf.ts';
import { useSuspects } from '../suspects/useSuspects.tsx';
import { useNames, type Names } from '../useNames.tsx';
import { figureUnit } from '../figureUnit.ts';
import { savedColumns } from '../savedColumns.ts';
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
  /** Titles of the categories of another definition than the edition's: its clusters are not those whose figures are known to look like a slip. */
  readonly titles?: ReadonlyMap<string, string>;
  readonly source: string;
}): ReactNode {
  const known = useNames(edition);
  const names = useMemo(
    (): Names => ({ ...known, category: (code) => titles?.get(code) ?? known.category(code) }),
    [known, titles],
  );
  const found = useSuspects(edition, year);
  const suspects = titles === undefined ? found : null;
  const columns = useMemo(() => columnsOf(edition, year, names, suspects), [edition, year, names, suspects]);
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

function columnsOf(
  edition: string,
  year: number,
  names: Names,
  suspects: readonly SuspectCluster[] | null,
): SavedTableColumn<KnifeEdge>[] {
  return [
    ...clusterColumns<KnifeEdge>({
      edition,
      names,
      titles: words,
      yearOf: () => year,
      mark: ({ region, category }) => <SlipMark suspects={suspects} region={region} category={category} />,
      saves: [...savedColumns.thisYear(year), ...slipColumn<KnifeEdge>(suspects, (row) => row)],
    }),
    {
      title: words.rule,
      sort: ({ rule }) => words.rules[rule],
      cell: ({ rule }) => words.rules[rule],
      saves: [
        saved.text('rule', 'Whose cut-off is close: minimum, size, specialisation or focus', ({ rule }) => rule),
        saved.text('unit', 'Unit of figure and cut-off', ({ rule }) => figureUnit(rule)),
      ],
    },
    {
      title: words.figure,
      numeric: true,
      saves: saved.bounds('value', 'The figure', ({ value_low, value_high }) => [value_low, value_high]),
      cell: ({ rule, value_low, value_high }) => printed(rule, value_low, value_high),
    },
    {
      title: words.mark,
      description: words.markMeaning,
      numeric: true,
      saves: [
        ...saved.bounds<KnifeEdge>('cutoff', 'The cut-off', (row) => [row.cutoff_low, row.cutoff_high]),
        ...saved.bounds<KnifeEdge>('held_against', words.markMeaning, (row) => [row.mark_low, row.mark_high]),
      ],
      cell: ({ rule, mark_low, mark_high }) => printed(rule, mark_low, mark_high),
    },
    {
      title: words.margin,
      description: words.marginMeaning,
      numeric: true,
      sort: ({ margin_share }) => margin_share,
      cell: ({ margin_share }) => words.signedShare(margin_share),
      saves: [
        saved.number(
          'margin',
          words.marginMeaning,
          ({ margin_share }) => margin_share,
          'share of what it is held against',
        ),
      ],
    },
    {
      title: words.side,
      sort: ({ is_met }) => (is_met ? 1 : 0),
      saves: [
        saved.text('is_met', 'Whether the figure reaches the cut-off: yes or no', (row) => (row.is_met ? 'yes' : 'no')),
      ],
      cell: ({ is_met }) => (is_met ? words.above : words.below),
    },
    {
      title: words.stars,
      numeric: true,
      sort: ({ stars, stars_max }) => stars + stars_max / 10,
      saves: savedColumns.stars,
      cell: ({ stars, stars_max }) => <Stars stars={stars} max={stars_max} />,
    },
  ];
}

function printed(rule: KnifeEdge['rule'], low: number | null, high: number | null): string {
  if (rule === 'specialisation') return printBounds(low, high, (value) => printNumber(value, 3));
  if (rule === 'focus') return printBounds(low, high, (value) => printShare(value, 2));
  return printBounds(low, high);
}
