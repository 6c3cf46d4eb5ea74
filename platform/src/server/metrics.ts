import type { Handler } from 'hono';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AnswerCache } from './answerCache.ts';

/** The server's own figures: requests by route, and the process, for a scraper that reads Prometheus' text format. */
export function metrics(cache: AnswerCache): {
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
  register.registerMetric(
    new Gauge({
      name: 'asterism_kept_answers_bytes',
      help: 'Bytes of answers that are kept for the next who asks',
      collect() {
        this.set(cache.bytes);
      },
      registers: [],
    }),
  );
  return {
    measured: (route, method, status, seconds) => duration.observe({ route, method, status: String(status) }, seconds),
    page: async (context) => context.text(await register.metrics(), 200, { 'content-type': register.contentType }),
  };
}
