import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reorganisation } from './reorganisation.entity.ts';

/** A grant that names an old commune: its holder gets the new ones only when somebody confirms it. */
export type AffectedGrant = {
  readonly grantId: string;
  readonly userName: string;
  readonly roleName: string;
  readonly fromCommuneId: string;
  readonly toCommuneIds: readonly string[];
};

/** What stays with an old commune, because it was reported, granted or run there. */
export type AffectedRecords = {
  readonly communeId: string;
  readonly measurements: number;
  readonly targets: number;
  readonly openReviews: number;
  readonly fundingLines: number;
  readonly productionModels: number;
};

export const affectedGrants = (em: EntityManager, { id }: Reorganisation, today: string): Promise<AffectedGrant[]> =>
  em.execute<AffectedGrant[]>(
    `select g.id as "grantId", u."name" as "userName", r.name as "roleName", c.id as "fromCommuneId",
       array_to_json(array(
         select l.successor_id from reorganisation_line l where l.reorganisation_id = ? and l.predecessor_id = c.id
           and l.successor_id <> all(g.commune_ids) order by l.ordinal)) as "toCommuneIds"
     from access_grant g join role r on r.id = g.role_id join app_user u on u."id" = g.user_id
       join commune c on c.id = any(g.commune_ids) or c.district_id = any(g.district_ids)
     where g.deleted_at is null and (g.valid_to is null or g.valid_to >= ?::date)
       and exists (select from reorganisation_line l where l.reorganisation_id = ? and l.predecessor_id = c.id)
     order by u."name", g.id, c.code`,
    [id, today, id],
  );

export const affectedRecords = (em: EntityManager, { id }: Reorganisation): Promise<AffectedRecords[]> =>
  em.execute<AffectedRecords[]>(
    `with old as (select distinct predecessor_id as id from reorganisation_line where reorganisation_id = ?),
     counted as (
       select o.id, c.code,
         (select count(*)::int from measurement m where m.commune_id = o.id and m.deleted_at is null) as measurements,
         (select count(*)::int from target t where t.commune_id = o.id and t.deleted_at is null) as targets,
         (select count(*)::int from commune_review r where r.commune_id = o.id and r.deleted_at is null
           and r.step not in ('RECOGNITION', 'CLOSED')) as "openReviews",
         (select count(*)::int from funding_line f where f.commune_id = o.id and f.deleted_at is null) as "fundingLines",
         (select count(*)::int from production_model p where p.commune_id = o.id and p.deleted_at is null) as "productionModels"
       from old o join commune c on c.id = o.id)
     select id as "communeId", measurements, targets, "openReviews", "fundingLines", "productionModels" from counted
     where measurements + targets + "openReviews" + "fundingLines" + "productionModels" > 0 order by code`,
    [id],
  );
