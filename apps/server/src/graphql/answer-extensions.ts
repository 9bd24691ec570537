import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

const NO_PLAN = {
  sql: null,
  parameterTypes: null,
  plan: null,
  note: 'The operation did not become one statement as a whole: a mutation, introspection, `me`, or an error.',
};

/** `extensions.cost` of every answer, and `extensions.plan` where it was asked for. */
export const answerExtensions: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { cost, explain } }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = {
          ...(explain === undefined ? {} : { plan: NO_PLAN }),
          ...singleResult.extensions,
          cost: cost.report(),
        };
      },
    };
  },
};
