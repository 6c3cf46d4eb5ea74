import { createContext, useContext, type ReactNode } from 'react';
import type { Provenance } from './download/provenance.ts';

const provenanceOfPage = createContext<Provenance | null>(null);

/** Tells everything within where its figures come from. */
export function ProvenanceProvider({
  provenance,
  children,
}: {
  /** Null where it is not known yet, or the page is about no edition. */
  readonly provenance: Provenance | null;
  readonly children: ReactNode;
}): ReactNode {
  return <provenanceOfPage.Provider value={provenance}>{children}</provenanceOfPage.Provider>;
}

/** Where the figures of the page come from; null where it is not known. */
export function useProvenance(): Provenance | null {
  return useContext(provenanceOfPage);
}
