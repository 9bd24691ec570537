import type { EntityManager } from '@mikro-orm/postgresql';
import type { CodeOf } from '@thoat-ngheo/domain';

/** What a commune entered of an indicator in a period: a value, or why there is none. */
export type EnteredCell = {
  readonly indicatorId: string;
  readonly period: string;
  readonly value: string | null;
  readonly isLowerBound: boolean;
  readonly missingReason: CodeOf<'MissingReason'> | null;
  readonly note: string | null;
  readonly sourceNote: string | null;
};

/** Everything a commune entered in some periods. */
export function enteredCells(em: EntityManager, communeId: string, periods: readonly string[]): Promise<EnteredCell[]> {
  return em.execute<EnteredCell[]>(
    `select indicator_id as "indicatorId", period, value::text as value, is_lower_bound as "isLowerBound",
       null as "missingReason", note, source_note as "sourceNote"
     from measurement where commune_id = ? and period = any(?::text[]) and deleted_at is null
     union all
     select indicator_id, period, null, false, reason, note, null
     from missing_measurement where commune_id = ? and period = any(?::text[]) and deleted_at is null`,
    [communeId, `{${periods.join(',')}}`, communeId, `{${periods.join(',')}}`],
  );
}

export type Comparable = {
  readonly indicatorId: string;
  readonly period: string;
  readonly value: string;
  /** Of the commune itself in other periods, or of other communes in the same. */
  readonly isOwn: boolean;
};

/** Values to compare those of a commune with: its own history, and its neighbours' in the same periods. */
export function comparables(
  em: EntityManager,
  communeId: string,
  indicatorIds: readonly string[],
  periods: readonly string[],
): Promise<Comparable[]> {
  return em.execute<Comparable[]>(
    `select indicator_id as "indicatorId", period, value::text as value, commune_id = ? as "isOwn"
     from measurement
     where indicator_id = any(?::uuid[]) and deleted_at is null
       and (commune_id = ? or (commune_id is not null and period = any(?::text[])))`,
    [communeId, `{${indicatorIds.join(',')}}`, communeId, `{${periods.join(',')}}`],
  );
}
