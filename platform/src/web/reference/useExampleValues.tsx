import { listClusters } from '../../observatory/explorer/clusters/contract.ts';
import { mapGeoJson, showMapLayout } from '../../observatory/explorer/map/contract.ts';
import { useAnswer } from '../../ui/useAnswer.tsx';
import { useShownEdition } from '../useShownEdition.tsx';
import type { ExampleValues } from './exampleRequest.ts';

/** What is asked of an edition's boundaries. */
const ofBoundaries = new Set([mapGeoJson.name, showMapLayout.name]);

/**
 * Values for the fields of an operation's example: of the strongest cluster of the latest edition, and of editions that can be asked
 * for it. Until they are known, and where no edition is served, none has any.
 */
export function useExampleValues(): (operation: string) => ExampleValues {
  const { shown, editions } = useShownEdition();
  const clusters = useAnswer(listClusters, { edition: 'latest', limit: 1 }, { enabled: shown !== null });
  const [first] = clusters.data?.clusters ?? [];
  if (shown === null || editions === null || first === undefined) return () => ({ edition: null });
  const other = editions.find(
    ({ name, years }) => name !== shown.name && years.some((year) => shown.years.includes(year)),
  );
  const withMap = shown.hasMap ? 'latest' : (editions.find(({ hasMap }) => hasMap)?.name ?? null);
  const { region, category } = first;
  return (operation) => ({
    edition: ofBoundaries.has(operation) ? withMap : 'latest',
    region,
    category,
    cluster: `${region}~${category}`,
    ...(other === undefined ? {} : { with: other.name }),
  });
}
