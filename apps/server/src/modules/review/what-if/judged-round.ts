import { ALL_ANSWERED, type PovertyStandard, poorMasks } from '@thoat-ngheo/domain';
import { type Reach, within } from '../../viewer/index.ts';
import { COUNTS_IN_ROUND, IF_REMOVED } from '../counted-survey.ts';
import type { Tried } from './tried-standard.ts';

/** One line of one standard as a row: what a household of its area type is held against. */
const rulesOf = (hash: string | null, standard: PovertyStandard): object[] => {
  const poor = poorMasks(standard);
  return standard.lines.map(({ areaType, line, middleLine, b1Points }) => ({
    hash,
    area_type: areaType,
    line,
    middle_line: middleLine,
    b1_points: b1Points,
    poor,
  }));
};

const rulesJson = (tried: Tried): string =>
  JSON.stringify(
    tried.kind === 'one'
      ? rulesOf(null, tried.standard)
      : [...tried.standards].flatMap(([hash, standard]) => rulesOf(hash, standard)),
  );

/** As `classify` of the domain, which a test holds it to. An open answer counts as deprived for the greatest sum, and not for the least. */
const CLASS = `
  case
    when coalesce(a.b1_points <= s.b1_points, a.income_per_capita <= s.line) is null then 'UNDETERMINED'
    when coalesce(a.b1_points <= s.b1_points, a.income_per_capita <= s.line) then case
      when get_bit(s.poor, a.deprived_mask) = 1 then 'POOR'
      when get_bit(s.poor, ${ALL_ANSWERED} & ~a.not_deprived_mask) = 0 then 'NEAR_POOR'
      else 'UNDETERMINED' end
    when a.income_per_capita <= s.middle_line then 'MIDDLE'
    else 'NON_POOR'
  end`;

/** Whose rows: households by where they are registered now, as every list of records; or the communes of the time, as every figure. */
export type Whose = { readonly by: 'household' | 'assessment'; readonly reach: Reach };

type Judged = { readonly sql: string; readonly values: readonly unknown[] };

/**
 * The households of a round, each with its class and the one it would have: a common table expression `judged` with
 * assessment_id, household_id, commune_id, persons, before, after.
 */
export function judgedRound(roundId: string, tried: Tried, { by, reach }: Whose): Judged {
  const scope = within(`${by === 'household' ? 'h' : 'a'}.commune_id`, reach);
  return {
    sql: `
  with rule as (
    select * from jsonb_to_recordset(?::jsonb) as r(
      hash text, area_type text, line bigint, middle_line bigint, b1_points int, poor varbit)),
  judged as (
    select a.id as assessment_id, a.household_id, a.commune_id, a.member_count as persons, a.class as before, ${CLASS} as after
    from assessment a
      join review_round r on r.id = a.round_id
      ${by === 'household' && reach !== 'EVERYWHERE' ? 'join household h on h.id = a.household_id' : IF_REMOVED}
      left join rule s on s.area_type = a.area_type ${tried.kind === 'own' ? 'and s.hash = a.standard_hash' : ''}
    where a.round_id = ? and ${COUNTS_IN_ROUND} and ${scope.sql})`,
    values: [rulesJson(tried), roundId, ...scope.values],
  };
}
