import { setTimeout as sleep } from 'node:timers/promises';

/** SQLSTATE of a transaction that PostgreSQL ended so that others can go on: serialization failure, deadlock. */
const BEGIN_ANEW = new Set(['40001', '40P01']);
const FIRST_PAUSE_MS = 10;

export const MOST_ATTEMPTS = 6;

/** Whether the same work may succeed when it is begun anew. */
export const mayBeginAnew = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && BEGIN_ANEW.has(String((error as { code?: unknown }).code));

/** Waits before the next attempt: longer each time, and never as long as somebody else. */
export const againAfter = (attempt: number): Promise<void> =>
  sleep(FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random()));

const ended = new WeakSet<object>();

/** Notes for whoever began a transaction that PostgreSQL ended a part of it. */
export const noteEnded = (transaction: object): void => {
  ended.add(transaction);
};

export const wasEnded = (transaction: object): boolean => ended.has(transaction);

/**
 * Does what PostgreSQL may end in favour of others, a few times if it has to.
 * @param outer the transaction that it is a part of: if that is ended, only whoever began it can begin it anew
 */
export async function beginningAnew<Value>(outer: object | undefined, act: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!mayBeginAnew(error)) throw error;
      if (outer !== undefined) noteEnded(outer);
      if (outer !== undefined || attempt === MOST_ATTEMPTS) throw error;
      await againAfter(attempt);
    }
  }
}
