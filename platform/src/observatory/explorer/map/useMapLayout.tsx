import type { UseQueryResult } from '@tanstack/react-query';
import { useAnswer } from '../../../ui/useAnswer.tsx';
import { listEditions } from '../editions/contract.ts';
import { useEdition } from '../useEdition.tsx';
import { showMapLayout, type LaidOutMap } from './contract.ts';

/** An edition's map laid out; `isThere` is false where the list of editions says that it has no boundaries, and it is not asked for then. */
export function useMapLayout(edition: string): {
  readonly layout: UseQueryResult<LaidOutMap>;
  readonly isThere: boolean;
} {
  const { isPending } = useAnswer(listEditions, {});
  const isThere = useEdition(edition)?.hasMap !== false;
  return { layout: useAnswer(showMapLayout, { edition }, { enabled: !isPending && isThere }), isThere };
}
