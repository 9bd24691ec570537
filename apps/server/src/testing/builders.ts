import { DEPRIVATION_INDICATORS } from '@thoat-ngheo/domain';
import type { TestRegistry } from './registry.ts';

type Ask = TestRegistry['ask'];
type Input = Record<string, unknown>;

/** The id of a commune of Quảng Ninh as of 2026; đặc khu Vân Đồn unless another code is given. */
export async function communeId(ask: Ask, code = '06994'): Promise<string> {
  const { data } = await ask('query ($code: String!) { commune(code: $code, on: "2026-01-01") { id } }', { code });
  return (data.commune as unknown as { id: string }).id;
}

/** Of this process: tests in others hold their own uncommitted households, and a code taken twice waits for the other. */
const mark = crypto.randomUUID().slice(0, 8);
let count = 0;

/** A household of two in the form the API takes. */
export function aHousehold<Changes extends Input>(changes: Changes): Input & { members: Input[] } {
  count += 1;
  return {
    code: `TEST-${mark}-${count}`,
    members: [
      { fullName: 'Nguyễn Văn An', birthDate: '1980-01-01', sex: 'MALE', relationship: 'HEAD', ethnicity: 'KINH' },
      { fullName: 'Trần Thị Bình', birthDate: '1982-02-02', sex: 'FEMALE', relationship: 'SPOUSE', ethnicity: 'KINH' },
    ],
    ...changes,
  };
}

export type CreatedHousehold = {
  readonly id: string;
  readonly members: readonly { readonly id: string; readonly fullName: string }[];
};

/** Creates a household through the API. */
export async function createHousehold(ask: Ask, changes: Input = {}): Promise<CreatedHousehold> {
  const input = aHousehold({ communeId: await communeId(ask), ...changes });
  const { data, errors } = await ask(
    `mutation ($input: HouseholdInput!) {
      createHousehold(input: $input) {
        household { id members(sort: [{ field: ORDINAL }]) { nodes { id fullName } } }
        userErrors { path code message }
      }
    }`,
    { input },
  );
  const payload = data.createHousehold as unknown as {
    household: { id: string; members: { nodes: { id: string; fullName: string }[] } } | null;
    userErrors: unknown[];
  };
  if (!payload?.household) throw new Error(JSON.stringify(errors ?? payload.userErrors));
  return { id: payload.household.id, members: payload.household.members.nodes };
}

/** The id of the yearly round of a year. */
export async function roundOf(ask: Ask, year: number): Promise<string> {
  const { data } = await ask(
    'query ($year: Int!) { reviewRounds(filter: { year: { eq: $year }, kind: { eq: YEARLY } }) { nodes { id } } }',
    { year },
  );
  const [round] = (data.reviewRounds as unknown as { nodes: { id: string }[] }).nodes;
  if (round === undefined) throw new Error(`there is no round of ${year}`);
  return round.id;
}

/** An assessment in the form the API takes: of a new household, in the round of 2025, with three deprivations. */
export async function anAssessment(ask: Ask, changes: Input = {}): Promise<Input> {
  return {
    householdId: changes.householdId ?? (await createHousehold(ask)).id,
    roundId: await roundOf(ask, 2025),
    assessedOn: '2025-10-01',
    incomePerCapita: 2_100_000,
    answers: DEPRIVATION_INDICATORS.map((indicator, index) => ({
      indicator,
      answer: index < 3 ? 'DEPRIVED' : 'NOT_DEPRIVED',
    })),
    ...changes,
  };
}
