import { listClusters } from '../../observatory/explorer/clusters/contract.ts';
import { useAnswer } from '../../ui/useAnswer.tsx';
import { useShownEdition } from '../useShownEdition.tsx';
import type { ExampleValues } from './exampleRequest.ts';

/** Values for the fields of an example: of the strongest cluster of the latest edition; none where no edition is served. */
export function useExampleValues(): ExampleValues {
  const { shown, editions } = useShownEdition();
  const clusters = useAnswer(listClusters, { edition: 'latest', limit: 1 }, { enabled: shown !== null });
  const [first] = clusters.data?.clusters ?? [];
  if (shown === null) return {};
  const other = editions?.find(({ name }) => name !== shown.name)?.name;
  return {
    edition: 'latest',
    file: 'clusters.csv',
    text: 'auto',
    from: String(shown.years[0]),
    to: String(shown.years.at(-1)),
    year: String(shown.years.at(-1)),
    ...(other === undefined ? {} : { with: other, before: other }),
    ...(first === undefined
      ? {}
      : { region: first.region, category: first.category, cluster: `${first.region}~${first.category}` }),
  };
}
