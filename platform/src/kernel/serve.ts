import type { z } from 'zod';
import type { Endpoint, InputSchema } from './endpoint.ts';

/** What an answer rests on: its mark, and the path fields that name it for good where the caller used a moving name such as `latest`. */
export interface Version {
  /** Changes whenever the same question would be answered differently. */
  readonly mark: string;
  readonly lasting: Readonly<Record<string, string>>;
  /** How long a copy may be used without asking again whether it still holds; a minute where nothing is said. */
  readonly seconds?: number;
}

/** An endpoint with what answers it, as a server mounts it. */
export interface Served {
  readonly endpoint: Endpoint;
  readonly answer: (input: never) => unknown;
  /** Null where answers are not to be kept. */
  readonly version: ((input: never) => Promise<Version>) | null;
}

/** Implements an endpoint: the handler gets the checked input, and what it gives must satisfy the output. */
export function serve<Input extends InputSchema, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  answer: (input: z.output<Input>) => Promise<z.input<Output>> | z.input<Output>,
  version: ((input: z.output<Input>) => Promise<Version>) | null = null,
): Served {
  return { endpoint, answer, version };
}
