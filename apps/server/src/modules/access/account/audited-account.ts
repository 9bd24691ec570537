import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditOperation } from '@thoat-ngheo/domain';
import { type Actor, recordEvent, simpleChange } from '../../../audit/index.ts';

/** Writes down what was done to an account, in the transaction that does it. */
export async function recordAccountEvent(
  em: EntityManager,
  actor: Actor,
  operation: AuditOperation,
  userId: string,
  after: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const changes = simpleChange(operation, 'User', after);
  await recordEvent(em, actor, { operation, concept: 'User', accountId: userId, changes });
}
