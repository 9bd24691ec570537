import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { isDatabaseUnavailable } from '../database/unavailable.ts';
import type { RequestProblem } from './request-problems.ts';

const PUBLIC_CODES = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'COST_EXCEEDED',
  'RATE_LIMITED',
]);

/** Which problem of the request an unexpected error amounts to. SQLSTATE 57014: cancelled; 54xxx: program limit exceeded; 22003: numeric value out of range, which only sums can be. */
export function requestProblemOf(error: unknown): RequestProblem {
  if (isDatabaseUnavailable(error)) return 'SERVICE_UNAVAILABLE';
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === '57014') return 'TIMEOUT';
  if (code === '22003') return 'SUM_OUT_OF_RANGE';
  return code.startsWith('54') ? 'TOO_COMPLEX' : 'INTERNAL';
}

/** What leaves the server: our own codes, GraphQL's own, and for everything else a code that hides what happened inside. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  const code = extensions.code;
  if (typeof code === 'string' && (PUBLIC_CODES.has(code) || 'reason' in extensions))
    return { ...formatted, extensions };
  if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions };
  const problem = requestProblemOf(unwrapResolverError(error));
  return {
    message: problem,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: problem, reason: problem },
  };
}
