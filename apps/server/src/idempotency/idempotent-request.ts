import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Language } from '@thoat-ngheo/domain';
import { getOperationAST, parse } from 'graphql';
import { requestError } from '../graphql/request-problems.ts';
import type { Viewer } from '../modules/viewer/index.ts';

/** A request that is to be carried out once, however often it arrives. */
export type IdempotentRequest = {
  /** Whose key it is: keys of different people never meet. */
  readonly owner: string;
  /** Hash of the key, as people put all sorts of things into keys. */
  readonly key: string;
  /** Hash of what is asked. */
  readonly hash: string;
};

type Asked = {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: object | undefined;
};

const KEY = /^[\x21-\x7e]{1,128}$/;

const hashed = (text: string): string => createHash('sha256').update(text).digest('base64url');

function isMutation({ query, operationName }: Asked): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'mutation';
  } catch {
    return false;
  }
}

/**
 * The request as an idempotent one; undefined without the header, and for what only reads.
 * @throws GraphQLError BAD_REQUEST for a key that cannot be one
 */
export function idempotentRequest(
  { 'idempotency-key': key }: IncomingHttpHeaders,
  viewer: Viewer,
  asked: Asked,
  language: Language,
): IdempotentRequest | undefined {
  if (key === undefined || !isMutation(asked)) return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) throw requestError('IDEMPOTENCY_KEY_INVALID', language);
  const { query, operationName, variables } = asked;
  const owner = `${viewer.kind}:${viewer.id}`;
  const hash = hashed(JSON.stringify([query, operationName ?? null, variables ?? {}]));
  return { owner, key: hashed(`${owner} ${key}`), hash };
}
