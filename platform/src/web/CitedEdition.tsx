import { useMemo, type ReactNode } from 'react';
import type { EditionSummary } from '../observatory/explorer/editions/contract.ts';
import { ProvenanceProvider } from '../ui/Provenance.tsx';

/** Lets every figure within say which edition it is from. */
export function CitedEdition({
  edition,
  children,
}: {
  readonly edition: EditionSummary | null;
  readonly children: ReactNode;
}): ReactNode {
  const provenance = useMemo(() => {
    if (edition === null) return null;
    const { name, title, mark, software, publisher, licence } = edition;
    return { edition: name, title, mark, software, publisher, licence };
  }, [edition]);
  return <ProvenanceProvider provenance={provenance}>{children}</ProvenanceProvider>;
}
