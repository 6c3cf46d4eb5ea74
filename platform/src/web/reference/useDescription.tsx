import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { apiRoot } from '../../kernel/requestUrl.ts';
import type { Description } from './description.ts';

/** The description of the API, as the server that is asked gives it. */
export function useDescription(): UseQueryResult<Description> {
  return useQuery({
    queryKey: ['description'],
    queryFn: async ({ signal }) => {
      const response = await fetch(`${apiRoot}/openapi.json`, { signal });
      if (!response.ok) throw new Error(`The server failed to answer (${response.status}).`);
      return (await response.json()) as Description;
    },
  });
}
