import { type HouseholdInput as CheckedHousehold, parseHousehold } from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { recordMutations } from '../../writing/record-mutations.ts';
import { type Draft, toDraft } from '../../writing/record-shape.ts';
import { registryProblem } from '../../writing/registry-problem.ts';
import { Assessment } from '../review/index.ts';
import { Village } from '../unit/index.ts';
import { Household } from './household.entity.ts';
import { HouseholdInput } from './household.input.ts';
import { householdPolicies } from './household.policy.ts';
import { HouseholdType } from './household.type.ts';
import { Member } from './member.entity.ts';

const liveMembers = (household: Household, { em }: Context): Promise<Member[]> =>
  em.find(Member, { household: household.id, deletedAt: null }, { orderBy: { ordinal: 'asc', id: 'asc' } });

/** A member as its input: the household is the one it stands in. */
function memberDraft(member: Member, { em }: Context): Draft {
  const { householdId: _, ...draft } = toDraft(em.getMetadata().get(Member), member);
  return { id: member.id, ...draft };
}

/** Of a member that is named by id, fields left out stay as they are. */
function mergedMembers(current: unknown, sent: unknown): Draft {
  if (!Array.isArray(sent)) return {};
  const known = new Map((current as readonly Draft[]).map((member) => [member.id, member]));
  return { members: (sent as readonly Draft[]).map((member) => ({ ...known.get(member.id), ...member })) };
}

/** Keeps the members named by id, adds the new ones, removes the ones left out; the order of the list is theirs. */
async function writeMembers(household: Household, value: CheckedHousehold, context: Context): Promise<void> {
  const { em, now } = context;
  const known = new Map((await liveMembers(household, context)).map((member) => [member.id, member]));
  for (const [index, { id, ordinal: _, ...facts }] of value.members.entries()) {
    const member = id === null ? undefined : known.get(id);
    if (member === undefined) {
      em.persist(em.create(Member, { ...facts, ...(id === null ? {} : { id }), household, ordinal: index + 1 }));
      continue;
    }
    known.delete(member.id);
    em.assign(member, { ...facts, ordinal: index + 1 });
  }
  for (const member of known.values()) member.deletedAt = now;
}

export const HouseholdMutations = recordMutations({
  name: 'Household',
  entity: Household,
  policy: householdPolicies.Household,
  lists: { members: householdPolicies.Member },
  type: () => HouseholdType,
  input: () => HouseholdInput,
  parse: (draft, context) => parseHousehold(draft, context),
  draft: async (household, context) => ({
    members: (await liveMembers(household, context)).map((member) => memberDraft(member, context)),
  }),
  merge: (current, input) => ({ ...current, ...input, ...mergedMembers(current.members, input.members) }),
  check: async (draft, { em }, household) => {
    const value = draft as unknown as CheckedHousehold;
    const village = value.villageId === null ? null : await em.findOne(Village, { id: value.villageId });
    const ids = value.members.flatMap(({ id }) => (id === null ? [] : [id]));
    const foreign = await em.find(Member, { id: ids });
    return [
      ...(village !== null && village.commune.id !== value.communeId
        ? [registryProblem(['villageId'], 'VILLAGE_OF_OTHER_COMMUNE')]
        : []),
      ...foreign
        .filter((member) => member.household.id !== household?.id || member.deletedAt !== null)
        .map((member) =>
          registryProblem(
            ['members', value.members.findIndex(({ id }) => id === member.id), 'id'],
            'MEMBER_OF_OTHER_HOUSEHOLD',
          ),
        ),
    ];
  },
  write: (household, draft, context) => writeMembers(household, draft as unknown as CheckedHousehold, context),
  parts: ({ id }) => [
    { entity: Member, where: { household: id } },
    { entity: Assessment, where: { household: id } },
  ],
});
