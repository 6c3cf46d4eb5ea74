import { Link, Outlet, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { words } from '../ui/words.ts';

const star = 'M8 1.2l2.1 4.5 4.9.6-3.6 3.4.9 4.9L8 12.2l-4.3 2.4.9-4.9L1 6.3l4.9-.6z';
const pages = [
  ['/editions/$edition/map', 'Map'],
  ['/editions/$edition/regions', 'Regions'],
  ['/editions/$edition/categories', 'Categories'],
  ['/editions/$edition/clusters', 'Clusters'],
  ['/editions/$edition/compare', 'Compare'],
  ['/editions/$edition/space', 'Space'],
  ['/editions/$edition/definitions', 'Definitions'],
  ['/editions/$edition/thresholds', 'Thresholds'],
] as const;

/** What stands around every page: where one can go, and who speaks. */
export function Shell(): ReactNode {
  const { edition = 'latest' } = useParams({ strict: false });
  return (
    <>
      <a href="#content" className="absolute left-[-99rem] z-10 bg-paper px-3 py-1 focus:top-2 focus:left-3">
        {words.skip}
      </a>
      <header className="bg-night text-on-night print:hidden">
        <div className="mx-auto flex max-w-[80rem] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-3 sm:px-6">
          <Link to="/" className="flex items-center gap-2 text-lg font-semibold text-on-night no-underline">
            <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
              <path d={star} fill="var(--star)" />
            </svg>
            Asterism
          </Link>
          <nav aria-label="Pages">
            <ul className="flex flex-wrap gap-x-4">
              {pages.map(([to, title]) => (
                <li key={to}>
                  <Link
                    to={to}
                    params={{ edition }}
                    className="text-on-night-muted no-underline hover:underline aria-[current=page]:text-on-night aria-[current=page]:underline"
                  >
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="content">
        <Outlet />
      </main>
      <footer className="mx-auto max-w-[80rem] border-t border-rule px-4 py-6 text-muted sm:px-6 print:hidden">
        <p>
          <Link to="/editions">Editions</Link> · <Link to="/reference">Open API</Link>
        </p>
      </footer>
    </>
  );
}
