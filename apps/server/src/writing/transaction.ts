import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';

/** SQLSTATE of a transaction that PostgreSQL ended so that others can go on: serialization failure, deadlock. */
const BEGIN_ANEW = new Set(['40001', '40P01']);
const MOST_ATTEMPTS = 6;
const FIRST_PAUSE_MS = 10;

const mayBeginAnew = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && BEGIN_ANEW.has(String((error as { code?: unknown }).code));

/**
 * Runs a change in one transaction, with a unit of work of its own. A transaction that PostgreSQL ended in favour of another one
 * begins anew a few times, so that nobody who writes sees a deadlock; within a transaction that was begun outside, the one who
 * began it decides.
 */
export async function inTransaction<Value>(context: Context, act: (inside: Context) => Promise<Value>): Promise<Value> {
  const isOwn = !context.em.isInTransaction();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await context.em.transactional((em) => act({ ...context, em: em as EntityManager }), { clear: true });
    } catch (error) {
      if (!isOwn || attempt === MOST_ATTEMPTS || !mayBeginAnew(error)) throw error;
      await sleep(FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random()));
    }
  }
}
