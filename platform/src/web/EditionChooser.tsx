import { Menu } from '@base-ui/react/menu';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { call } from '../kernel/call.ts';
import { listCategories } from '../observatory/explorer/category/contract.ts';
import type { EditionSummary } from '../observatory/explorer/editions/contract.ts';
import { listRegionNames } from '../observatory/explorer/region/contract.ts';
import { samePlace } from './samePlace.ts';
import { words } from './words.ts';

/** Which edition is shown, and the others: the page stays the same where the other edition has it too. */
export function EditionChooser({
  shown,
  editions,
}: {
  readonly shown: EditionSummary | null;
  readonly editions: readonly EditionSummary[];
}): ReactNode {
  const choose = useChoice();
  const title = shown?.title ?? words.noneChosen;
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="bar-button min-w-0" aria-label={words.chooseEdition(title)}>
        <span className="truncate">{title}</span>
        <span aria-hidden="true">▾</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="start" className="z-30">
          <Menu.Popup className="popup max-h-[var(--available-height)] max-w-[min(32rem,var(--available-width))] overflow-y-auto">
            <Menu.RadioGroup
              value={shown?.name ?? ''}
              onValueChange={(name: string) => choose(editions.find((one) => one.name === name)!)}
            >
              {editions.map(({ name, title: called, years, madeUp }) => (
                <Menu.RadioItem key={name} value={name} closeOnClick className="option">
                  <span className="w-4 flex-none">
                    <Menu.RadioItemIndicator aria-hidden="true">✓</Menu.RadioItemIndicator>
                  </span>
                  <span>
                    {called}
                    <span className="option-note ml-0 block pl-0">
                      {[name, span(years), ...(madeUp ? [words.isMadeUp] : [])].join(' · ')}
                    </span>
                  </span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
            <Menu.Separator className="my-1 h-px bg-rule" />
            <Menu.LinkItem render={<Link to="/editions" />} className="option pl-8" closeOnClick>
              {words.allEditions}
            </Menu.LinkItem>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Goes to the same page of another edition. */
function useChoice(): (next: EditionSummary) => void {
  const router = useRouter();
  const queries = useQueryClient();
  return ({ name, years }) => {
    const asked = { edition: name };
    const all = Promise.all([
      queries.query({ queryKey: [listRegionNames.name, asked], queryFn: () => call(listRegionNames, asked) }),
      queries.query({ queryKey: [listCategories.name, asked], queryFn: () => call(listCategories, asked) }),
    ]);
    void all.then(
      ([{ regions }, { categories }]) => {
        const here = router.state.matches.at(-1)!;
        const next = samePlace(
          {
            route: here.routeId,
            params: here.params,
            search: here.search,
          },
          {
            name,
            years,
            regions: new Set(regions.map(({ region }) => region)),
            categories: new Set(categories.map(({ category }) => category)),
          },
        );
        const isOfNone = next.params['edition'] === undefined && next.search['edition'] === undefined;
        return router.navigate(
          isOfNone
            ? { to: '/editions/$edition', params: { edition: name } }
            : ({ to: next.route, params: next.params, search: next.search } as never),
        );
      },
      () => router.navigate({ to: '/editions/$edition', params: { edition: name } }),
    );
  };
}

function span(years: readonly number[]): string {
  return years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`;
}
