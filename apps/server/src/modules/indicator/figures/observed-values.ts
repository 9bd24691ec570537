import type { EntityManager } from '@mikro-orm/postgresql';

/** A value as it was entered. */
export type ObservedValue = {
  readonly indicatorId: string;
  readonly communeId: string | null;
  readonly period: string;
  readonly value: string;
  readonly isLowerBound: boolean;
};

/** The values that stand of an indicator in some periods, by commune code. */
export function observedValues(
  em: EntityManager,
  indicatorId: string,
  periods: readonly string[],
): Promise<ObservedValue[]> {
  return em.execute<ObservedValue[]>(
    `select m.indicator_id as "indicatorId", m.commune_id as "communeId", m.period, m.value::text as value, m.is_lower_bound as "isLowerBound"
     from measurement m left join commune c on c.id = m.commune_id
     where m.indicator_id = ? and m.period = any(?::text[]) and m.deleted_at is null
     order by c.code, m.commune_id, m.period`,
    [indicatorId, `{${periods.join(',')}}`],
  );
}

/** The communes that exist on a day, by code. */
export async function communesOn(em: EntityManager, day: string): Promise<readonly string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from commune where valid_from <= ? and (valid_to is null or valid_to >= ?) and deleted_at is null order by code, id`,
    [day, day],
  );
  return rows.map(({ id }) => id);
}

/** Reports of some periods that were sent or decided. */
export type Approval = {
  readonly communeId: string;
  readonly period: string;
  readonly state: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
};

export function approvalsOf(
  em: EntityManager,
  communeIds: readonly string[],
  periods: readonly string[],
): Promise<Approval[]> {
  return em.execute<Approval[]>(
    `select r.commune_id as "communeId", r.period, r.state, r.decided_by as "decidedBy", r.decided_at as "decidedAt"
     from indicator_report r join commune c on c.id = r.commune_id
     where r.commune_id = any(?::uuid[]) and r.period = any(?::text[]) order by c.code, r.period`,
    [`{${communeIds.join(',')}}`, `{${periods.join(',')}}`],
  );
}
