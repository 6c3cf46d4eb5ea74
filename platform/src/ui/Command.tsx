import type { ReactNode } from 'react';
import { CopyButton } from './CopyButton.tsx';

/** A command to be typed into a terminal, with a button that copies it. */
export function Command({ children }: { readonly children: string }): ReactNode {
  return (
    <div className="my-2 flex flex-wrap items-start gap-2">
      <pre className="min-w-0 flex-[1_1_16rem] border-l-3 border-rule bg-wash px-3 py-1.5 text-[0.9rem] whitespace-pre-wrap [overflow-wrap:anywhere]">
        <code>{children}</code>
      </pre>
      <CopyButton text={children} />
    </div>
  );
}
