import { type GraphQLResponse, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';

/** An answer that a plugin gives in place of graphql-js. */
export function answer(singleResult: FormattedExecutionResult, status?: number): GraphQLResponse {
  const http = { headers: new HeaderMap(), ...(status === undefined ? {} : { status }) };
  return { http, body: { kind: 'single', singleResult } };
}

/** An error as clients see it, and the status that it asks for. */
export function publicForm(error: GraphQLError): { readonly error: GraphQLFormattedError; readonly status: number } {
  const formatted = error.toJSON();
  const { http, ...extensions } = (formatted.extensions ?? {}) as { http?: { status?: number }; code?: unknown };
  return { error: { ...formatted, extensions }, status: http?.status ?? (extensions.code === 'FORBIDDEN' ? 403 : 400) };
}

/** The answer that refuses an operation. */
export function refusal(error: GraphQLError): GraphQLResponse {
  const { error: formatted, status } = publicForm(error);
  return answer({ errors: [formatted] }, status);
}
