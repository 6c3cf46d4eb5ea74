import type { Handler } from 'hono';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** The server's own figures: requests by route, and the process, for a scraper that reads Prometheus' text format. */
export function metrics(): {
  readonly measured: (route: string, method: string, status: number, seconds: number) => void;
  readonly page: Handler;
} {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to response',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.05, 0.2, 1, 5],
    registers: [register],
  });
  return {
    measured: (route, method, status, seconds) => duration.observe({ route, method, status: String(status) }, seconds),
    page: async (context) => context.text(await register.metrics(), 200, { 'content-type': register.contentType }),
  };
}
