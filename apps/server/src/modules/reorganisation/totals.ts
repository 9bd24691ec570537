import type { EntityManager } from '@mikro-orm/postgresql';
import type { CodeOf } from '@thoat-ngheo/domain';

/** Living households of the province by class. */
export type ClassTotal = {
  readonly class: CodeOf<'HouseholdClass'> | null;
  readonly households: number;
  readonly persons: number;
};

export const totalsByClass = (em: EntityManager): Promise<ClassTotal[]> =>
  em.execute<ClassTotal[]>(
    `select class, count(*)::int as households, coalesce(sum(member_count), 0)::int as persons
     from household where deleted_at is null group by class order by class nulls last`,
  );
