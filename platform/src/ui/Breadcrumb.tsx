import type { ReactNode } from 'react';
import { words } from './words.ts';

/** The way to a page: links to what stands above it, the widest first. */
export function Breadcrumb({ links }: { readonly links: readonly ReactNode[] }): ReactNode {
  return (
    <nav aria-label={words.whereYouAre}>
      <ol className="flex flex-wrap gap-x-2">
        {links.map((link, at) => (
          <li key={at} className="after:ml-2 after:text-muted after:content-['/'] last:after:content-none">
            {link}
          </li>
        ))}
      </ol>
    </nav>
  );
}
