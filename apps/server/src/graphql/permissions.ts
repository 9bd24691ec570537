import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, type DocumentNode, visit } from 'graphql';
import type { Context } from '../context.ts';
import { requestError } from './request-problems.ts';

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name: { value } }) {
      found = value === '__schema' || value === '__type';
      return found ? BREAK : undefined;
    },
  });
  return found;
}

/** What can be done at all. Which rows and fields a viewer reads is compiled into the statement; each write is checked by itself. */
export const permissions: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, contextValue: { viewer, language } }) {
        const kind = (operation as typeof operation | undefined)?.operation;
        if (kind === 'subscription') throw requestError('NO_SUBSCRIPTIONS', language);
        if (viewer.persistedOnly && asksForSchema(document)) throw requestError('INTROSPECTION_NOT_GRANTED', language);
      },
    };
  },
};
