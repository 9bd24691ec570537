import type { Language } from '@thoat-ngheo/domain';
import { GraphQLError } from 'graphql';
import { accessProblems } from './problems/access-problems.ts';
import { limitProblems } from './problems/limit-problems.ts';
import type { Params } from './problems/problem.ts';
import { questionProblems } from './problems/question-problems.ts';
import { transportProblems } from './problems/transport-problems.ts';

export type { Params };

/** Why a request as a whole is refused. */
const problems = { ...accessProblems, ...limitProblems, ...questionProblems, ...transportProblems };

export type RequestProblem = keyof typeof problems;

export const isRequestProblem = (reason: unknown): reason is RequestProblem =>
  typeof reason === 'string' && Object.hasOwn(problems, reason);

export const requestStatus = (reason: RequestProblem): number => problems[reason].status;

export const requestMessage = (reason: RequestProblem, params: Params, language: Language): string =>
  problems[reason][language](params);

/** A refusal of the request as a whole, in the reader's language, with its HTTP status. */
export function requestError(reason: RequestProblem, language: Language, params: Params = {}): GraphQLError {
  const { code, status } = problems[reason];
  return new GraphQLError(requestMessage(reason, params, language), {
    extensions: { code, reason, ...(Object.keys(params).length === 0 ? {} : { params }), http: { status } },
  });
}
