import { Dialog } from '@base-ui/react/dialog';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { pages } from './pages.ts';
import { words } from './words.ts';

/** The pages as a panel that opens, where the bar has no room for them. */
export function PageMenu({ edition }: { readonly edition: string }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const matches = useMatchRoute();
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger className="bar-button icon-only lg:hidden" aria-label={words.menu}>
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d="M2 4.5h14M2 9h14M2 13.5h14" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="drawer">
          <div className="mb-3 flex items-center justify-between">
            <Dialog.Title className="text-xl">{words.pages}</Dialog.Title>
            <Dialog.Close className="bar-button icon-only" aria-label={words.closeMenu}>
              ×
            </Dialog.Close>
          </div>
          <nav aria-label={words.pages}>
            <ul>
              {pages.map(([to, title]) => (
                <li key={to}>
                  <Link
                    to={to}
                    params={{ edition }}
                    aria-current={matches({ to, fuzzy: true }) === false ? undefined : 'page'}
                    onClick={() => setOpen(false)}
                    className="block border-t border-(--bar-rule) py-2.5 text-lg text-on-night no-underline aria-[current=page]:font-semibold aria-[current=page]:text-star"
                  >
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
