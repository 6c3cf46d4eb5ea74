import { z } from 'zod';
import type { Endpoint, InputSchema } from './endpoint.ts';
import { Problem, problemStatuses } from './problem.ts';
import { requestUrl } from './requestUrl.ts';

/** Sends a request and gets its response: `fetch` in a browser, a server's own function in a test. */
export type Transport = (request: Request) => Response | Promise<Response>;

/** Calls an endpoint; what the server refuses is thrown as the Problem it was. `origin` is needed outside a browser. */
export async function call<Input extends InputSchema, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  input: z.input<Input>,
  {
    transport = fetch,
    origin = globalThis.location?.origin ?? 'http://asterism.invalid',
    signal,
  }: { readonly transport?: Transport; readonly origin?: string; readonly signal?: AbortSignal } = {},
): Promise<z.output<Output>> {
  const url = new URL(requestUrl(endpoint, input), origin);
  const headers: Record<string, string> = { accept: endpoint.mediaType ?? 'application/json' };
  const init: RequestInit = { method: endpoint.method, headers };
  if (endpoint.method === 'POST') {
    init.body = JSON.stringify(input);
    headers['content-type'] = 'application/json';
  }
  if (signal !== undefined) init.signal = signal;
  const response = await transport(new Request(url, init));
  if (!response.ok) throw await refusal(response);
  return (
    typeof response.headers.get('content-type') === 'string' && /json/.test(response.headers.get('content-type')!)
      ? await response.json()
      : await response.text()
  ) as z.output<Output>;
}

const refused = z.object({
  status: z.literal(problemStatuses),
  detail: z.string(),
  places: z.array(
    z.object({
      file: z.string().exactOptional(),
      line: z.number().exactOptional(),
      column: z.string().exactOptional(),
      value: z.string().exactOptional(),
      reason: z.string(),
    }),
  ),
});

/** The Problem behind a response; an answer that tells of none is a fault of the server's. */
async function refusal(response: Response): Promise<Error> {
  const parsed = refused.safeParse(await response.json().catch(() => null));
  if (!parsed.success) return new Error(`The server failed to answer (${response.status}).`);
  return new Problem(parsed.data.status, parsed.data.detail, parsed.data.places);
}
