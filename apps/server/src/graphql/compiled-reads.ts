import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { Published } from '@thoat-ngheo/sqlgraph';
import type { FastifyBaseLogger } from 'fastify';
import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import type { Viewer } from '../modules/access/index.ts';
import { requestProblemOf } from './format-error.ts';
import { RawData } from './raw-data.ts';

function response(singleResult: FormattedExecutionResult, status?: number): GraphQLResponse {
  const http = { headers: new HeaderMap(), ...(status === undefined ? {} : { status }) };
  return { http, body: { kind: 'single', singleResult } };
}

/** Answers an operation that compiles as a whole with its one statement; graphql-js does not walk the result. */
export function compiledReads(published: Published<Viewer>, log: FastifyBaseLogger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, operationName, request, contextValue }) {
          // Apollo calls this before it refuses a request that names no operation.
          if ((operation as typeof operation | undefined)?.operation !== 'query') return null;
          const { variables } = request;
          try {
            const compiled = published.compile({ document, operationName, variables, viewer: contextValue.viewer });
            if (compiled === undefined) return null;
            const data = new RawData(await contextValue.read(compiled));
            return response({ data: data as unknown as Record<string, unknown> });
          } catch (error) {
            if (error instanceof GraphQLError) return response({ errors: [error.toJSON()] }, 400);
            const problem = requestProblemOf(error);
            if (problem === 'INTERNAL') log.error({ err: error, operationName }, 'compiled read failed');
            return response(
              { errors: [{ message: problem, extensions: { code: problem, reason: problem } }] },
              problem === 'INTERNAL' ? 500 : 400,
            );
          }
        },
      };
    },
  };
}
