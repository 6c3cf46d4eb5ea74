import type { ReactNode } from 'react';

/** A word that marks something, such as its kind; `strong` for what must not be missed. */
export function Badge({
  look = 'quiet',
  children,
}: {
  readonly look?: 'quiet' | 'strong';
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span
      className={`inline-block rounded-sm border px-1.5 text-[0.85em] leading-[1.5] whitespace-nowrap ${
        look === 'strong' ? 'border-star-edge bg-star text-on-star' : 'border-rule bg-wash text-muted'
      }`}
    >
      {children}
    </span>
  );
}
