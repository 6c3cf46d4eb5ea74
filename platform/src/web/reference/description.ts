/** A schema as the API's description has it (JSON Schema, 2020-12), as far as the reference tells of it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
}

/** A field of a question. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'body';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
  /** What may stand for it in an example. */
  readonly example?: unknown;
}

/** What can be asked, as the reference shows it. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string | null;
  readonly chapter: string;
  readonly fields: readonly Parameter[];
  /** The media types of its answer, the usual one first. */
  readonly formats: readonly string[];
  /** Null where the answer is a file or a text. */
  readonly answer: Schema | null;
}

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly schema: Schema; readonly example?: Readonly<Record<string, unknown>> }>
    >;
  };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

/** The API's description as the server gives it: OpenAPI 3.1. */
export interface Description {
  readonly info: { readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Everything that can be asked, in the order of the description. */
export function operationsOf({ paths }: Description): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId, summary, description, tags, parameters, requestBody, responses }]) => {
        const { schema: body, example } = requestBody?.content['application/json'] ?? {};
        const content = responses['200']?.content ?? {};
        const json = Object.entries(content).find(([type]) => type.endsWith('json') && !type.includes('csvm'));
        return {
          name: operationId,
          method: method.toUpperCase(),
          path,
          summary,
          description: description ?? null,
          chapter: tags[0] ?? '',
          fields: [
            ...parameters,
            ...Object.entries(body?.properties ?? {}).map(([name, schema]): Parameter => ({
              name,
              in: 'body',
              required: body?.required?.includes(name) === true,
              schema,
              ...(schema.description === undefined ? {} : { description: schema.description }),
              ...(example?.[name] === undefined ? {} : { example: example[name] }),
            })),
          ],
          formats: Object.keys(content).filter((type) => type !== '*/*'),
          answer: json?.[1].schema ?? null,
        };
      },
    ),
  );
}
