import type pg from 'pg';
import type { SeededRandom } from '../seeded-random.ts';

type Change = (random: SeededRandom) => string;

const some = (table: string, where = 'true'): string =>
  `id in (select id from ${table} where ${where} order by md5(id::text || random()::text) limit 4)`;

/** Ways in which records change; each is one statement. */
const CHANGES: readonly Change[] = [
  (random) =>
    `update household set note = 'ghi chú ${random.between(1, 99)}', version = version + 1 where ${some('household')}`,
  () => `update household h set commune_id = c.id, village_id = null from commune c
    where h.${some('household')} and c.${some('commune')}`,
  () => `update household set deleted_at = now() where ${some('household', 'deleted_at is null')}`,
  () => `update household set deleted_at = null where ${some('household', 'deleted_at is not null')}`,
  (random) =>
    `update member set full_name = 'Người ${random.between(1, 9)}', birth_date = birth_date - 1 where ${some('member')}`,
  () => `update member set deleted_at = now() where ${some('member', "deleted_at is null and relationship <> 'HEAD'")}`,
  () => `update member m set household_id = h.id from household h
    where m.${some('member', "relationship <> 'HEAD'")} and h.${some('household', 'deleted_at is null')}`,
  (random) => `update commune set name = 'Xã ${random.between(1, 20)}' where ${some('commune')}`,
  () => `update assessment set class = 'POOR', income_per_capita = 1000000 where ${some('assessment')}`,
  () => `update assessment set deleted_at = now() where ${some('assessment', 'deleted_at is null')}`,
  () => `delete from answer where ${some('answer')}`,
  () => `delete from measurement where ${some('measurement')}`,
  () =>
    `update production_participant set outcome = 'ESCAPED', income_after = null where ${some('production_participant')}`,
  () => `delete from programme_indicator where ${some('programme_indicator')}`,
  () => `delete from funding_line where ${some('funding_line')}`,
  () => `update measurement set value = value + 1, note = null where ${some('measurement')}`,
  () => `update programme set ends_on = null, total_amount = 7 where ${some('programme')}`,
  () => `update legal_document set title = 'Văn bản' where ${some('legal_document')}`,
  () => `update access_grant set reason = 'khác', valid_to = null where ${some('access_grant')}`,
  () => `insert into village (id, commune_id, name, kind)
    select gen_random_uuid(), id, 'Thôn ' || md5(random()::text), 'THON' from commune where ${some('commune')}`,
  () => `insert into household (id, code, commune_id)
    select gen_random_uuid(), md5(random()::text), id from commune where ${some('commune')}`,
];

/**
 * Changes records in several transactions, some with two statements about the same ones. What a constraint refuses is left out.
 * @returns how many transactions changed something
 */
export async function changeAtRandom(client: pg.Client, random: SeededRandom, count: number): Promise<number> {
  let done = 0;
  for (let index = 0; index < count; index += 1) {
    const statements = Array.from({ length: random.pick([1, 1, 2, 3]) }, () => random.pick(CHANGES)(random));
    try {
      await client.query('begin');
      for (const statement of statements) await client.query(statement);
      await client.query('commit');
      done += 1;
    } catch {
      await client.query('rollback');
    }
  }
  return done;
}
