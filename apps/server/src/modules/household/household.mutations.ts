import { randomUUIDv7 } from 'node:crypto';
import {
  type HouseholdInput as CheckedHousehold,
  isEthnicMinorityHousehold,
  isMaskedIdentityNumber,
  parseHousehold,
} from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { recordMutations } from '../../writing/record-mutations.ts';
import { type Draft, toDraft } from '../../writing/record-shape.ts';
import type { NewParts } from '../../writing/record-writing.ts';
import { type RegistryProblem, registryProblem } from '../../writing/registry-problem.ts';
import { currentKey, identityIndex, sealIdentity } from '../identity/index.ts';
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
  const {
    householdId: _,
    identityCipher: __,
    identityIndex: ___,
    ...draft
  } = toDraft(em.getMetadata().get(Member), member);
  return { id: member.id, ...draft };
}

/** Of a member that is named by id, fields left out stay as they are. */
function mergedMembers(current: unknown, sent: unknown): Draft {
  if (!Array.isArray(sent)) return {};
  const known = new Map((current as readonly Draft[]).map((member) => [member.id, member]));
  return {
    members: (sent as readonly Draft[]).map((member) => ({ ...known.get(String(member.id).toLowerCase()), ...member })),
  };
}

type Sealed = Partial<Pick<Member, 'citizenIdentityNumber' | 'identityCipher' | 'identityIndex'>>;

const isWhole = (number: string | null): number is string => number !== null && !isMaskedIdentityNumber(number);

/** Turns entered numbers into columns. One that was only shown changes nothing. */
async function identitySealer(
  { members }: CheckedHousehold,
  { em, identityKeys }: Context,
): Promise<(id: string, number: string | null) => Sealed> {
  const hasNew = members.some(({ citizenIdentityNumber }) => isWhole(citizenIdentityNumber));
  const key = hasNew ? await currentKey(em, identityKeys) : undefined;
  return (id, number) => {
    if (number === null) return { citizenIdentityNumber: null, identityCipher: null, identityIndex: null };
    if (key === undefined || !isWhole(number)) return {};
    const { masked, cipher, index } = sealIdentity(key, id, number);
    return { citizenIdentityNumber: masked, identityCipher: cipher, identityIndex: index };
  };
}

/** A number that is only shown must be the one that the member has. */
function unknownNumbers({ members }: CheckedHousehold, known: readonly Member[]): RegistryProblem[] {
  const shown = new Map(known.map(({ id, citizenIdentityNumber }) => [id, citizenIdentityNumber]));
  return members.flatMap(({ id, citizenIdentityNumber: number }, index) =>
    number === null || isWhole(number) || (id !== null && shown.get(id) === number)
      ? []
      : [registryProblem(['members', index, 'citizenIdentityNumber'], 'NUMBER_MASKED')],
  );
}

/** Keeps the members named by id, adds the new ones, removes the ones left out; the order of the list is theirs. */
async function writeMembers(household: Household, value: CheckedHousehold, context: Context): Promise<void> {
  const { em, now } = context;
  const seal = await identitySealer(value, context);
  const present = await liveMembers(household, context);
  const known = new Map(present.map((member) => [member.id, member]));
  for (const [index, { id: chosen, ordinal: _, citizenIdentityNumber, ...facts }] of value.members.entries()) {
    const id = chosen ?? randomUUIDv7();
    const member = known.get(id);
    const all = { ...facts, ...seal(id, citizenIdentityNumber), ordinal: index + 1 };
    if (member === undefined) em.persist(em.create(Member, { ...all, id, household }));
    else em.assign(member, all);
    known.delete(id);
  }
  for (const member of known.values()) member.deletedAt = now;
}

/** The members of a new household in the order of its list, and what the household shows of them. */
async function newMembers(householdId: string, value: CheckedHousehold, context: Context): Promise<NewParts> {
  const seal = await identitySealer(value, context);
  const rows = value.members.map(({ id: chosen, citizenIdentityNumber, ...facts }, index) => {
    const id = chosen ?? randomUUIDv7();
    return { ...facts, ...seal(id, citizenIdentityNumber), id, householdId, ordinal: index + 1 };
  });
  const foreseen = {
    headName: value.members.find(({ relationship }) => relationship === 'HEAD')?.fullName ?? null,
    memberCount: rows.length,
    ethnicMinority: isEthnicMinorityHousehold(value.members),
  };
  return { lists: [{ entity: Member, rows }], foreseen };
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
    const foreign = ids.length === 0 ? [] : await em.find(Member, { id: ids });
    return [
      ...((household?.erasedAt ?? null) === null ? [] : [registryProblem([], 'ERASED')]),
      ...unknownNumbers(
        value,
        foreign.filter((member) => member.household.id === household?.id),
      ),
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
  fingerprint: async (draft, context) => {
    const value = draft as unknown as CheckedHousehold;
    const key = await currentKey(context.em, context.identityKeys);
    const ids = value.members.flatMap(({ id }) => (id === null ? [] : [id]));
    const known = new Map((await context.em.find(Member, { id: ids })).map((member) => [member.id, member]));
    const members = value.members.map(({ citizenIdentityNumber: number, ...facts }) => ({
      ...facts,
      identity: isWhole(number) ? identityIndex(key, number) : (known.get(facts.id ?? '')?.identityIndex ?? null),
    }));
    return { ...value, members };
  },
  newParts: (id, draft, context) => newMembers(id, draft as unknown as CheckedHousehold, context),
  write: (household, draft, context) => writeMembers(household, draft as unknown as CheckedHousehold, context),
  parts: ({ id }) => [
    { entity: Member, where: { household: id } },
    { entity: Assessment, where: { household: id } },
  ],
});
