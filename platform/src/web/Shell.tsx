import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { words as uiWords } from '../ui/words.ts';
import { CitedEdition } from './CitedEdition.tsx';
import { Footer } from './Footer.tsx';
import { TopBar } from './TopBar.tsx';
import { useShownEdition } from './useShownEdition.tsx';
import { words } from './words.ts';

/** What stands around every page: where one can go, which edition is shown, and who speaks. */
export function Shell(): ReactNode {
  const { name, shown, isCited, editions } = useShownEdition();
  return (
    <CitedEdition edition={isCited ? shown : null}>
      <a href="#content" className="absolute left-[-99rem] z-40 bg-paper px-3 py-1 focus:top-2 focus:left-3">
        {uiWords.skip}
      </a>
      <TopBar name={name} shown={shown} editions={editions} />
      {isCited && shown?.madeUp === true && (
        <aside aria-label={words.edition} className="bg-star text-on-star">
          <p className="mx-auto max-w-[80rem] px-4 py-0.5 text-[0.95rem] sm:px-6">{words.madeUp}</p>
        </aside>
      )}
      <main id="content" tabIndex={-1} className="w-full flex-1 outline-none">
        <Outlet />
      </main>
      <Footer />
    </CitedEdition>
  );
}
