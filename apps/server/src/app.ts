import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { type ContextServices, createContext } from './create-context.ts';
import { createApollo } from './graphql/apollo.ts';
import { createSchema } from './graphql/schema.ts';
import { authRoutes } from './http/auth-routes.ts';
import { contentSecurityPolicy } from './http/content-security-policy.ts';
import { healthRoutes } from './http/health-routes.ts';
import { acceptUtf8Json } from './http/json-body.ts';
import { metricsRoutes } from './http/metrics-routes.ts';
import { panelRoutes } from './http/panel-routes.ts';

export type Services = ContextServices & {
  /** Folder of the built panel; undefined serves the API alone. */
  readonly panelDir: string | undefined;
  readonly logLevel: string;
};

/** Largest request body, bytes. A household with a hundred members is 60 kB. */
const BODY_LIMIT = 1_000_000;

/** The whole product on one origin: panel, GraphQL, accounts, health. */
export async function buildApp(services: Services): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: true,
    logController: new LogController({ disableRequestLogging: true }),
    logger:
      services.logLevel === 'silent'
        ? false
        : { level: services.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
  });
  const published = createSchema(services.orm);
  const apollo = createApollo(published, app.log, [fastifyApolloDrainPlugin(app)]);
  await apollo.start();
  await app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: false,
    // Sign-in compares the origin; a browser that may not say where it comes from could not sign in.
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(compress, { threshold: 2048, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } });
  acceptUtf8Json(app);
  healthRoutes(app, services);
  metricsRoutes(app, services, published);
  authRoutes(app, services);
  if (services.panelDir !== undefined) await panelRoutes(app, services.panelDir);
  const handler = fastifyApolloHandler(apollo, { context: (request) => createContext(services, request) });
  app.route({ url: '/graphql', method: ['POST', 'OPTIONS'], handler });
  app.get('/graphql', async (request, reply) => {
    const wantsPage =
      (request.headers.accept ?? '').includes('text/html') && !(request.query as { query?: string }).query;
    if (wantsPage && services.panelDir !== undefined) return reply.sendFile('explorer.html');
    return handler.call(app, request as never, reply as never);
  });
  return app;
}
