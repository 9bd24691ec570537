import { label, type Permission } from '@thoat-ngheo/domain';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { requestMessage } from '../graphql/request-problems.ts';
import { mayAnywhere, mayEverywhere, mayIn, type RegistryPolicy, type Viewer } from '../modules/viewer/index.ts';
import { isRecordId } from './record-id.ts';
import type { Draft, WritableRecord } from './record-shape.ts';
import type { RecordWriting } from './record-writing.ts';
import { type RegistryProblem, registryProblem } from './registry-problem.ts';

/** A record before and after a write; undefined where it does not exist. */
type Change = { readonly before?: Draft; readonly after?: Draft };

function notGranted({ language }: Context, permission: Permission | undefined): GraphQLError {
  const reason = permission === undefined ? 'READ_ONLY' : 'CHANGE_NOT_GRANTED';
  const params = permission === undefined ? {} : { permission: label('Permission', permission, language) };
  return new GraphQLError(requestMessage(reason, params, language), {
    extensions: { code: 'FORBIDDEN', reason, params },
  });
}

/** The commune that a draft belongs to; null: none, it is a matter of the whole province. */
export async function communeOf<Entity extends WritableRecord>(
  { em }: Context,
  { entity, policy: { rows } }: RecordWriting<Entity>,
  draft: Draft,
): Promise<string | null> {
  if (rows.kind !== 'part') return typeof draft.communeId === 'string' ? draft.communeId.toLowerCase() : null;
  const target = em
    .getMetadata()
    .get(entity)
    .props.find(({ name }) => name === rows.relation)?.targetMeta;
  const id = draft[`${rows.relation}Id`];
  if (target === undefined || !isRecordId(id)) return null;
  const whole = (await em.findOne(target.class, { id } as never)) as { commune?: { id: string } } | null;
  return whole?.commune?.id ?? null;
}

function isReadable(viewer: Viewer, { rows }: RegistryPolicy, communeId: string | null): boolean {
  if (rows.kind === 'public') return true;
  if (rows.kind === 'holders') return rows.permissions.some((each) => mayEverywhere(viewer, each));
  if (rows.kind === 'commune' && rows.orNone && communeId === null) return true;
  return mayIn(viewer, 'READ_RECORDS', communeId);
}

/** @throws GraphQLError FORBIDDEN for a viewer who changes no record of this concept anywhere */
export function checkChangesSome<Entity extends WritableRecord>(
  context: Context,
  { policy: { change }, approval }: RecordWriting<Entity>,
): void {
  const held = [change, approval?.permission].some((each) => each !== undefined && mayAnywhere(context.viewer, each));
  if (!held) throw notGranted(context, change);
}

/** Whether the viewer may read the record that a draft describes. */
export async function mayRead<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  draft: Draft,
): Promise<boolean> {
  return isReadable(context.viewer, writing.policy, await communeOf(context, writing, draft));
}

/**
 * Checks one write: whoever makes it must hold the permission in the commune that the record belongs to, and in the one it would
 * then belong to.
 * @throws GraphQLError FORBIDDEN naming the permission
 */
export async function checkChange<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  { before, after }: Change,
): Promise<void> {
  const { policy, approval } = writing;
  const drafts = [before, after].filter((draft) => draft !== undefined);
  const needed = approval && drafts.some(approval.covers) ? approval.permission : policy.change;
  for (const draft of drafts) {
    if (needed === undefined || !mayIn(context.viewer, needed, await communeOf(context, writing, draft)))
      throw notGranted(context, needed);
  }
}

/** Fields of an input that the viewer may not read, and so may not enter. */
export function closedFields<Entity extends WritableRecord>(
  { viewer }: Context,
  { policy, lists = {} }: RecordWriting<Entity>,
  input: Draft,
): RegistryProblem[] {
  const closed = policy.hidden?.(viewer) ?? [];
  const own = closed.filter((field) => field in input).map((field) => registryProblem([field], 'FIELD_NOT_GRANTED'));
  const within = Object.entries(lists).flatMap(([list, of]) => {
    const hidden = of.hidden?.(viewer) ?? [];
    const elements = Array.isArray(input[list]) ? (input[list] as readonly Draft[]) : [];
    return elements.flatMap((element, index) =>
      hidden
        .filter((field) => field in element)
        .map((field) => registryProblem([list, index, field], 'FIELD_NOT_GRANTED')),
    );
  });
  return [...own, ...within];
}
