import type { MikroORM } from '@mikro-orm/postgresql';
import type { Published } from '@thoat-ngheo/sqlgraph';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { CachedReader } from '../database/result-cache/result-cache.ts';
import type { Budgets } from '../graphql/budgets.ts';
import type { PersistedDocuments } from '../graphql/persisted-documents.ts';
import type { Viewers } from '../modules/access/index.ts';
import { lastNight } from '../modules/review/index.ts';
import { mayEverywhere, type Viewer } from '../modules/viewer/index.ts';

export type MetricsServices = {
  readonly orm: MikroORM;
  readonly viewers: Viewers;
  readonly published: Published<Viewer>;
  readonly budgets: Budgets;
  readonly documents: PersistedDocuments;
  readonly reader: CachedReader;
};

/** Counts that something else keeps, read when they are asked for. */
function counts(
  register: Registry,
  name: string,
  help: string,
  label: string,
  read: () => Record<string, number>,
): void {
  new Gauge({
    name,
    help,
    labelNames: [label],
    registers: [register],
    collect() {
      for (const [value, count] of Object.entries(read())) this.set({ [label]: value }, count);
    },
  });
}

/** `/metrics` for Prometheus: process, HTTP times, plans, refusals. It wants a session, or a key without restrictions. */
export function metricsRoutes(
  app: FastifyInstance,
  { orm, viewers, published, budgets, documents, reader }: MetricsServices,
): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request, seconds.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 15],
    registers: [registry],
  });
  counts(registry, 'read_plan_cache', 'Compiled operations: plans found, plans made.', 'outcome', () => {
    const { hits, misses } = published.stats();
    return { hit: hits, miss: misses };
  });
  new Gauge({
    name: 'read_plan_cache_size',
    help: 'Compiled operations: plans kept.',
    registers: [registry],
    collect() {
      this.set(published.stats().size);
    },
  });
  counts(registry, 'cost_refused', 'Operations refused by their cost.', 'code', () => budgets.refused);
  counts(registry, 'persisted_documents', 'Documents asked for by id: found, not found.', 'outcome', () => {
    const { hits, misses } = documents.stats;
    return { hit: hits, miss: misses };
  });
  counts(registry, 'result_cache', 'Answers: given again, no longer true, not there.', 'outcome', () => {
    const { hits, stale, misses } = reader.resultCache();
    return { hit: hits, stale, miss: misses };
  });
  counts(registry, 'result_cache_size', 'Answers kept.', 'unit', () => {
    const { entries, bytes } = reader.resultCache();
    return { answers: entries, bytes };
  });
  new Gauge({
    name: 'recomputation',
    help: 'The last night: results computed again, results that came out different, and the night as a Unix time.',
    labelNames: ['what'],
    registers: [registry],
    async collect() {
      const night = await lastNight(orm.em.fork());
      if (night === undefined) return;
      this.set({ what: 'checked' }, night.checked);
      this.set({ what: 'different' }, night.differences.length);
      this.set({ what: 'night' }, Date.parse(night.day) / 1000);
    },
  });
  const durations = new Map<string, { observe(seconds: number): void }>();
  app.addHook('onResponse', ({ method, routeOptions: { url: route = 'other' } }, { statusCode, elapsedTime }, done) => {
    const name = `${method} ${route} ${statusCode}`;
    const known = durations.get(name) ?? duration.labels(method, route, String(statusCode));
    durations.set(name, known);
    known.observe(elapsedTime / 1000);
    done();
  });
  app.get('/metrics', async (request, reply) => {
    const viewer = await viewers.find(request.headers);
    if (viewer === undefined) return reply.code(401).send({ code: 'UNAUTHENTICATED' });
    if (!mayEverywhere(viewer, 'OPERATE')) return reply.code(403).send({ code: 'FORBIDDEN' });
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
