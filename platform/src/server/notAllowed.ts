import type { Hono } from 'hono';
import type { Served } from '../kernel/serve.ts';
import { Problem } from '../kernel/problem.ts';
import { mountedPath } from './mountEndpoint.ts';
import { problemResponse } from './problemResponse.ts';

/** Answers what is asked of an endpoint by another method than its own: 405, with those there are; OPTIONS tells them alone. */
export function mountNotAllowed(hono: Hono, served: readonly Served[]): void {
  const methods = Map.groupBy(served, ({ endpoint }) => mountedPath(endpoint));
  for (const [path, those] of methods)
    notAllowed(
      hono,
      path,
      those.flatMap(({ endpoint: { method } }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
    );
}

/** The same for one path, with the methods that it has. */
export function notAllowed(hono: Hono, path: string, methods: readonly string[]): void {
  const allow = [...methods, 'OPTIONS'].join(', ');
  hono.all(path, (context) => {
    const { method } = context.req;
    if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } });
    const response = problemResponse(new Problem(405, `${method} can't be done here, only ${methods.join(' and ')}.`));
    response.headers.set('allow', allow);
    return response;
  });
}
