import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditOperation } from '@thoat-ngheo/domain';
import { type Actor, recordEvent, simpleChange } from '../../../audit/index.ts';

/** Writes down what was done to a key, in the transaction that does it. */
export async function recordKeyEvent(
  em: EntityManager,
  actor: Actor,
  operation: AuditOperation,
  keyId: string,
  after: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const changes = simpleChange(operation, 'ApiKey', after);
  await recordEvent(em, actor, { operation, concept: 'ApiKey', accountId: keyId, changes });
}
