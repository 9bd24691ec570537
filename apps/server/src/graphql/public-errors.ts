import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';
import { localisedMessage } from './public-message.ts';
import { isRequestProblem, requestStatus } from './request-problems.ts';

/** Seconds after which the database may be back. */
const COME_BACK = 2;

/** A field that failed for a reason of its own leaves the rest of the answer as it is. */
const statusOf = ({ extensions }: GraphQLFormattedError): number | undefined => {
  const reason = extensions?.reason;
  return isRequestProblem(reason) && reason !== 'INTERNAL' ? requestStatus(reason) : undefined;
};

/** When to come back, for a refusal that passes with time. */
export function retryAfter({ extensions }: GraphQLFormattedError): number | undefined {
  const { reason, params } = (extensions ?? {}) as { reason?: unknown; params?: { seconds?: number } };
  if (reason === 'RATE_LIMITED') return params?.seconds;
  if (reason === 'IDEMPOTENCY_IN_PROGRESS') return COME_BACK;
  return isRequestProblem(reason) && requestStatus(reason) === 503 ? COME_BACK : undefined;
}

/** Puts errors into the reader's language, sets the status of those about the whole request, logs the unexpected ones. */
export function publicErrors(log: FastifyBaseLogger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, operationName }) {
          for (const error of errors) {
            if (error.originalError !== undefined && !('extensions' in error.originalError))
              log.error({ err: error.originalError, operationName }, 'operation failed');
          }
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { errors } = response.body.singleResult;
          if (errors === undefined) return;
          const status = errors.map(statusOf).find((each) => each !== undefined);
          if (status !== undefined) response.http.status = status;
          const seconds = errors.map(retryAfter).find((each) => each !== undefined);
          if (seconds !== undefined) response.http.headers.set('retry-after', String(seconds));
          const language = contextValue.language ?? 'vi';
          response.body.singleResult.errors = errors.map((error) => ({
            ...error,
            message: localisedMessage(error.message, error.extensions, language),
          }));
        },
      };
    },
  };
}
