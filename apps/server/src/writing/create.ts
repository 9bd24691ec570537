import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../context.ts';
import { checkChange, checkChangesSome, closedFields, mayRead } from './access.ts';
import { insertAtOnce } from './insert-at-once.ts';
import { isRecordId } from './record-id.ts';
import { assignDraft, type Draft, missingReferences, toDraft, type WritableRecord } from './record-shape.ts';
import { done, type Outcome, type RecordWriting, refused, unchanged } from './record-writing.ts';
import { registryProblem } from './registry-problem.ts';

/** Ids of parts are chosen by the registry; two inputs that differ only there are the same input. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id' && key !== 'ordinal')
      .map(([key, inner]) => [key, withoutIds(inner)]),
  );
}

async function repeated<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  record: Entity,
  value: Draft,
): Promise<boolean> {
  const metadata = context.em.getMetadata().get(writing.entity);
  const draft = { ...toDraft(metadata, record), ...(await writing.draft?.(record, context)) };
  const parsed = await writing.parse(draft, context, record);
  if (!parsed.ok) return false;
  const compared = async (each: Draft) => withoutIds((await writing.fingerprint?.(each, context)) ?? each);
  return isDeepStrictEqual(await compared(parsed.value as Draft), await compared(value));
}

/** Creates a record. The same id and content a second time succeeds once: retries on a slow line make no duplicates. */
export async function createRecord<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  { id, ...input }: Draft,
): Promise<Outcome> {
  const { em } = context;
  const metadata = em.getMetadata().get(writing.entity);
  checkChangesSome(context, writing);
  if (id !== undefined && id !== null && !isRecordId(id)) return refused(registryProblem(['id'], 'NOT_ID'));
  const closed = closedFields(context, writing, input);
  if (closed.length > 0) return refused(...closed);
  const { rows } = writing.policy;
  // A record that one may not read is no record that one may add to: nothing is said about it.
  if (rows.kind === 'part' && !(await mayRead(context, writing, input)))
    return refused(registryProblem([`${rows.relation}Id`], 'UNKNOWN_REFERENCE'));
  const parsed = await writing.parse(input, context, undefined);
  if (!parsed.ok) return refused(...parsed.problems);
  const value = parsed.value as Draft;
  await checkChange(context, writing, { after: value });
  const chosen = typeof id === 'string' ? id.toLowerCase() : undefined;
  const check = async () => (await writing.check?.(value, context, undefined)) ?? [];
  const { newParts } = writing;
  const atOnce = async (): Promise<string | null> =>
    newParts === undefined ? null : insertAtOnce(context, writing, newParts, value, chosen);
  const made = newParts === undefined || (await check()).length > 0 ? null : await atOnce();
  if (made !== null) return { id: made, problems: [] };
  if (chosen !== undefined) {
    const existing = await em.findOne(writing.entity, { id: chosen } as never);
    if (existing !== null) {
      return (await repeated(context, writing, existing as Entity, value))
        ? unchanged(existing)
        : refused(registryProblem(['id'], 'ID_TAKEN'));
    }
  }
  const problems = [...(await missingReferences(em, metadata, value)), ...(await check())];
  if (problems.length > 0) return refused(...problems);
  if (newParts === undefined) return insertByUnit(context, writing, value, chosen);
  // What stood in its way is gone meanwhile.
  const late = await atOnce();
  if (late === null) throw new Error(`A ${writing.name} was neither made nor refused.`);
  return { id: late, problems: [] };
}

async function insertByUnit<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  value: Draft,
  id: string | undefined,
): Promise<Outcome> {
  const { em } = context;
  const record = em.create(writing.entity, (id === undefined ? {} : { id }) as never, { partial: true });
  assignDraft(em, em.getMetadata().get(writing.entity), record, value);
  await writing.write?.(record as Entity, value, context);
  em.persist(record);
  await em.flush();
  return done('CREATE', record as Entity);
}
