import { useEffect, useRef, type ReactNode } from 'react';

/** A page: its title (also the window's), what it says in a line, what can be done with it, and its content. The title takes the focus when the page is come to. */
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Asterism' ? title : `${title} · Asterism`;
  }, [title]);
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.closest('header, nav, footer') != null)
      heading.current?.focus();
  }, []);
  return (
    <article className="mx-auto w-full max-w-[80rem] px-4 py-6 sm:px-6 sm:py-8">
      <header className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <div className="max-w-[48rem]">
          {eyebrow !== undefined && <div className="mb-1 font-semibold text-muted">{eyebrow}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className="mt-2 text-lg text-muted">{lead}</p>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </header>
      {children}
    </article>
  );
}
