import { randomUUID } from 'node:crypto';
import type { AuditOperation } from '@thoat-ngheo/domain';
import type { Pool } from 'pg';
import { type AuditEntry, recordEventAlone } from '../../../audit/index.ts';

type Person = { readonly id: string; readonly name: string };
type Headers = { get(name: string): string | null };

const originOf = (headers: Headers | undefined) => ({ id: headers?.get('x-request-id') ?? randomUUID(), reason: null });

/** Writes down what somebody did to their own account. */
export async function recordOwnEvent(
  pool: Pool,
  { user: { id, name }, session }: { readonly user: Person; readonly session: { readonly id: string } | null },
  headers: Headers | undefined,
  { operation, changes = [] }: { readonly operation: AuditOperation | undefined } & Pick<AuditEntry, 'changes'>,
): Promise<void> {
  if (operation === undefined) throw new Error('There is no such event.');
  const actor = { kind: 'USER', id, name, sessionId: session?.id ?? null, request: originOf(headers) } as const;
  await recordEventAlone(pool, actor, { operation, concept: 'User', accountId: id, changes });
}

/** Writes down that wrong passwords locked an account; tries for an address that nobody has lock nothing of anybody. */
export async function recordLock(pool: Pool, email: string, headers: Headers | undefined): Promise<void> {
  const { rows } = await pool.query<Person>('select "id", "name" from app_user where "email" = $1', [email]);
  for (const { id, name } of rows) {
    const actor = { kind: 'UNKNOWN', id, name, sessionId: null, request: originOf(headers) } as const;
    await recordEventAlone(pool, actor, { operation: 'LOCK_ACCOUNT', concept: 'User', accountId: id });
  }
}
