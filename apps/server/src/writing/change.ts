import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { checkChange, checkChangesSome, closedFields, mayRead } from './access.ts';
import { isRecordId } from './record-id.ts';
import { assignDraft, type Draft, missingReferences, toDraft, type WritableRecord } from './record-shape.ts';
import { done, type Outcome, type RecordWriting, refused, type Users } from './record-writing.ts';
import { registryProblem } from './registry-problem.ts';

export type Target = { readonly id: string; readonly version: number };

const conflict = (record: { readonly id: string }): Outcome => ({
  id: record.id,
  problems: [registryProblem([], 'CONFLICT')],
});

type Found<Entity> = { readonly record: Entity; readonly draft: Draft };

/** The record to change, and as its input would be. One that the viewer may not read is not there. */
async function find<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  id: string,
): Promise<Found<Entity>> {
  const { em } = context;
  checkChangesSome(context, writing);
  const record = isRecordId(id) ? ((await em.findOne(writing.entity, { id } as never)) as Entity | null) : null;
  const draft = record === null ? {} : toDraft(em.getMetadata().get(writing.entity), record);
  if (record !== null && (await mayRead(context, writing, draft))) return { record, draft };
  throw new GraphQLError(`${writing.name} ${id} does not exist.`, {
    extensions: { code: 'NOT_FOUND', reason: 'NOT_FOUND' },
  });
}

/** Changes the fields that are present: null clears, absent leaves alone. A stale version changes nothing. */
export async function updateRecord<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  target: Target,
  input: Draft,
): Promise<Outcome> {
  const { em } = context;
  const metadata = em.getMetadata().get(writing.entity);
  const { record, draft: own } = await find(context, writing, target.id);
  const current = { ...own, ...(await writing.draft?.(record, context)) };
  await checkChange(context, writing, { before: current, after: { ...current, ...input } });
  const closed = closedFields(context, writing, input);
  if (closed.length > 0) return refused(...closed);
  if ((record.deletedAt ?? null) !== null) return refused(registryProblem([], 'REMOVED'));
  if (record.version !== target.version) return conflict(record);
  const draft = writing.merge?.(current, input) ?? { ...current, ...input };
  const parsed = await writing.parse(draft, context, record);
  if (!parsed.ok) return refused(...parsed.problems);
  const value = parsed.value as Draft;
  const problems = [
    ...(await missingReferences(em, metadata, value)),
    ...((await writing.check?.(value, context, record)) ?? []),
  ];
  if (problems.length > 0) return refused(...problems);
  assignDraft(em, metadata, record, value);
  await writing.write?.(record, value, context);
  // A change of a part (a member, an answer) is a change of the record: its version must grow too.
  record.updatedAt = context.now;
  await em.flush();
  return done('UPDATE', record);
}

async function setRemoved<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  record: Entity,
  deletedAt: Date | null,
): Promise<Outcome> {
  const { em } = context;
  const before = record.deletedAt ?? null;
  for (const { entity, where } of writing.parts?.(record) ?? []) {
    // Parts removed earlier on their own stay removed: only those of the same moment come back.
    await em.nativeUpdate(
      entity,
      { ...where, deletedAt: before } as never,
      { deletedAt, updatedAt: context.now } as never,
    );
  }
  record.deletedAt = deletedAt;
  record.updatedAt = context.now;
  await em.flush();
  return done(deletedAt === null ? 'RESTORE' : 'DELETE', record);
}

/** How many records stand that use another one. */
async function countUsers({ em }: Context, users: readonly Users[]): Promise<number> {
  let count = 0;
  for (const { entity, where } of users) {
    const standing = 'deletedAt' in em.getMetadata().get(entity).properties ? { deletedAt: null } : {};
    count += await em.count(entity, { ...where, ...standing } as never);
  }
  return count;
}

/** Removes a record softly; refused while others use it. */
export async function deleteRecord<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  target: Target,
): Promise<Outcome> {
  const { record, draft } = await find(context, writing, target.id);
  await checkChange(context, writing, { before: draft });
  if ((record.deletedAt ?? null) !== null) return refused(registryProblem([], 'REMOVED'));
  if (record.version !== target.version) return conflict(record);
  const settled = (await writing.settled?.(record, context)) ?? [];
  if (settled.length > 0) return refused(...settled);
  const count = await countUsers(context, writing.users?.(record, context) ?? []);
  return count > 0
    ? refused(registryProblem([], 'IN_USE', { count }))
    : setRemoved(context, writing, record, context.now);
}

/** Brings a removed record back with what went with it. */
export async function restoreRecord<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  target: Target,
): Promise<Outcome> {
  const { record, draft } = await find(context, writing, target.id);
  await checkChange(context, writing, { after: draft });
  if ((record.deletedAt ?? null) === null) return refused(registryProblem([], 'NOT_REMOVED'));
  if (record.version !== target.version) return conflict(record);
  const settled = (await writing.settled?.(record, context)) ?? [];
  return settled.length > 0 ? refused(...settled) : setRemoved(context, writing, record, null);
}
