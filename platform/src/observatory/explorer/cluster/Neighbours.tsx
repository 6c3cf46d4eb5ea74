import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Answer } from '../../../ui/Answer.tsx';
import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { printBounds } from '../printBounds.ts';
import { useNames, type Names } from '../useNames.tsx';
import { clusterNeighbours, type NeighbourRow, type RuleProof, type ShownCluster } from './contract.ts';
import { printRuleFigure } from './printed.ts';
import { words } from './words.ts';

/** Who stands next to a cluster in the ranking of each star, and who just above and below the cut-off. */
export function Neighbours({ edition, shown }: { readonly edition: string; readonly shown: ShownCluster }): ReactNode {
  const { region, category, year, proof } = shown;
  const names = useNames(edition);
  const answer = useAnswer(clusterNeighbours, { edition, region, category, year });
  if (proof === null || proof.rules.length === 0) return null;
  return (
    <Section title={words.neighbours}>
      <p className="mb-4 max-w-[48rem]">{words.neighboursLead}</p>
      <Answer of={answer}>
        {({ rankings, neighbours }) => (
          <div className="grid grid-cols-1 gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_minmax(0,1.35fr)]">
            {rankings.map(({ star, above, open, below }) => (
              <div key={star}>
                <h3>{captionOf(star, shown)}</h3>
                <DataTable
                  caption={words.ranking(above, open, below)}
                  rows={neighbours.filter((row) => row.star === star)}
                  rowKey={(row) => `${row.region} ${row.category}`}
                  columns={columnsOf(edition, year, star, isAmongAll(shown) && star === 'focus', names)}
                  selected={`${region} ${category}`}
                />
              </div>
            ))}
          </div>
        )}
      </Answer>
    </Section>
  );
}

function isAmongAll({ proof }: ShownCluster): boolean {
  return proof?.rules.find(({ star }) => star === 'focus')?.conditions.within !== 'category';
}

function captionOf(star: RuleProof['star'], shown: ShownCluster): string {
  if (star === 'focus') return words.neighboursOf.focus(isAmongAll(shown) ? null : shown.title);
  return words.neighboursOf[star](shown.title);
}

function columnsOf(
  edition: string,
  year: number,
  star: RuleProof['star'],
  withCategory: boolean,
  names: Names,
): TableColumn<NeighbourRow>[] {
  return [
    {
      title: words.cluster,
      isName: true,
      cell: ({ region, category }) => (
        <Link
          to="/editions/$edition/clusters/$region/$category"
          params={{ edition, region, category }}
          search={{ year }}
        >
          {withCategory ? words.heading(names.category(category), names.region(region)) : names.region(region)}
        </Link>
      ),
    },
    star === 'specialisation'
      ? {
          title: words.place,
          description: words.placeIs,
          numeric: true,
          cell: ({ place }) => printBounds(place, place),
        }
      : {
          title: words.rank,
          numeric: true,
          cell: ({ rank_low: low, rank_high: high }) => (low === null ? words.notRanked : printBounds(low, high)),
        },
    {
      title: words.value[star],
      numeric: true,
      cell: ({ low, high }) => printRuleFigure(star, low, high),
    },
    { title: words.side, cell: ({ side }) => words.sides[side] },
  ];
}
