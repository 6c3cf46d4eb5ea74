import type { ReactNode } from 'react';
import { words } from './words.ts';

/** Says that something is on its way; quiet for the first moments, so that quick answers don't flicker. */
export function Loading(): ReactNode {
  return (
    <p role="status" className="animate-[appear_0.2s_0.3s_both] py-8 text-muted">
      {words.loading}
    </p>
  );
}
