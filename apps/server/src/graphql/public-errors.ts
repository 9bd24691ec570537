import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';
import { localisedMessage, requestStatus } from './public-message.ts';

const statusOf = ({ extensions }: GraphQLFormattedError): number | undefined => {
  const code = extensions?.code;
  return code === 'SERVICE_UNAVAILABLE' || code === 'TIMEOUT' ? requestStatus(code) : undefined;
};

/** Puts errors into the reader's language, sets the status of those about the whole service, logs the unexpected ones. */
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
          if (status !== undefined) {
            response.http.status = status;
            response.http.headers.set('retry-after', '2');
          }
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
