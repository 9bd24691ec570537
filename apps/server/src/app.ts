import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { ContextServices } from './create-context.ts';
import type { CachedReader } from './database/result-cache/result-cache.ts';
import { createApollo } from './graphql/apollo.ts';
import { createBudgets } from './graphql/budgets.ts';
import { createKnownOperations } from './graphql/known-operations.ts';
import type { PersistedDocuments } from './graphql/persisted-documents.ts';
import { createSchema } from './graphql/schema.ts';
import { authRoutes } from './http/auth-routes.ts';
import { BODY_LIMIT } from './http/body-problem.ts';
import { graphqlRoutes } from './http/graphql-routes.ts';
import { healthRoutes } from './http/health-routes.ts';
import { acceptUtf8Json } from './http/json-body.ts';
import { metricsRoutes } from './http/metrics-routes.ts';
import { panelRoutes } from './http/panel-routes.ts';
import { securityHeaders } from './http/security-headers.ts';
import type { Auth } from './modules/access/index.ts';

export type Services = Omit<ContextServices, 'budgets' | 'published'> & {
  readonly reader: CachedReader;
  readonly auth: Auth;
  readonly documents: PersistedDocuments;
  /** Folder of the built panel; undefined serves the API alone. */
  readonly panelDir: string | undefined;
  readonly logLevel: string;
  /** Where log lines go; absent: standard output. */
  readonly logTo?: { readonly write: (line: string) => void };
  /** Peers whose `X-Forwarded-*` headers are believed; absent: nobody's. */
  readonly trustedProxies?: readonly string[];
};

/** The whole product on one origin: panel, GraphQL, accounts, health. */
export async function buildApp(services: Services): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: [...(services.trustedProxies ?? [])],
    logController: new LogController({ disableRequestLogging: true }),
    logger:
      services.logLevel === 'silent'
        ? false
        : {
            level: services.logLevel,
            redact: ['req.headers.authorization', 'req.headers.cookie'],
            ...(services.logTo && { stream: services.logTo }),
          },
  });
  const published = createSchema(services.orm);
  const budgets = createBudgets();
  const known = createKnownOperations();
  const apollo = createApollo(published, known, app.log, [fastifyApolloDrainPlugin(app)]);
  await apollo.start();
  securityHeaders(app);
  await app.register(compress, { threshold: 2048, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } });
  acceptUtf8Json(app);
  healthRoutes(app, services);
  metricsRoutes(app, { ...services, published, budgets });
  authRoutes(app, services);
  if (services.panelDir !== undefined) await panelRoutes(app, services.panelDir);
  graphqlRoutes(app, { ...services, apollo, published, known, budgets }, (reply) =>
    services.panelDir === undefined ? undefined : reply.sendFile('explorer.html'),
  );
  return app;
}
