import type { z } from 'zod';
import type { Endpoint, InputSchema } from '../../kernel/endpoint.ts';
import { serve, type Served } from '../../kernel/serve.ts';
import type { EditionShelf } from '../shelf/editionShelf.ts';

/** Serves an endpoint about all editions together: its answers hold until one comes, goes or changes, so they are asked for anew each time. */
export function ofShelf<Input extends InputSchema, Output extends z.ZodType>(
  shelf: EditionShelf,
  endpoint: Endpoint<Input, Output>,
  answer: (input: z.output<Input>) => Promise<z.input<Output>> | z.input<Output>,
): Served {
  return serve(endpoint, answer, async () => ({ mark: await shelf.mark(), lasting: {}, seconds: 0 }));
}
