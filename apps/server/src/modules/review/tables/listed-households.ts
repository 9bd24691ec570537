import type { EntityManager } from '@mikro-orm/postgresql';
import { type CodeOf, isMinority, type Listed, type ListedHousehold } from '@thoat-ngheo/domain';
import { type Reach, within } from '../../viewer/index.ts';
import { COUNTS_IN_ROUND, HEAD_ETHNICITY, HEAD_NAME, IS_MEMBER } from '../counted-survey.ts';

/** A household on a list, with what people know it by. */
export type ReviewedHousehold = ListedHousehold & {
  readonly householdId: string;
  readonly code: string;
  readonly headName: string | null;
  /** Commune in which it was surveyed. */
  readonly communeId: string;
};

type Row = Omit<ReviewedHousehold, 'groups'> & {
  readonly class: Listed;
  readonly noLabourCapacity: boolean;
  readonly meritHousehold: boolean;
};

const STATEMENT = (scope: string): string => `
  select h.id as "householdId", h.code, ${HEAD_NAME} as "headName", a.commune_id as "communeId", a.class, a.member_count::int as persons,
    (select count(*)::int from member m where m.household_id = h.id and ${IS_MEMBER}
      and m.birth_date <= a.assessed_on and m.birth_date > a.assessed_on - interval '16 years') as children,
    array_to_json(array(select n.indicator from answer n where n.assessment_id = a.id and n.answer = 'DEPRIVED')) as deprived,
    array_to_json(a.causes) as causes, array_to_json(a.support_wishes) as wishes, ${HEAD_ETHNICITY} as ethnicity,
    h.no_labour_capacity as "noLabourCapacity", h.merit_household as "meritHousehold"
  from assessment a join review_round r on r.id = a.round_id join household h on h.id = a.household_id join commune c on c.id = a.commune_id
  where a.round_id = ? and ${COUNTS_IN_ROUND} and a.class in ('POOR', 'NEAR_POOR') and ${scope}
  order by c.code, c.id, h.code, h.id`;

/**
 * The households that a round found poor or near-poor, by commune and code. Answers, causes, wishes, class and number of persons are those
 * of the survey; ethnicity and the other facts those the registry has now, of a household that has gone since those it went with.
 * `withEthnicity` false: as if there were none.
 */
export async function listedHouseholds(
  em: EntityManager,
  roundId: string,
  reach: Reach,
  communeId: string | null | undefined,
  withEthnicity: boolean,
): Promise<ReviewedHousehold[]> {
  const { sql, values } = within('c.id', reach, communeId);
  const rows = await em.execute<Row[]>(STATEMENT(sql), [roundId, ...values]);
  return rows.map(({ noLabourCapacity, meritHousehold, ethnicity, ...row }) => ({
    ...row,
    ethnicity: withEthnicity ? ethnicity : null,
    groups: (
      [
        ['ETHNIC_MINORITY', withEthnicity && ethnicity !== null && isMinority(ethnicity)],
        ['NO_LABOUR_CAPACITY', noLabourCapacity],
        ['MERIT_HOUSEHOLD', meritHousehold],
      ] as const satisfies readonly (readonly [CodeOf<'HouseholdGroup'>, boolean])[]
    )
      .filter(([, holds]) => holds)
      .map(([group]) => group),
  }));
}
