import { useEffect, useRef, type ReactNode } from 'react';
import { useUnfolded } from './useUnfolded.tsx';

/** Something folded away under what it is; the page's address keeps whether it is open, and print unfolds nothing. */
export function Disclosure({
  name,
  summary,
  children,
}: {
  /** What it is called in the address: unlike every other of its page, whose model declares `unfolded`. */
  readonly name: string;
  readonly summary: string;
  readonly children: ReactNode;
}): ReactNode {
  const [isOpen, unfold] = useUnfolded(name);
  const told = useRef(isOpen);
  useEffect(() => {
    told.current = isOpen;
  }, [isOpen]);
  return (
    <details
      open={isOpen}
      className="mt-2"
      onToggle={({ currentTarget: { open } }) => {
        if (open === told.current) return;
        told.current = open;
        unfold(open);
      }}
    >
      <summary className="min-h-6 w-fit cursor-pointer text-link underline decoration-1 underline-offset-3">
        {summary}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
