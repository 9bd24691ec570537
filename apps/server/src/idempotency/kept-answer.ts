import type { EntityManager } from '@mikro-orm/postgresql';
import { type KeyRing, openText, sealText } from '../modules/identity/index.ts';
import type { IdempotentRequest } from './idempotent-request.ts';

/** An answer as it was sent. */
export type Answer = { readonly status: number; readonly type: string; readonly body: string };

export type KeptAnswer = { readonly hash: string; readonly answer: Answer | undefined };

/** How long an answer is kept, hours. */
const KEPT_HOURS = 24;

const ownerOf = ({ owner, key }: IdempotentRequest): string => `${owner} ${key}`;

/**
 * Claims the key in the transaction at hand. Who comes second waits until the first one has ended.
 * @returns whether it is new
 */
export async function claim(em: EntityManager, { owner, key, hash }: IdempotentRequest): Promise<boolean> {
  const rows = await em.execute<object[]>(
    'insert into idempotency_key (owner, key, request_hash) values (?, ?, ?) on conflict do nothing returning 1 as one',
    [owner, key, hash],
  );
  return rows.length === 1;
}

/** An answer can hold what is shown once, and personal data: it lies there sealed. */
export async function keep(
  em: EntityManager,
  ring: KeyRing,
  request: IdempotentRequest,
  answer: Answer,
): Promise<void> {
  const key = ring.newest;
  const sealed = `${key.id}.${sealText(key.answer, ownerOf(request), JSON.stringify(answer))}`;
  await em.execute('update idempotency_key set answer = ? where owner = ? and key = ?', [
    sealed,
    request.owner,
    request.key,
  ]);
}

export async function findKept(
  em: EntityManager,
  ring: KeyRing,
  request: IdempotentRequest,
): Promise<KeptAnswer | undefined> {
  const [row] = await em.execute<{ hash: string; answer: string | null }[]>(
    'select request_hash as hash, answer from idempotency_key where owner = ? and key = ?',
    [request.owner, request.key],
  );
  if (row === undefined) return undefined;
  const { hash, answer: sealed } = row;
  if (sealed === null) return { hash, answer: undefined };
  const dot = sealed.indexOf('.');
  const text = openText(ring.key(sealed.slice(0, dot)).answer, ownerOf(request), sealed.slice(dot + 1));
  return { hash, answer: JSON.parse(text) as Answer };
}

/** Forgets what is older than a day. */
export async function forgetOldAnswers(em: EntityManager): Promise<void> {
  await em.execute(`delete from idempotency_key where created_at < now() - interval '${KEPT_HOURS} hours'`);
}
