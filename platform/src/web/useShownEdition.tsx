import { useMatchRoute, useParams, useSearch } from '@tanstack/react-router';
import { listEditions, type EditionSummary } from '../observatory/explorer/editions/contract.ts';
import { useAnswer } from '../ui/useAnswer.tsx';

/**
 * The edition that the page is about, and those there are; null while it is not known, or where there is none. `name` is what links call
 * it: its own name, also where the address says `latest`, so that a copied address goes on leading to the same figures.
 */
export function useShownEdition(): {
  readonly name: string;
  readonly shown: EditionSummary | null;
  /** Whether what stands on the page comes from that edition. */
  readonly isCited: boolean;
  readonly editions: readonly EditionSummary[] | null;
} {
  const named = useParams({ strict: false }).edition;
  const ofHome = useSearch({ strict: false, select: (search) => ('edition' in search ? search.edition : undefined) });
  const edition = named ?? ofHome ?? 'latest';
  const isHome = useMatchRoute()({ to: '/' }) !== false;
  const editions = useAnswer(listEditions, {}).data?.editions ?? null;
  const shown = edition === 'latest' ? editions?.[0] : editions?.find(({ name }) => name === edition);
  return { name: shown?.name ?? edition, shown: shown ?? null, isCited: named !== undefined || isHome, editions };
}
