import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Language } from '@thoat-ngheo/domain';
import { requestError } from '../graphql/request-problems.ts';
import type { KeyRing } from '../modules/identity/index.ts';
import { againAfter, MOST_ATTEMPTS, mayBeginAnew, wasEnded } from '../writing/begin-anew.ts';
import type { IdempotentRequest } from './idempotent-request.ts';
import { type Answer, claim, findKept, keep } from './kept-answer.ts';

/** How long a second request waits for the first one before it is told to come back. */
const WAIT = '3s';
const LOCK_NOT_AVAILABLE = '55P03';

/** An answer, and whether anything in it failed, so that nothing must stay of it. */
export type Executed = { readonly answer: Answer; readonly failed: boolean };

export type Once = { readonly answer: Answer; readonly replayed: boolean };

type Services = { readonly orm: MikroORM; readonly identityKeys: KeyRing };

async function claimed(em: EntityManager, request: IdempotentRequest, language: Language): Promise<boolean> {
  try {
    await em.execute(`set local lock_timeout = '${WAIT}'`);
    const isNew = await claim(em, request);
    await em.execute('set local lock_timeout = 0');
    return isNew;
  } catch (error) {
    if ((error as { code?: unknown }).code === LOCK_NOT_AVAILABLE)
      throw requestError('IDEMPOTENCY_IN_PROGRESS', language);
    throw error;
  }
}

async function replay(
  em: EntityManager,
  { identityKeys }: Services,
  request: IdempotentRequest,
  language: Language,
): Promise<Once> {
  const kept = await findKept(em, identityKeys, request);
  if (kept === undefined) throw requestError('IDEMPOTENCY_IN_PROGRESS', language);
  if (kept.hash !== request.hash) throw requestError('IDEMPOTENCY_KEY_REUSED', language);
  if (kept.answer === undefined) throw requestError('IDEMPOTENCY_ANSWER_GONE', language);
  return { answer: kept.answer, replayed: true };
}

async function attempt(
  services: Services,
  request: IdempotentRequest,
  language: Language,
  execute: (em: EntityManager) => Promise<Executed>,
): Promise<Once | undefined> {
  const em = services.orm.em.fork() as EntityManager;
  await em.begin();
  let isOpen = true;
  try {
    if (!(await claimed(em, request, language))) return await replay(em, services, request, language);
    const transaction = em.getTransactionContext() as object;
    const { answer, failed } = await execute(em.fork({ keepTransactionContext: true }) as EntityManager);
    if (wasEnded(transaction)) return undefined;
    if (failed) return { answer, replayed: false };
    await keep(em, services.identityKeys, request, answer);
    isOpen = false;
    await em.commit();
    return { answer, replayed: false };
  } finally {
    if (isOpen) await em.rollback();
  }
}

/**
 * Carries a mutation out once. Its changes and its answer are committed together, so a retry gets the first answer byte for byte,
 * whatever happened in between; an answer with an error in it changed nothing and is not kept.
 * @param execute runs the operation within the transaction of the unit of work that it is given
 * @throws GraphQLError IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_ANSWER_GONE
 */
export async function answerOnce(
  services: Services,
  request: IdempotentRequest,
  language: Language,
  execute: (em: EntityManager) => Promise<Executed>,
): Promise<Once> {
  for (let count = 1; ; count += 1) {
    try {
      const once = await attempt(services, request, language, execute);
      if (once !== undefined) return once;
    } catch (error) {
      if (!mayBeginAnew(error) || count >= MOST_ATTEMPTS) throw error;
    }
    if (count >= MOST_ATTEMPTS) throw requestError('IDEMPOTENCY_IN_PROGRESS', language);
    await againAfter(count);
  }
}
