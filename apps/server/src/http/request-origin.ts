import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type Language, parseReason } from '@thoat-ngheo/domain';
import type { RequestOrigin } from '../audit/index.ts';
import { requestError } from '../graphql/request-problems.ts';

/** What is taken for the id of a request; anything else is replaced. */
const SANE = /^[\w.:/+=@-]{1,128}$/;

/** Id of a request: the client's or a proxy's, or a new one. */
export function requestId({ 'x-request-id': given }: IncomingHttpHeaders): string {
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Where a request comes from. `X-Reason` is UTF-8, percent-encoded (RFC 3986), as headers are ASCII.
 * @throws GraphQLError BAD_REQUEST
 */
export function requestOrigin(headers: IncomingHttpHeaders, id: string, language: Language): RequestOrigin {
  const given = headers['x-reason'];
  if (given === undefined || given === '') return { id, reason: null };
  const parsed = parseReason(typeof given === 'string' ? decoded(given) : undefined);
  if (!parsed.ok) throw requestError('INVALID_REASON', language);
  return { id, reason: parsed.value };
}
