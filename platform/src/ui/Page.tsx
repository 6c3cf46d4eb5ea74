import type { ReactNode } from 'react';
import { PageHeading } from './PageHeading.tsx';

/** A page: its title (also the window's), what it says in a line, what can be done with it, and its content. */
export function Page({
  title,
  eyebrow,
  lead,
  actions,
  children,
}: {
  readonly title: string;
  /** Where one is, above the title. */
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <article className="mx-auto w-full max-w-[80rem] px-4 py-6 sm:px-6 sm:py-8">
      <header className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <div className="max-w-[48rem]">
          {eyebrow !== undefined && <div className="mb-1 font-semibold text-muted">{eyebrow}</div>}
          <PageHeading title={title} />
          {lead !== undefined && <p className="mt-2 text-lg text-muted">{lead}</p>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </header>
      {children}
    </article>
  );
}
