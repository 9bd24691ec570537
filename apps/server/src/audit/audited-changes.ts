import { createHmac } from 'node:crypto';
import type { IdentityKey } from '../modules/identity/key-ring.ts';
import type { RegistryPolicy } from '../modules/viewer/index.ts';
import type { ObservedChange } from './observed-changes.ts';
import type { AuditedChange, Values } from './record-event.ts';

/** Columns that say nothing about the record. */
const OWN = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/** Stands for a sensitive value: equal for equal values of one field of one record, and telling nothing else. */
export function hashed(key: IdentityKey, recordId: string, field: string, value: unknown): { readonly hash: string } {
  const text = JSON.stringify([recordId, field, value]);
  return { hash: `${key.id}.${createHmac('sha256', key.audit).update(text).digest('base64url')}` };
}

type Merged = {
  readonly first: ObservedChange;
  isRemoved: boolean;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
};

/** Several writes of one row within one transaction are one change. */
function merged(changes: readonly ObservedChange[]): Merged[] {
  const rows = new Map<string, Merged>();
  for (const change of changes) {
    const key = `${change.meta.className} ${change.id}`;
    const known = rows.get(key) ?? { first: change, isRemoved: false, before: {}, after: {} };
    known.isRemoved ||= change.isRemoved;
    for (const field of Object.keys(change.after)) {
      if (OWN.has(field)) continue;
      if (!(field in known.before)) known.before[field] = change.before[field] ?? null;
      known.after[field] = change.after[field] ?? null;
    }
    rows.set(key, known);
  }
  return [...rows.values()];
}

/**
 * What was written, as the audit trail keeps it: sensitive and secret values as keyed hashes.
 * @param policyOf the policy of a concept by its name; what has none is not audited
 */
export function auditedChanges(
  changes: readonly ObservedChange[],
  policyOf: (concept: string) => RegistryPolicy | undefined,
  key: IdentityKey,
): AuditedChange[] {
  return merged(changes).flatMap(({ first: { meta, id, isNew }, isRemoved, before, after }) => {
    const concept = meta.className;
    const policy = policyOf(concept);
    if (policy === undefined) return [];
    const fields = Object.keys(after).filter((field) =>
      isNew ? after[field] !== null : JSON.stringify(before[field]) !== JSON.stringify(after[field]),
    );
    if (fields.length === 0 && !isNew) return [];
    const closed = new Set([...Object.keys(policy.sensitive), ...policy.secret]);
    const kept = (row: Record<string, unknown>): Values =>
      Object.fromEntries(
        fields.map((field) => {
          const value = row[field] ?? null;
          return [field, value !== null && closed.has(field) ? hashed(key, id, field, value) : value];
        }),
      );
    return [
      {
        operation: isRemoved ? 'DELETE' : operationOf(isNew, before, after),
        concept,
        recordId: id,
        fields,
        before: isNew ? null : kept(before),
        after: isRemoved ? null : kept(after),
      },
    ];
  });
}

function operationOf(
  isNew: boolean,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): 'CREATE' | 'UPDATE' | 'RESTORE' {
  if (isNew) return 'CREATE';
  return after.deletedAt === null && before.deletedAt !== null ? 'RESTORE' : 'UPDATE';
}
