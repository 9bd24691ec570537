import type { ApolloServerPlugin } from '@apollo/server';
import type { Compiled, Published } from '@thoat-ngheo/sqlgraph';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import type { Viewer } from '../modules/viewer/index.ts';
import { requestProblemOf } from './format-error.ts';
import type { KnownOperations } from './known-operations.ts';
import { RawData } from './raw-data.ts';
import { answer, refusal } from './refusal.ts';

/** Runs a compiled operation at its viewer's expense. */
export async function charged(compiled: Compiled, context: Context): Promise<RawData> {
  const settle = context.cost.charge(compiled.cost);
  const json = await context.read(compiled);
  settle(json);
  return new RawData(json);
}

/** Answers an operation that compiles as a whole with its one statement; graphql-js does not walk the result. */
export function compiledReads(
  published: Published<Viewer>,
  known: KnownOperations,
  log: FastifyBaseLogger,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ source, document, operation, operationName, request, contextValue }) {
          // Apollo calls this before it refuses a request that names no operation.
          if ((operation as typeof operation | undefined)?.operation !== 'query') return null;
          const { variables } = request;
          const { viewer, explain } = contextValue;
          const { limits } = contextValue.sqlgraph;
          try {
            const compiled = published.compile({ document, operationName, variables, viewer, limits });
            if (compiled === undefined) return null;
            known.add(source, document);
            const data = (await charged(compiled, contextValue)) as unknown as Record<string, unknown>;
            return answer(explain === undefined ? { data } : { data, extensions: { plan: await explain(compiled) } });
          } catch (error) {
            if (error instanceof GraphQLError) return refusal(error);
            const problem = requestProblemOf(error);
            if (problem === 'INTERNAL') log.error({ err: error, operationName }, 'compiled read failed');
            return answer(
              { errors: [{ message: problem, extensions: { code: problem, reason: problem } }] },
              problem === 'INTERNAL' ? 500 : 400,
            );
          }
        },
      };
    },
  };
}
