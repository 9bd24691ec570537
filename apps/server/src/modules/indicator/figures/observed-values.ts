import type { EntityManager } from '@mikro-orm/postgresql';

/** A value as it was entered. */
export type ObservedValue = {
  readonly indicatorId: string;
  readonly communeId: string | null;
  readonly period: string;
  readonly value: string;
  readonly isLowerBound: boolean;
};

/** The values that stand of an indicator in a year, by commune code. */
function valuesOfYear(em: EntityManager, indicatorId: string, year: number): Promise<ObservedValue[]> {
  return em.execute<ObservedValue[]>(
    `select m.indicator_id as "indicatorId", m.commune_id as "communeId", m.period, m.value::text as value, m.is_lower_bound as "isLowerBound"
     from measurement m left join commune c on c.id = m.commune_id
     where m.indicator_id = ? and left(m.period, 4) = ? and m.deleted_at is null
     order by c.code, m.commune_id, m.period`,
    [indicatorId, String(year)],
  );
}

/** The communes that exist on a day, by code. */
async function communesOn(em: EntityManager, day: string): Promise<readonly string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from commune where valid_from <= ? and (valid_to is null or valid_to >= ?) and deleted_at is null order by code, id`,
    [day, day],
  );
  return rows.map(({ id }) => id);
}

/** What the figures of one request are made of; each part is read once. */
export class Observed {
  readonly #em: EntityManager;
  readonly #values = new Map<string, Promise<ObservedValue[]>>();
  readonly #communes = new Map<string, Promise<readonly string[]>>();

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** The values that stand of an indicator in some periods of one year, by commune code. */
  async values(indicatorId: string, year: number, periods: readonly string[]): Promise<ObservedValue[]> {
    const key = `${indicatorId} ${year}`;
    const known = this.#values.get(key) ?? valuesOfYear(this.#em, indicatorId, year);
    this.#values.set(key, known);
    return (await known).filter(({ period }) => periods.includes(period));
  }

  /** The communes that exist on a day, by code. */
  communesOn(day: string): Promise<readonly string[]> {
    const known = this.#communes.get(day) ?? communesOn(this.#em, day);
    this.#communes.set(day, known);
    return known;
  }
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
