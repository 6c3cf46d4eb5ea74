import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../kernel/call.ts';
import type { Endpoint, InputSchema } from '../kernel/endpoint.ts';
import { Problem } from '../kernel/problem.ts';

/** The answer of an endpoint, kept while it is shown; a changed question shows the former answer until the new one is there. */
export function useAnswer<Input extends InputSchema, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  input: z.input<Input>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseQueryResult<z.output<Output>> {
  return useQuery({
    queryKey: [endpoint.name, input],
    queryFn: ({ signal }) => call(endpoint, input, { signal }),
    enabled,
    placeholderData: keepPreviousData,
    retry: (failures, error) => !(error instanceof Problem) && failures < 2,
  });
}
