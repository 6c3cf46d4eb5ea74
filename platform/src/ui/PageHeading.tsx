import { useEffect, useRef, type ReactNode } from 'react';
import { isolated } from '../kernel/isolated.ts';

/** Whether a page was shown before: the first one leaves the focus where the browser has it, before everything. */
let isUnderWay = false;

/** The title of a page, also the window's. It takes the focus when the page is come to from another, so that reading goes on there. */
export function PageHeading({ title }: { readonly title: string }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${isolated(title)} · Asterism`;
  }, [title]);
  useEffect(() => {
    const isFirst = !isUnderWay;
    isUnderWay = true;
    if (isFirst) return;
    const focused = document.activeElement;
    const isAround = (focused?.closest('header, nav, footer, [role=dialog]') ?? null) !== null;
    if (focused === document.body || isAround) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
