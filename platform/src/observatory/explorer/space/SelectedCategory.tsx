import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { printNumber } from '../../../kernel/printedFigure.ts';
import { printBounds } from '../printBounds.ts';
import type { CategorySpace, SpaceNode } from './contract.ts';
import { words } from './words.ts';

const mostShown = 6;

/** The category that is chosen: what is near it, with the bounds of each proximity, and the way to its page. */
export function SelectedCategory({
  edition,
  space: { nodes, year },
  node,
  onSelect,
}: {
  readonly edition: string;
  readonly space: CategorySpace;
  readonly node: SpaceNode;
  readonly onSelect: (category: string | undefined) => void;
}): ReactNode {
  const titles = new Map(nodes.map(({ category, title }) => [category, title]));
  const twoDecimals = (value: number): string => printNumber(value, 2);
  return (
    <section aria-label={node.title} className="border-l-4 border-star bg-wash px-4 py-3">
      <h2 className="text-[1.2rem]">{node.title}</h2>
      <p className="text-muted">
        {words.communityIs(node.community)}; {words.specialisedIn(printBounds(node.regions, node.regions_max))}
      </p>
      {node.nearest.length === 0 ? (
        <p className="mt-2">{words.near([])}</p>
      ) : (
        <table className="mt-2 w-full text-[0.95rem] tabular-nums">
          <caption className="sr-only">{words.linkedWith(node.title)}</caption>
          <thead>
            <tr className="text-left">
              <th scope="col">{words.linkedWith(node.title)}</th>
              <th scope="col" className="text-right">
                {words.proximityHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {node.nearest
              .slice(0, mostShown)
              .map(({ category, proximity, proximity_low: low, proximity_high: high }) => (
                <tr key={category} className="border-t border-rule">
                  <td className="py-0.5 pr-3">
                    <button
                      type="button"
                      className="min-h-6 cursor-pointer text-left text-link underline underline-offset-2"
                      onClick={() => onSelect(category)}
                    >
                      {titles.get(category) ?? category}
                    </button>
                  </td>
                  <td className="py-0.5 text-right whitespace-nowrap">
                    {twoDecimals(proximity)}
                    {low < high && <span className="text-muted"> ({printBounds(low, high, twoDecimals)})</span>}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      <p className="mt-3 flex flex-wrap gap-2 print:hidden">
        <Link
          to="/editions/$edition/categories/$category"
          params={{ edition, category: node.category }}
          search={{ year }}
          className="button"
        >
          {words.openPage}
        </Link>
        <button type="button" className="button" onClick={() => onSelect(undefined)}>
          {words.clear}
        </button>
      </p>
    </section>
  );
}
