import type { ReactNode } from 'react';

/** Headline figures in a row, each with what it counts. */
export function Stats({ children }: { readonly children: ReactNode }): ReactNode {
  return <dl className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-x-6 gap-y-4">{children}</dl>;
}

/** One headline figure. */
export function Stat({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="flex flex-col-reverse justify-end border-t border-rule pt-2">
      <dt className="text-muted">{label}</dt>
      <dd className="text-2xl font-semibold tabular-nums">{children}</dd>
    </div>
  );
}
