import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import type { MikroORM } from '@mikro-orm/postgresql';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Context } from './context.ts';
import { createContext } from './create-context.ts';
import type { Reader } from './database/reader.ts';
import { compiledReads } from './graphql/compiled-reads.ts';
import { depthLimit } from './graphql/depth-limit.ts';
import { formatError } from './graphql/format-error.ts';
import { publicErrors } from './graphql/public-errors.ts';
import { stringifyResult } from './graphql/raw-data.ts';
import { createSchema } from './graphql/schema.ts';
import { authRoutes } from './http/auth-routes.ts';
import { healthRoutes } from './http/health-routes.ts';
import { acceptUtf8Json } from './http/json-body.ts';
import { panelRoutes } from './http/panel-routes.ts';
import type { Auth } from './modules/access/index.ts';

export type Services = {
  readonly orm: MikroORM;
  readonly reader: Reader;
  readonly auth: Auth;
  /** Folder of the built panel; undefined serves the API alone. */
  readonly panelDir: string | undefined;
  readonly logLevel: string;
};

/** Largest request body. A household with a hundred members is 60 kB. */
const BODY_LIMIT = 1_000_000;
/** Longest operation, in tokens of the GraphQL grammar. */
const MAX_TOKENS = 10_000;

/** The whole product on one origin: panel, GraphQL, accounts, health. */
export async function buildApp(services: Services): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: true,
    logger:
      services.logLevel === 'silent'
        ? false
        : { level: services.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    logController: new LogController({ disableRequestLogging: true }),
  });
  const published = createSchema(services.orm);
  const apollo = new ApolloServer<Context>({
    schema: published.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stringifyResult,
    formatError,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [depthLimit],
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      publicErrors(app.log),
      compiledReads(published, app.log),
    ],
  });
  await apollo.start();
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  });
  await app.register(compress, { threshold: 2048, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } });
  acceptUtf8Json(app);
  healthRoutes(app, services);
  authRoutes(app, services.auth);
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
