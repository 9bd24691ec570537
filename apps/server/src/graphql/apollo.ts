import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Published } from '@thoat-ngheo/sqlgraph';
import type { FastifyBaseLogger } from 'fastify';
import type { Context } from '../context.ts';
import type { Viewer } from '../modules/access/index.ts';
import { compiledReads } from './compiled-reads.ts';
import { depthLimit } from './depth-limit.ts';
import { formatError } from './format-error.ts';
import { publicErrors } from './public-errors.ts';
import { stringifyResult } from './raw-data.ts';

/** Longest operation, in tokens of the GraphQL grammar. */
const MAX_TOKENS = 10_000;

/** The GraphQL server over the published schema. Nothing is reported to anybody. */
export function createApollo(
  published: Published<Viewer>,
  log: FastifyBaseLogger,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: published.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stringifyResult,
    formatError,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [depthLimit],
    plugins: [
      ...plugins,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      publicErrors(log),
      compiledReads(published, log),
    ],
  });
}
