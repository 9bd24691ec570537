import type { Language } from '@thoat-ngheo/domain';
import type { GraphQLError } from 'graphql';
import { requestError } from '../graphql/request-problems.ts';
import { BodyError } from './json-body.ts';

/** Largest request body, bytes. A household with a hundred members is 60 kB. */
export const BODY_LIMIT = 1_000_000;

/** What is wrong with a body that could not be read, if that is what the error is about. */
export function bodyProblem(error: unknown, language: Language): GraphQLError | undefined {
  if (error instanceof BodyError) return requestError(error.reason, language, error.params);
  switch ((error as { readonly code?: unknown }).code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return requestError('BODY_TOO_LARGE', language, { max: BODY_LIMIT });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return requestError('UNSUPPORTED_MEDIA_TYPE', language);
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return requestError('INVALID_JSON', language);
    default:
      return undefined;
  }
}
