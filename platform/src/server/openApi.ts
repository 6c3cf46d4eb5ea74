import { z } from 'zod';
import { pathNames, type Endpoint } from '../kernel/endpoint.ts';
import { apiRoot } from '../kernel/requestUrl.ts';
import type { Served } from '../kernel/serve.ts';
import { version } from '../kernel/version.ts';

/** The API described as OpenAPI 3.1, made from the endpoints' own declarations. */
export function openApi(served: readonly Served[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { endpoint } of served) {
    (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operation(endpoint);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Asterism',
      version,
      summary: 'Star-rated regional clusters, with proof.',
      description:
        'Every figure the explorer shows. The address names the edition; `latest` leads to the newest. Lists are JSON, or CSV by `Accept: text/csv` or `?format=csv`. What is refused comes as problem+json with a sentence.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: apiRoot }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      responses: {
        Problem: {
          description: 'What was wrong, and how to mend it',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  places: z.array(z.looseObject({ reason: z.string() })).optional(),
});

function operation(endpoint: Endpoint): object {
  const { name, summary, description, chapter, input, output, method, path, rows, mediaType } = endpoint;
  const schema = schemaOf(input, 'input') as { properties?: Record<string, object>; required?: string[] };
  const inPath = new Set(pathNames(path));
  const fields = Object.entries(schema.properties ?? {});
  const asParameter = ([field, shape]: [string, { description?: string }]): object => ({
    name: field,
    in: inPath.has(field) ? 'path' : 'query',
    required: inPath.has(field) || (schema.required ?? []).includes(field),
    ...(shape.description === undefined ? {} : { description: shape.description }),
    schema: shape,
  });
  const isBody = method === 'POST';
  const body = Object.fromEntries(fields.filter(([field]) => !inPath.has(field)));
  return {
    operationId: name,
    summary,
    ...(description === undefined ? {} : { description }),
    tags: [chapter],
    parameters: fields.filter(([field]) => inPath.has(field) || !isBody).map(asParameter),
    ...(isBody
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: body,
                  required: (schema.required ?? []).filter((field) => !inPath.has(field)),
                },
              },
            },
          },
        }
      : {}),
    responses: {
      200: {
        description: summary,
        content: {
          ...(endpoint.isFile === true
            ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
            : { [mediaType ?? 'application/json']: { schema: schemaOf(output, 'output') } }),
          ...(rows === undefined ? {} : { 'text/csv': { schema: { type: 'string' } } }),
        },
      },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
