import { useAnswer } from '../../../ui/useAnswer.tsx';
import { listSuspects, type SuspectCluster } from './contract.ts';

/** The clusters of a year whose figures look like a slip; null until they are known. */
export function useSuspects(edition: string, year: number): readonly SuspectCluster[] | null {
  const found = useAnswer(listSuspects, { edition, year }).data;
  return found?.year === year ? found.suspects : null;
}
