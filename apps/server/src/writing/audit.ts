import { actorOf, auditedChanges, observeChanges, recordEvent } from '../audit/index.ts';
import type { Context } from '../context.ts';
import type { RegistryPolicy } from '../modules/viewer/index.ts';
import { communeOf } from './access.ts';
import { toDraft, type WritableRecord } from './record-shape.ts';
import type { Outcome, RecordWriting } from './record-writing.ts';

/** The policies of a concept and of the parts that its input lists, by published name. */
export function policiesOf<Entity extends WritableRecord>(
  { em }: Context,
  { entity, policy, lists = {} }: RecordWriting<Entity>,
): ReadonlyMap<string, RegistryPolicy> {
  const metadata = em.getMetadata().get(entity);
  const parts = Object.entries(lists).map(([list, of]): [string, RegistryPolicy] => {
    const target = metadata.props.find(({ name }) => name === list)?.targetMeta;
    if (target === undefined) throw new Error(`${metadata.className} has no list ${list}.`);
    return [target.className, of];
  });
  return new Map([[metadata.className, policy], ...parts]);
}

/**
 * Runs one write and, in the same transaction, writes down who changed what and why. The event of a record holds the changes of
 * its parts.
 */
export async function audited<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  const { em, viewer, request, identityKeys } = context;
  const observed = observeChanges(em);
  const outcome = await act();
  await em.flush();
  if (outcome.change === undefined) return outcome;
  const { operation, record } = outcome.change;
  const metadata = em.getMetadata().get(writing.entity);
  const policies = policiesOf(context, writing);
  await recordEvent(em, actorOf(viewer, request), {
    operation,
    concept: writing.name,
    recordId: record.id,
    recordVersion: record.version,
    communeId: await communeOf(context, writing, toDraft(metadata, record)),
    table: metadata.tableName,
    changes: auditedChanges(observed(), (concept) => policies.get(concept), identityKeys.newest),
  });
  return outcome;
}
