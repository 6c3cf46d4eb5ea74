import { z } from 'zod';
import { pathNames, type Endpoint } from '../kernel/endpoint.ts';
import { apiRoot } from '../kernel/requestUrl.ts';
import type { Served } from '../kernel/serve.ts';
import { version } from '../kernel/version.ts';
import { chapters } from './chapters.ts';
import { formatsOf, isCsv } from './representation.ts';
import { SchemaParts, type SchemaPart } from './schemaParts.ts';

/** The API described as OpenAPI 3.1, made from the endpoints' own declarations. */
export function openApi(served: readonly Served[]): object {
  const parts = new SchemaParts();
  const paths: Record<string, Record<string, object>> = {};
  for (const { endpoint, version: mark } of served) {
    (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operation(endpoint, mark !== null, parts);
  }
  const used = new Set<string>(served.map(({ endpoint }) => endpoint.chapter));
  const Problem = parts.of(problem, 'output');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Asterism',
      version,
      summary: 'Star-rated regional clusters, with proof.',
      description,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: apiRoot }],
    tags: Object.entries(chapters)
      .filter(([name]) => used.has(name))
      .map(([name, about]) => ({ name, description: about })),
    paths,
    components: {
      schemas: { Problem, ...parts.named },
      responses: {
        NotModified: { description: 'What the caller has is still so (If-None-Match)' },
        Moved: {
          description: 'The lasting address of what `latest` stands for at the moment',
          headers: { Location: { schema: { type: 'string' } } },
        },
        BadRequest: refusal('A field is missing, unknown or does not fit: `places` names each'),
        NotFound: refusal('There is no such edition, or nothing of that name in it'),
        NotAcceptable: refusal('It is not to be had in that format'),
        TooMany: {
          ...refusal('More requests came from one address in a minute than are answered'),
          headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } },
        },
        Problem: refusal('What was wrong, and how to mend it'),
      },
      headers: {
        ETag: { description: 'Names the edition and the answer, for If-None-Match', schema: { type: 'string' } },
        Link: {
          description: 'The pages before and after (prev, next); what describes the columns of a CSV (describedby)',
          schema: { type: 'string' },
        },
        Total: { description: 'How many rows there are on all pages', schema: { type: 'integer' } },
      },
    },
  };
}

const description = [
  'Every figure the explorer shows. The address names the edition; `latest` leads to the newest. An edition never changes: an answer about it has an ETag and holds.',
  'Lists are JSON, or CSV by `Accept: text/csv` or `?format=csv`; `?format=csvw` describes the columns (CSVW). A list with `limit` and `offset` says its `total`, leads to its neighbours by `Link`, and has a stable order.',
  'A figure that is not known is null, with what is known of it beside, in fields that end in `_low` and `_high`.',
  'What is refused comes as problem+json with a sentence that says what, where and how to mend it. Pages of other hosts may read everything; only this host may send.',
].join('\n\n');

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  places: z
    .array(z.looseObject({ reason: z.string() }))
    .optional()
    .meta({ description: 'Which fields, what stood there, and why that will not do' }),
});

function refusal(about: string): object {
  return {
    description: about,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

interface InputShape {
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
}

function operation(endpoint: Endpoint, isKept: boolean, parts: SchemaParts): object {
  const { name, summary, description: about, chapter, input, method, path } = endpoint;
  const { properties = {}, required = [] } = parts.of(input, 'input') as InputShape;
  const inPath = new Set(pathNames(path));
  const fields = Object.entries(properties);
  const isBody = method === 'POST';
  const inBody = fields.filter(([field]) => !inPath.has(field));
  return {
    operationId: name,
    summary,
    ...(about === undefined ? {} : { description: about }),
    tags: [chapter],
    parameters: [
      ...fields
        .filter(([field]) => inPath.has(field) || !isBody)
        .map(([field, shape]) => parameter(field, shape, inPath.has(field), required.includes(field))),
      ...format(endpoint),
    ],
    ...(isBody
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: Object.fromEntries(inBody),
                  required: required.filter((field) => !inPath.has(field)),
                  additionalProperties: false,
                },
                example: Object.fromEntries(
                  inBody
                    .filter(([field]) => required.includes(field))
                    .map(([field, shape]) => [field, exampleOf(shape)]),
                ),
              },
            },
          },
        }
      : {}),
    responses: {
      200: {
        description: summary,
        ...(isKept && !isBody ? { headers: headers(properties) } : {}),
        content: content(endpoint, parts),
      },
      ...(isKept && !isBody ? { 304: { $ref: '#/components/responses/NotModified' } } : {}),
      ...(isKept && !isBody && inPath.has('edition') ? { 307: { $ref: '#/components/responses/Moved' } } : {}),
      400: { $ref: '#/components/responses/BadRequest' },
      404: { $ref: '#/components/responses/NotFound' },
      406: { $ref: '#/components/responses/NotAcceptable' },
      429: { $ref: '#/components/responses/TooMany' },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

function parameter(name: string, shape: SchemaPart, isInPath: boolean, isRequired: boolean): object {
  const { description: about, examples: _, ...schema } = shape;
  const example = exampleOf(shape);
  return {
    name,
    in: isInPath ? 'path' : 'query',
    required: isInPath || isRequired,
    ...(about === undefined ? {} : { description: about }),
    schema,
    ...(example === undefined ? {} : { example }),
  };
}

/** What stands for a field in an example: its first one, or a list of the first one of what it is a list of; undefined where there is none. */
function exampleOf({ examples, items }: SchemaPart): unknown {
  if (Array.isArray(examples)) return (examples as unknown[])[0];
  const one = items === undefined ? undefined : exampleOf(items as SchemaPart);
  return one === undefined ? undefined : [one];
}

/** The field that chooses a format, where there are several. */
function format(endpoint: Endpoint): object[] {
  const words = Object.keys(formatsOf(endpoint));
  if (words.length < 2) return [];
  const schema = { type: 'string', enum: words };
  return [{ name: 'format', in: 'query', required: false, description: 'Goes before the Accept header', schema }];
}

function headers(properties: Readonly<Record<string, SchemaPart>>): object {
  const isPaged = properties['limit'] !== undefined && properties['offset'] !== undefined;
  return {
    ETag: { $ref: '#/components/headers/ETag' },
    ...(isPaged
      ? { Link: { $ref: '#/components/headers/Link' }, 'X-Total-Count': { $ref: '#/components/headers/Total' } }
      : {}),
  };
}

function content(endpoint: Endpoint, parts: SchemaParts): object {
  if (endpoint.isFile === true) return { '*/*': { schema: { type: 'string', format: 'binary' } } };
  const output = parts.of(endpoint.output, 'output');
  return Object.fromEntries(
    Object.values(formatsOf(endpoint)).map((type) => [
      type,
      { schema: isCsv(type) ? { type: 'string' } : type.includes('csvm') ? { type: 'object' } : output },
    ]),
  );
}
