import { createClient, RegistryError, type TypedDocumentString } from '@thoat-ngheo/client';
import { language } from '../i18n/language.ts';
import { savingAttempts } from './attempts.ts';
import { connection } from './connection.ts';
import { groupVariables } from './open-groups.ts';

const client = createClient({ url: '/graphql', headers: () => ({ 'accept-language': language.get() }) });

/** Statuses under which the same request may succeed a moment later; 0: no answer reached us. */
const PASSING = new Set([0, 502, 503, 504]);

/** The registry cannot be reached or cannot serve just now: worth trying again. */
export function isUnavailable(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof RegistryError ? error.cause : error;
  return cause instanceof RegistryError && PASSING.has(cause.status);
}

export function isUnauthenticated(error: unknown): boolean {
  return error instanceof RegistryError && (error.code === 'UNAUTHENTICATED' || error.status === 401);
}

/** The registry demands a second factor, and the person who is signed in has none. */
export function isSecondFactorMissing(error: unknown): boolean {
  return error instanceof RegistryError && error.errors[0]?.extensions?.reason === 'SECOND_FACTOR_REQUIRED';
}

/** Why a change is made, for the audit trail. */
export type Why = { readonly reason?: string | undefined };

const IS_MUTATION = /^\s*mutation\b/m;

/**
 * Runs one operation as the person who is signed in, in the language of the panel, without the fields that person may not read.
 * A mutation repeated because no answer came carries the same `Idempotency-Key`.
 * @throws RegistryError
 */
export const request = async <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  { reason }: Why = {},
): Promise<Result> => {
  const text = document.toString();
  const given = { ...variables, ...groupVariables(text) };
  const attempt = IS_MUTATION.test(text) ? savingAttempts.begin(JSON.stringify([text, given])) : undefined;
  const headers = {
    ...(attempt && { 'idempotency-key': attempt.key }),
    ...(reason && { 'x-reason': encodeURIComponent(reason) }),
  };
  try {
    const result = await client.request(document, given, signal, headers);
    connection.set('ONLINE');
    attempt?.answered();
    return result;
  } catch (error) {
    const isAway = isUnavailable(error);
    connection.set(isAway ? 'UNAVAILABLE' : 'ONLINE');
    if (!isAway) attempt?.answered();
    throw error;
  }
};

const TRIES = 30;
const LONGEST_WAIT = 5_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * A read that is tried again while the registry is away (after 1 s, 2 s, then every 5 s), until it is no longer wanted.
 * Writes never are: only the person who saves knows whether to save again.
 */
export const read: typeof request = async (document, variables, signal) => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await request(document, variables, signal);
    } catch (error) {
      if (!isUnavailable(error) || attempt >= TRIES || signal?.aborted) throw error;
      await pause(Math.min(1000 * 2 ** attempt, LONGEST_WAIT));
      signal?.throwIfAborted();
    }
  }
};
