import { Link, useMatchRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EditionSummary } from '../observatory/explorer/editions/contract.ts';
import { SearchBox } from '../observatory/explorer/home/SearchBox.tsx';
import { EditionChooser } from './EditionChooser.tsx';
import { PageMenu } from './PageMenu.tsx';
import { pages } from './pages.ts';
import { ThemeMenu } from './ThemeMenu.tsx';
import { words } from './words.ts';

const star = 'M8 1.2l2.1 4.5 4.9.6-3.6 3.4.9 4.9L8 12.2l-4.3 2.4.9-4.9L1 6.3l4.9-.6z';

/** The bar above every page: home, edition, search, pages, colours. */
export function TopBar({
  name,
  shown,
  editions,
}: {
  readonly name: string;
  readonly shown: EditionSummary | null;
  readonly editions: readonly EditionSummary[] | null;
}): ReactNode {
  const matches = useMatchRoute();
  const isHome = matches({ to: '/' }) !== false;
  const hasEdition = editions !== null && editions.length > 0;
  return (
    <header className="bg-night text-on-night print:hidden">
      <div className="mx-auto flex max-w-[80rem] flex-wrap items-center gap-x-4 gap-y-2 px-4 pt-2.5 pb-2 sm:px-6">
        <Link to="/" className="flex min-h-9 items-center gap-2 text-xl font-semibold text-on-night no-underline">
          <svg width="20" height="20" viewBox="0 0 16 16" aria-hidden="true">
            <path d={star} fill="var(--star)" />
          </svg>
          {words.name}
        </Link>
        <div className="flex min-w-0 flex-1 items-center">
          {hasEdition && <EditionChooser shown={shown} editions={editions} />}
        </div>
        {hasEdition && !isHome && (
          <div className="order-last flex w-full md:order-none md:w-72">
            <SearchBox edition={name} look="bar" />
          </div>
        )}
        <div className="flex items-center gap-1">
          <ThemeMenu />
          <PageMenu edition={name} />
        </div>
      </div>
      <nav aria-label={words.pages} className="mx-auto hidden max-w-[80rem] px-4 sm:px-6 lg:block">
        <ul className="flex gap-x-6">
          {pages.map(([to, title]) => (
            <li key={to}>
              <Link
                to={to}
                params={{ edition: name }}
                aria-current={matches({ to, fuzzy: true }) === false ? undefined : 'page'}
                className="bar-link"
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
