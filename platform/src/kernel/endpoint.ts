import type { z } from 'zod';

/** Who may call an endpoint; roles join when accounts do. */
export type Who = 'anyone';

/** The fields of an endpoint's input: those named in the path stand there, the others in the query (GET) or the body (POST). */
export type InputSchema = z.ZodObject;

/** What one endpoint promises. Server, typed client, forms and OpenAPI all come from this one declaration. */
export interface Endpoint<Input extends InputSchema = InputSchema, Output extends z.ZodType = z.ZodType> {
  /** Unique, in camel case: the operation's id. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Below `/api/v1`, with `{names}` of input fields. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly description?: string;
  /** The chapter of the reference page. */
  readonly chapter: string;
  readonly who: Who;
  readonly input: Input;
  readonly output: Output;
  /** The field of the output that holds its rows, which are also to be had as CSV. */
  readonly rows?: keyof z.output<Output> & string;
  /** The media type of its rows where it is a kind of CSV of its own, which is then what is sent where none is asked for. */
  readonly rowsType?: string;
  /** The media type of the answer where it is not plain JSON; a string output is sent as it stands. */
  readonly mediaType?: string;
  /** Whether the answer is a file on disk, sent as it is. */
  readonly isFile?: boolean;
  /** Whether an answer takes the processor for long: such are worked out one at a time, and hold up no others. */
  readonly isLong?: boolean;
}

/** Declares an endpoint; an endpoint that does not say who may call it does not compile. */
export function endpoint<Input extends InputSchema, Output extends z.ZodType>(
  declaration: Endpoint<Input, Output>,
): Endpoint<Input, Output> {
  return declaration;
}

/** The names that an endpoint's path holds in braces. */
export function pathNames(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
}
