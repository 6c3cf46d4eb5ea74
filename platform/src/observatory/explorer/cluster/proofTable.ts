import type { Table } from '../../../kernel/table.ts';
import { columnsOver } from '../../edition/columns.ts';
import type { FurtherRule, RuleProof } from './contract.ts';

/** The rules of a cluster's stars as they came out, one row a rule, and one for each further measure that a rule asks for. */
export function proofTable(rules: readonly RuleProof[], title: string): Table {
  const rows = rules.flatMap((rule): Row[] => [{ ...rule, measure: null }, ...rule.further.map(rowOf(rule))]);
  const { text, number, integer } = columnsOver(rows);
  const of = (field: keyof Row) => (row: Row) => (row[field] as number | null) ?? NaN;
  return {
    name: 'proof',
    title,
    rows: rows.length,
    columns: [
      text('star', 'The star that the rule gives', ({ star }) => star),
      text('measure', 'The further measure that the rule asks for; empty for its own figure', (row) => row.measure),
      text('verdict', 'Whether it is given: yes, no, or possible', ({ verdict }) => verdict),
      text('met', 'Whether value and cut-off alone would give it', ({ met }) => met),
      number('value_low', "The cluster's value, least", of('value_low')),
      number('value_high', "The cluster's value, most", of('value_high')),
      number('cutoff_low', 'The value that still earns the star, least', of('cutoff_low')),
      number('cutoff_high', 'The value that still earns the star, most', of('cutoff_high')),
      integer('rank_low', 'Best rank that the figures allow', of('rank_low')),
      integer('rank_high', 'Worst rank that the figures allow', of('rank_high')),
      integer('n_low', 'Fewest that can be in the ranking', of('n_low')),
      integer('n_high', 'Most that can be in the ranking', of('n_high')),
      integer('places_low', 'Ranks that earn the star, fewest', of('places_low')),
      integer('places_high', 'Ranks that earn the star, most', of('places_high')),
      number('margin', "Value above (or below) the cut-off in the value's unit", of('margin')),
      number('margin_share', 'The margin as a share of the cut-off', of('margin_share')),
      number('next_low', 'The figure of the next in line, below which a place is lost, least', of('next_low')),
      number('next_high', 'The same, most', of('next_high')),
      number('next_margin', "Value above that of the next in line, in the value's unit", of('next_margin')),
      text('because', 'What leaves the verdict open', ({ because }) =>
        because.length === 0 ? null : because.join('; '),
      ),
    ],
  };
}

type Row = Omit<RuleProof, 'conditions' | 'asks_own' | 'further' | 'not_held'> & { readonly measure: string | null };

const noPlace = { places_low: null, places_high: null, next_low: null, next_high: null, next_margin: null };

function rowOf({ star, verdict }: RuleProof): (further: FurtherRule) => Row {
  return (further) => ({ ...further, star, verdict, ...noPlace });
}
