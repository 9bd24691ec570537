import type { Published } from '@thoat-ngheo/sqlgraph';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ContextServices } from '../create-context.ts';
import { findViewer, type Viewer } from '../modules/access/index.ts';
import { toHeaders } from './headers.ts';

/** `/metrics` for Prometheus: process, HTTP times, plan cache. It wants a session or key like everything else. */
export function metricsRoutes(app: FastifyInstance, services: ContextServices, published: Published<Viewer>): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request, seconds.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 15],
    registers: [registry],
  });
  new Gauge({
    name: 'read_plan_cache',
    help: 'Compiled operations: plans found, plans made.',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      const { hits, misses } = published.stats();
      this.set({ outcome: 'hit' }, hits);
      this.set({ outcome: 'miss' }, misses);
    },
  });
  app.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? 'other', status: reply.statusCode };
    duration.observe(labels, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (request, reply) => {
    const viewer = await findViewer(services.auth, toHeaders(request.headers));
    if (viewer === undefined) return reply.code(401).send({ code: 'UNAUTHENTICATED' });
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
