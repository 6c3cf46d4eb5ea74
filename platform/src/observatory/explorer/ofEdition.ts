import type { z } from 'zod';
import type { Endpoint, InputSchema } from '../../kernel/endpoint.ts';
import { Problem } from '../../kernel/problem.ts';
import { serve, type Served } from '../../kernel/serve.ts';
import type { EditionShelf } from '../shelf/editionShelf.ts';
import type { ShelvedEdition } from '../shelf/shelvedEdition.ts';

/** Serves an endpoint about one edition: its answers may be kept for as long as that edition is the same. */
export function ofEdition<Input extends InputSchema, Output extends z.ZodType>(
  shelf: EditionShelf,
  endpoint: Endpoint<Input, Output>,
  answer: (edition: ShelvedEdition, input: z.output<Input>) => Promise<z.input<Output>> | z.input<Output>,
): Served {
  const asked = (input: z.output<Input>): string => (input as { readonly edition: string }).edition;
  return serve(
    endpoint,
    async (input) => {
      const edition = await shelf.edition(asked(input));
      try {
        return await answer(edition, input);
      } catch (error) {
        if (!(error instanceof Problem)) await shelf.lookAgain();
        throw withoutPath(edition, error);
      }
    },
    async (input) => {
      const { mark, name } = await shelf.edition(asked(input));
      return { mark, lasting: { edition: name } };
    },
  );
}

/** A Problem that names the edition where it named its folder, of which no caller needs to know. */
function withoutPath({ folder, name }: ShelvedEdition, error: unknown): unknown {
  if (!(error instanceof Problem) || !error.message.includes(folder)) return error;
  return new Problem(error.status, error.message.replaceAll(folder, `Edition ${name}`), error.places);
}
