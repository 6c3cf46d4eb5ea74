import { useEffect, useRef, type ReactNode } from 'react';

/** The title of a page, also the window's. It takes the focus when the page is come to, so that reading goes on there. */
export function PageHeading({ title }: { readonly title: string }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Asterism`;
  }, [title]);
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === document.body || focused?.closest('nav, [role=dialog]') != null) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
