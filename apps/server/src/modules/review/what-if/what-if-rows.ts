import type { EntityManager } from '@mikro-orm/postgresql';
import type { CodeOf } from '@thoat-ngheo/domain';
import { HEAD_NAME } from '../counted-survey.ts';
import { judgedRound, type Whose } from './judged-round.ts';
import type { Tried } from './tried-standard.ts';
import type { WhatIfHouseholdType } from './what-if.type.ts';

type Class = CodeOf<'HouseholdClass'>;

/** Households of one commune that were of one class and would be of another. */
export type WhatIfGroup = {
  readonly communeId: string;
  readonly before: Class;
  readonly after: Class;
  readonly households: number;
  readonly persons: number;
};

/** A round that is judged again: under what, and whose households. */
export type Trial = { readonly roundId: string; readonly tried: Tried; readonly whose: Whose };

/** The round by commune, class before and class after, in one statement; by commune code. */
export function whatIfGroups(em: EntityManager, { roundId, tried, whose }: Trial): Promise<WhatIfGroup[]> {
  const { sql, values } = judgedRound(roundId, tried, whose);
  return em.execute<WhatIfGroup[]>(
    `${sql},
  counted as (
    select commune_id, before, after, count(*)::int as households, sum(persons)::int as persons
    from judged group by commune_id, before, after)
  select n.commune_id as "communeId", n.before, n.after, n.households, n.persons
  from counted n join commune c on c.id = n.commune_id order by c.code, c.id, n.before, n.after`,
    [...values],
  );
}

/** Which of the households that would change, and which page of them. */
type Wanted = {
  readonly communeId: string | null;
  readonly before: Class | null;
  readonly after: Class | null;
  readonly first: number;
  readonly offset: number;
};

type Row = Partial<WhatIfHouseholdType> & { readonly totalCount: number };

/** A page of the households that would change, and how many there are, in one statement. */
export async function whatIfHouseholds(
  em: EntityManager,
  { roundId, tried, whose }: Trial,
  { communeId, before, after, first, offset }: Wanted,
): Promise<{ totalCount: number; nodes: WhatIfHouseholdType[] }> {
  const { sql, values } = judgedRound(roundId, tried, whose);
  const conditions: readonly [string, unknown][] = [
    ['j.commune_id = ?', communeId],
    ['j.before = ?', before],
    ['j.after = ?', after],
  ];
  const asked = conditions.filter(([, value]) => value !== null);
  const rows = await em.execute<Row[]>(
    `${sql},
  changed as (select * from judged j where ${['j.before <> j.after', ...asked.map(([text]) => text)].join(' and ')}),
  page as (
    select j.assessment_id as "assessmentId", j.household_id as "householdId", h.code, ${HEAD_NAME} as "headName",
      j.commune_id as "communeId", j.before, j.after, c.code as commune_code
    from changed j join household h on h.id = j.household_id join commune c on c.id = j.commune_id
    order by c.code, c.id, h.code, h.id limit ? offset ?)
  select n.count as "totalCount", p.* from (select count(*)::int from changed) n left join page p on true
  order by p.commune_code, p."communeId", p.code, p."householdId"`,
    [...values, ...asked.map(([, value]) => value), first, offset],
  );
  const nodes = rows.filter((row): row is Row & WhatIfHouseholdType => (row.assessmentId ?? null) !== null);
  return { totalCount: rows[0]?.totalCount ?? 0, nodes };
}
