import { DEPRIVATION_INDICATORS } from '@thoat-ngheo/domain';
import { communeId, roundOf } from '../builders.ts';
import type { TestRegistry } from '../registry.ts';
import { FORTY_HOUSEHOLDS, type HandMade, type People, type Place, type Survey } from './forty-households.ts';

type Ask = TestRegistry['ask'];
type Member = Record<string, unknown>;
type Household = { id: string; version: number; members: { nodes: { id: string; birthDate: string }[] } };
type Year = keyof HandMade['surveys'];

const CODES: { readonly [P in Place]: string } = { V: '06994', C: '07192', H: '06652' };
const HOUSEHOLD = 'household { id version members(sort: [{ field: ORDINAL }]) { nodes { id birthDate } } }';
const PAYLOAD = `${HOUSEHOLD} userErrors { path code message }`;
const CHILD = '2016-02-02';
const ADULT = '1980-01-01';

async function changed(ask: Ask, mutation: string, variables: Record<string, unknown>): Promise<Household> {
  const { data, errors } = await ask(mutation, variables);
  const [payload] = Object.values(data) as unknown as { household: Household | null; userErrors: unknown[] }[];
  if (!payload?.household || payload.userErrors.length > 0) throw new Error(JSON.stringify(errors ?? payload));
  return payload.household;
}

const update = (ask: Ask, { id, version }: Household, input: object): Promise<Household> =>
  changed(
    ask,
    `mutation ($id: ID!, $version: Int!, $input: HouseholdInput!) { updateHousehold(id: $id, version: $version, input: $input) { ${PAYLOAD} } }`,
    { id, version, input },
  );

/** So many adults and children; those that are there already keep their place, the first adult is the head. */
function members({ adults, children }: People, ethnicity: string, present: Household | null): Member[] {
  const there = present?.members.nodes ?? [];
  const some = (birthDate: string, count: number): Member[] => {
    const known = there.filter((member) => member.birthDate === birthDate);
    return Array.from({ length: count }, (_, index) =>
      known[index] === undefined
        ? { fullName: `Người thứ ${index + 1}`, birthDate, sex: 'FEMALE', relationship: 'OTHER', ethnicity }
        : { id: known[index].id },
    );
  };
  const [head, ...others] = [...some(ADULT, adults), ...some(CHILD, children)];
  return [{ ...head, relationship: 'HEAD' }, ...others];
}

async function survey(
  ask: Ask,
  year: Year,
  householdId: string,
  made: Survey,
  { causes, wishes }: Pick<HandMade, 'causes' | 'wishes'>,
): Promise<void> {
  const answer = (number: number): string => {
    if (made.open.includes(number)) return 'NOT_ANSWERED';
    return made.deprived.includes(number) ? 'DEPRIVED' : 'NOT_DEPRIVED';
  };
  const input = {
    householdId,
    roundId: await roundOf(ask, year),
    assessedOn: `${year}-10-01`,
    incomePerCapita: made.income,
    b1Points: made.b1Points,
    causes: year === 2026 ? causes : [],
    supportWishes: year === 2026 ? wishes : [],
    otherWish: year === 2026 && wishes.includes('OTHER') ? 'Xe lăn' : null,
    answers: DEPRIVATION_INDICATORS.map((indicator, index) => ({ indicator, answer: answer(index + 1) })),
  };
  const { data, errors } = await ask(
    'mutation ($input: AssessmentInput!) { createAssessment(input: $input) { assessment { class } userErrors { path code message } } }',
    { input },
  );
  const { assessment, userErrors } = data.createAssessment as unknown as Record<string, { class: string } | null>;
  if (assessment?.class !== made.class)
    throw new Error(JSON.stringify({ householdId, made, assessment, userErrors, errors }));
}

/** What was in the commune's place before 01/07/2025, under the same code. */
async function oldCommune(ask: Ask, place: Place): Promise<string> {
  const { data } = await ask('query ($code: String!) { commune(code: $code, on: "2024-10-01") { id } }', {
    code: CODES[place],
  });
  return (data.commune as unknown as { id: string }).id;
}

async function lived(ask: Ask, made: HandMade, communes: PlaceIds): Promise<string> {
  const { surveys, isNew } = made;
  const first = isNew ? made.after : made.before;
  const start = surveys[2024] === null ? communes[made.from] : await oldCommune(ask, made.from);
  const input = {
    code: `40-${made.number}-${crypto.randomUUID().slice(0, 8)}`,
    communeId: start,
    registeredOn: isNew ? '2026-03-01' : '2020-01-01',
    meritHousehold: made.marks.includes('M'),
    noLabourCapacity: made.marks.includes('L'),
    members: members(first, made.ethnicity, null),
  };
  let household = await changed(
    ask,
    `mutation ($input: HouseholdInput!) { createHousehold(input: $input) { ${PAYLOAD} } }`,
    { input },
  );
  if (surveys[2024] !== null) {
    await survey(ask, 2024, household.id, surveys[2024], made);
    household = await update(ask, household, { communeId: communes[made.from] });
  }
  if (surveys[2025] !== null) await survey(ask, 2025, household.id, surveys[2025], made);
  if (made.from !== made.to) household = await update(ask, household, { communeId: communes[made.to] });
  if (!made.isGone && JSON.stringify(first) !== JSON.stringify(made.after))
    household = await update(ask, household, { members: members(made.after, made.ethnicity, household) });
  if (surveys[2026] !== null) await survey(ask, 2026, household.id, surveys[2026], made);
  return household.id;
}

type PlaceIds = { readonly [P in Place]: string };
export type TwoRounds = {
  readonly communes: PlaceIds;
  /** Ids of the households by their number. */
  readonly households: ReadonlyMap<number, string>;
  /** Removes those that merged, moved away or died: with the round of 2026, after its surveys. */
  removeGone(): Promise<void>;
};

/** Enters the forty households with their surveys of 2024, 2025 and 2026, each as people would. */
export async function enterTwoRounds(ask: Ask): Promise<TwoRounds> {
  const communes = {
    V: await communeId(ask, CODES.V),
    C: await communeId(ask, CODES.C),
    H: await communeId(ask, CODES.H),
  };
  const households = new Map<number, string>();
  for (const made of FORTY_HOUSEHOLDS) households.set(made.number, await lived(ask, made, communes));
  return {
    communes,
    households,
    async removeGone() {
      for (const { number, isGone } of FORTY_HOUSEHOLDS) {
        if (!isGone) continue;
        const { data } = await ask(`query ($id: ID!) { ${HOUSEHOLD.replace('household', 'household(id: $id)')} }`, {
          id: households.get(number),
        });
        const { id, version } = data.household as unknown as Household;
        await changed(
          ask,
          `mutation ($id: ID!, $version: Int!) { deleteHousehold(id: $id, version: $version) { ${PAYLOAD} } }`,
          { id, version },
        );
      }
    },
  };
}
