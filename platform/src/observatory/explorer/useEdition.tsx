import { useMemo } from 'react';
import { useAnswer } from '../../ui/useAnswer.tsx';
import { listEditions, type EditionSummary } from './editions/contract.ts';

/** An edition in short, by its name or as `latest`; null until it is known. */
export function useEdition(name: string): EditionSummary | null {
  const editions = useAnswer(listEditions, {}).data?.editions;
  return useMemo(
    () => (name === 'latest' ? editions?.[0] : editions?.find((one) => one.name === name)) ?? null,
    [editions, name],
  );
}
