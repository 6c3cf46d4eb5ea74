import { useId, type ReactNode } from 'react';

/** A part of a page under its own heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-10 border-t-2 border-ink pt-3">
      <h2 id={id} className="mb-3">
        {title}
      </h2>
      {children}
    </section>
  );
}
