import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { refusal } from './refusal.ts';

/** What a root field costs where graphql-js executes; what it reads through the compiler comes on top. */
const QUERY_FIELD = 1;
const MUTATION_FIELD = 10;

/** A fragment at the root counts as one field. */
function rootCost({ operation, selectionSet }: OperationDefinitionNode): number {
  return selectionSet.selections.length * (operation === 'mutation' ? MUTATION_FIELD : QUERY_FIELD);
}

/** Charges operations that graphql-js is about to execute. */
export const executedCost: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async responseForOperation({ operation, contextValue }) {
        if ((operation as typeof operation | undefined)?.kind !== Kind.OPERATION_DEFINITION) return null;
        try {
          contextValue.cost.charge(rootCost(operation));
          if (operation.operation === 'mutation') contextValue.cost.refuseNothing();
          return null;
        } catch (error) {
          if (error instanceof GraphQLError) return refusal(error);
          throw error;
        }
      },
    };
  },
};
