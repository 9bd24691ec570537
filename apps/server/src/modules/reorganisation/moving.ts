import type { EntityManager } from '@mikro-orm/postgresql';
import { type Actor, recordSet } from '../../audit/index.ts';
import type { Reorganisation } from './reorganisation.entity.ts';

/** Moves the households and villages of a reorganisation, `there` or back again, as its rows of moves say. */
export async function moveAll(em: EntityManager, { id }: Reorganisation, direction: 'there' | 'back'): Promise<void> {
  const end = direction === 'there' ? 'to' : 'from';
  if (direction === 'there')
    await em.execute(
      `insert into village (id, commune_id, name, kind, valid_from, synthetic, note)
       select r.village_id, r.to_commune_id, r.to_name, v.kind, v.valid_from, v.synthetic, v.note
       from reorganisation_village r join village v on v.id = r.source_village_id where r.reorganisation_id = ?`,
      [id],
    );
  await em.execute(
    `update village v set commune_id = r.${end}_commune_id, name = r.${end}_name, version = v.version + 1, updated_at = recording_moment()
     from reorganisation_village r where r.reorganisation_id = ? and r.village_id = v.id and r.source_village_id is null`,
    [id],
  );
  await em.execute(
    `update household h set commune_id = m.${end}_commune_id, village_id = m.${end}_village_id, version = h.version + 1,
       updated_at = recording_moment()
     from reorganisation_move m where m.reorganisation_id = ? and m.household_id = h.id`,
    [id],
  );
  await em.execute('select settle_search_indexes()');
  if (direction === 'back')
    await em.execute(
      `update village v set deleted_at = recording_moment(), version = v.version + 1, updated_at = recording_moment()
       from reorganisation_village r where r.reorganisation_id = ? and r.village_id = v.id and r.source_village_id is not null`,
      [id],
    );
}

/** Writes down for each household and village that it was moved. */
export async function recordMoves(
  em: EntityManager,
  actor: Actor,
  { id }: Reorganisation,
  { direction, reason }: { readonly direction: 'there' | 'back'; readonly reason: string },
): Promise<void> {
  const [before, after] = direction === 'there' ? ['from', 'to'] : ['to', 'from'];
  const household = (end: string): string =>
    `json_build_object('communeId', m.${end}_commune_id, 'villageId', m.${end}_village_id)`;
  await recordSet(em, actor, {
    concept: 'Household',
    reason,
    fields: ['communeId', 'villageId'],
    records: `select h.id, h.version, h.commune_id, h.recorded_from as moment, ${household(before)} as before, ${household(after)} as after
      from reorganisation_move m join household h on h.id = m.household_id where m.reorganisation_id = ?`,
    values: [id],
  });
  const village = (end: string): string =>
    `json_build_object('communeId', r.${end}_commune_id, 'name', r.${end}_name, 'deletedAt', null)`;
  await recordSet(em, actor, {
    concept: 'Village',
    reason,
    fields: ['communeId', 'name', 'deletedAt'],
    records: `select v.id, v.version, v.commune_id, v.recorded_from as moment,
        case when r.source_village_id is not null and ${direction === 'there'} then null
          when r.source_village_id is not null then ${village('to')} else ${village(before)} end as before,
        case when r.source_village_id is not null then json_build_object('communeId', r.to_commune_id, 'name', r.to_name, 'deletedAt', v.deleted_at)
          else ${village(after)} end as after
      from reorganisation_village r join village v on v.id = r.village_id where r.reorganisation_id = ?`,
    values: [id],
  });
}
