import type { EntityManager } from '@mikro-orm/postgresql';
import type { CodeOf } from '@thoat-ngheo/domain';
import type { Reach } from '../viewer/index.ts';

/** Households that a yearly review found alike. */
export type ReviewedGroup = {
  readonly communeId: string;
  readonly class: CodeOf<'HouseholdClass'>;
  readonly ethnicMinority: boolean;
  readonly households: number;
  readonly persons: number;
};

/** The households of a yearly review by commune, class and ethnic minority of the head, by commune code. */
export function reviewedGroups(em: EntityManager, year: number, reach: Reach): Promise<ReviewedGroup[]> {
  const [within, values] =
    reach === 'EVERYWHERE' ? ['', []] : ['and a.commune_id = any(?::uuid[])', [`{${reach.join(',')}}`]];
  return em.execute<ReviewedGroup[]>(
    `select a.commune_id as "communeId", a.class, h.ethnic_minority as "ethnicMinority",
       count(*)::int as households, sum(a.member_count)::int as persons
     from assessment a
       join review_round r on r.id = a.round_id
       join household h on h.id = a.household_id
       join commune c on c.id = a.commune_id
     where r.year = ? and r.kind = 'YEARLY' and a.deleted_at is null and h.deleted_at is null ${within}
     group by c.code, a.commune_id, a.class, h.ethnic_minority
     order by c.code, a.commune_id`,
    [year, ...values],
  );
}
