import { randomUUIDv7 } from 'node:crypto';
import type { EntityMetadata } from '@mikro-orm/core';
import { actorOf, auditedChanges, eventOf, type ObservedChange } from '../audit/index.ts';
import type { Context } from '../context.ts';
import type { JsonStatement } from '../database/reading/json-query.ts';
import { runWithin } from '../database/reading/run-within.ts';
import { communeOf } from './access.ts';
import { policiesOf } from './audit.ts';
import { beginningAnew } from './begin-anew.ts';
import { type NewRows, newRecordStatement, writtenFields } from './new-rows.ts';
import type { Draft, WritableRecord } from './record-shape.ts';
import type { RecordWriting } from './record-writing.ts';
import { inTransaction } from './transaction.ts';

/** Where a transaction is open the statement is a part of it; otherwise it needs none but its own. */
function store({ em, store: alone, ...context }: Context, statement: JsonStatement): Promise<string> {
  if (!em.isInTransaction()) return beginningAnew(undefined, () => alone(statement));
  return inTransaction({ ...context, em, store: alone }, async (inside) => {
    await inside.em.execute('set constraints all deferred');
    const answer = await runWithin(inside.em, statement);
    await inside.em.execute('set constraints all immediate');
    return answer;
  });
}

/** The rows as the audit trail hears of them. */
const observed = ({ meta, rows }: NewRows): ObservedChange[] =>
  rows.map((row) => ({
    meta,
    isNew: true,
    isRemoved: false,
    id: row.id as string,
    before: {},
    after: writtenFields(meta, row),
  }));

/**
 * Makes a record with its parts and the event that tells of it, in one statement.
 * @param id of the record, in lower case; absent: a new one
 * @returns id of the record; null when nothing was made because its id is taken or something that it names does not stand
 */
export async function insertAtOnce<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  parts: NonNullable<RecordWriting<Entity>['newParts']>,
  value: Draft,
  id: string = randomUUIDv7(),
): Promise<string | null> {
  const { em, viewer, request, identityKeys } = context;
  const metaOf = (entity: RecordWriting['entity']): EntityMetadata => em.getMetadata().get(entity) as EntityMetadata;
  const meta = metaOf(writing.entity);
  const { lists, foreseen } = await parts(id, value, context);
  const record = { meta, rows: [{ ...writtenFields(meta, value), ...foreseen, id }] as const };
  const others = lists.map(({ entity, rows }) => ({ meta: metaOf(entity), rows }));
  const policies = policiesOf(context, writing);
  const { values } = eventOf(actorOf(viewer, request), {
    operation: 'CREATE',
    concept: writing.name,
    recordId: id,
    recordVersion: 1,
    communeId: await communeOf(context, writing, value),
    changes: auditedChanges(
      [record, ...others].flatMap(observed),
      (concept) => policies.get(concept),
      identityKeys.newest,
    ),
  });
  return (await store(context, newRecordStatement(record, others, values))) === '' ? null : id;
}
