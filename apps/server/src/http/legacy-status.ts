import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { isReadProblem } from '../graphql/public-message.ts';
import { isRequestProblem } from '../graphql/request-problems.ts';

/** Errors that GraphQL itself finds in a document or in its variables. */
function isOfTheGrammar({ extensions }: GraphQLFormattedError): boolean {
  const { code, reason } = extensions ?? {};
  if (code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED') return true;
  return code === 'BAD_USER_INPUT' && !isReadProblem(reason) && !isRequestProblem(reason);
}

/** The status for clients that ask for `application/json` by name: 200 for every answer that GraphQL itself gives. */
export function legacyStatus({ errors }: FormattedExecutionResult, status: number): number {
  return status === 400 && errors?.every(isOfTheGrammar) ? 200 : status;
}
