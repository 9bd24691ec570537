import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Published } from '@thoat-ngheo/sqlgraph';
import type { FastifyBaseLogger } from 'fastify';
import type { Context } from '../context.ts';
import type { Viewer } from '../modules/viewer/index.ts';
import { answerExtensions } from './answer-extensions.ts';
import { compiledReads } from './compiled-reads.ts';
import { entityTag } from './entity-tag.ts';
import { executedCost } from './executed-cost.ts';
import { formatError } from './format-error.ts';
import type { KnownOperations } from './known-operations.ts';
import { MAX_TOKENS } from './operation-limits.ts';
import { permissions } from './permissions.ts';
import { publicErrors } from './public-errors.ts';

/** The GraphQL server over the published schema; HTTP is not its matter. Nothing is reported to anybody. */
export function createApollo(
  published: Published<Viewer>,
  known: KnownOperations,
  log: FastifyBaseLogger,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: published.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    formatError,
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      publicErrors(log),
      permissions,
      compiledReads(published, known, log),
      executedCost,
      answerExtensions,
      entityTag,
    ],
  });
}
