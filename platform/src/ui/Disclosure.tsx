import type { ReactNode } from 'react';

/** Something folded away under what it is; print unfolds nothing. */
export function Disclosure({
  summary,
  isOpen = false,
  children,
}: {
  readonly summary: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details open={isOpen} className="mt-2">
      <summary className="min-h-6 w-fit cursor-pointer text-link underline decoration-1 underline-offset-3">
        {summary}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
