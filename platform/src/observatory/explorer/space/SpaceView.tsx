import { useNavigate } from '@tanstack/react-router';
import { useCallback, useId, useMemo, type ReactNode } from 'react';
import { isolated } from '../../../kernel/isolated.ts';
import { printCount, printNumber } from '../../../kernel/printedFigure.ts';
import { DownloadMenu } from '../../../ui/DownloadMenu.tsx';
import type { Downloadable } from '../../../ui/download/downloadable.ts';
import { Embeddable } from '../../../ui/Embedding.tsx';
import { printBounds } from '../printBounds.ts';
import { CommunityKey } from './CommunityKey.tsx';
import type { CategorySpace } from './contract.ts';
import { SpaceKey } from './SpaceKey.tsx';
import { spaceTable } from './spaceTable.ts';
import { SpaceNetwork } from './SpaceNetwork.tsx';
import type { Speciality } from './speciality.ts';
import { words } from './words.ts';

/** How many of the nearest are told of a category that is pointed at. */
const mostTold = 3;

/** The network with its key, where it comes from, and what can be taken away of it. */
export function SpaceView({
  edition,
  space,
  source,
  selected,
  onSelect,
  region,
  stateOf,
  view,
  onView,
}: {
  readonly edition: string;
  readonly space: CategorySpace;
  readonly source: string;
  readonly selected: string | null;
  readonly onSelect: (category: string) => void;
  /** What the chosen region is called; null where none is. */
  readonly region: string | null;
  readonly stateOf: ((category: string) => Speciality) | null;
  /** Which part of the network is seen. */
  readonly view: string | undefined;
  readonly onView: (view: string | undefined) => void;
}): ReactNode {
  const heading = useId();
  const navigate = useNavigate();
  const title = words.figureTitle(space.year);
  const nodes = useMemo(() => new Map(space.nodes.map((node) => [node.category, node])), [space]);
  const tell = useCallback(
    (category: string) => {
      const node = nodes.get(category);
      if (node === undefined) return { title: category, lines: [] };
      return {
        title: node.title,
        lines: [
          words.communityIs(node.community),
          ...(stateOf === null || region === null
            ? []
            : [`${words.inRegion(region)}: ${words.stateWords[stateOf(category)]}`]),
          words.specialisedIn(printBounds(node.regions, node.regions_max)),
          words.near(
            node.nearest
              .slice(0, mostTold)
              .map(
                (near) =>
                  `${isolated(nodes.get(near.category)?.title ?? near.category)} ${printNumber(near.proximity, 2)}`,
              ),
          ),
        ],
      };
    },
    [nodes, region, stateOf],
  );
  const taken = useMemo(
    (): Downloadable => ({
      id: 'space',
      title,
      description: descriptionOf(space),
      note: `${words.proximity} ${words.unknown(space.open.pairs, space.open.of)}`,
      source,
      data: () => spaceTable(space),
      image: async () => {
        const [{ spaceImage }, { drawnFigure }] = await Promise.all([
          import('./spaceImage.ts'),
          import('../../../ui/drawnFigure.browser.ts'),
        ]);
        return drawnFigure(spaceImage(space, source), 'wide');
      },
    }),
    [title, space, source],
  );
  return (
    <Embeddable id="space">
      <figure id="space" aria-labelledby={heading} className="min-w-0">
        <figcaption className="mb-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <div className="max-w-[44rem]">
            <h2 id={heading} className="text-[1.25rem]">
              {title}
            </h2>
            <p className="text-muted print:hidden">{words.use}</p>
          </div>
          <DownloadMenu of={taken} />
        </figcaption>
        <SpaceKey space={space} hasRegion={stateOf !== null} />
        <SpaceNetwork
          space={space}
          title={`${title}. ${descriptionOf(space)}`}
          selected={selected}
          onSelect={onSelect}
          onOpen={(category) =>
            void navigate({
              to: '/editions/$edition/categories/$category',
              params: { edition, category },
              search: { year: space.year },
            })
          }
          tell={tell}
          stateOf={stateOf}
          view={view}
          onView={onView}
        />
        <CommunityKey space={space} />
        <p className="figure-source mt-2">{source}</p>
      </figure>
    </Embeddable>
  );
}

function descriptionOf({ nodes, links, communities }: CategorySpace): string {
  return words.description(
    printCount(nodes.filter(({ x }) => x !== null).length, 'category', 'categories'),
    printCount(links.length, 'link'),
    printCount(communities, 'community', 'communities'),
  );
}
