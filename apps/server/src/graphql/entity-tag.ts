import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { RawData } from './raw-data.ts';

/** The weak tag of an answer with these data. */
export const tagOf = (data: unknown): string =>
  `W/"${createHash('sha256')
    .update(data instanceof RawData ? data.json : JSON.stringify(data))
    .digest('base64url')}"`;

/**
 * Tags answers to GET by their data. The tag is weak: two answers with the same data differ in what `extensions.cost` says is
 * left, and in their content encoding.
 */
export const entityTag: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    if (request.http?.method !== 'GET') return undefined;
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single' || contextValue.explain !== undefined) return;
        const { data, errors } = response.body.singleResult;
        if (errors !== undefined || !data) return;
        response.http.headers.set('etag', tagOf(data));
      },
    };
  },
};
