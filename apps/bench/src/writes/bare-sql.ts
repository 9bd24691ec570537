import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto';
import type pg from 'pg';
import type { NewHousehold } from './household.ts';

const HOUSEHOLD = 'insert into household (id, code, commune_id) values ($1, $2, $3)';
const MEMBERS = `insert into member (id, household_id, ordinal, full_name, birth_date, sex, relationship, ethnicity)
  select id, $1, ordinal, full_name, birth_date, sex, relationship, ethnicity from json_to_recordset($2::json)
    m(id uuid, ordinal int, full_name text, birth_date date, sex text, relationship text, ethnicity text)`;

const EVENT = 'select record_audit_event(null, $1::json, $2::json)';

/** What the trail of the product tells of such a household: an event with a change for each row. */
function eventOf({ id, code, communeId }: NewHousehold, members: readonly Record<string, unknown>[]): [string, string] {
  const event = {
    id: randomUUIDv7(),
    actor_kind: 'KEY',
    actor_id: communeId,
    actor_name: 'bench',
    request_id: randomUUIDv7(),
    operation: 'CREATE',
    concept: 'Household',
    record_id: id,
    commune_id: communeId,
    record_version: 1,
  };
  const changes = [{ id, concept: 'Household', after: { code, communeId } }]
    .concat(members.map((after) => ({ id: String(after.id), concept: 'Member', after: after as never })))
    .map(({ id: recordId, concept, after }, ordinal) => {
      const text = JSON.stringify(after);
      const [salt, digest] = [
        randomBytes(16).toString('base64url'),
        createHash('sha256').update(text).digest('base64url'),
      ];
      const fields = Object.keys(after);
      return {
        id: randomUUIDv7(),
        ordinal,
        operation: 'CREATE',
        concept,
        record_id: recordId,
        fields,
        after: text,
        salt,
        digest,
      };
    });
  return [JSON.stringify(event), JSON.stringify(changes)];
}

/**
 * The same rows by hand: one transaction, one statement for each table, over the same tables with their triggers.
 * @param isAudited whether an event tells of it, as of everything that is written through the product
 */
export async function writeBySql(client: pg.Client, household: NewHousehold, isAudited: boolean): Promise<void> {
  const { id, code, communeId, members } = household;
  const rows = members.map(({ fullName, birthDate, ...member }, index) => ({
    ...member,
    id: randomUUIDv7(),
    ordinal: index + 1,
    full_name: fullName,
    birth_date: birthDate,
  }));
  await client.query('begin');
  await client.query({ name: 'household', text: HOUSEHOLD, values: [id, code, communeId] });
  await client.query({ name: 'members', text: MEMBERS, values: [id, JSON.stringify(rows)] });
  if (isAudited) await client.query({ name: 'event', text: EVENT, values: eventOf(household, rows) });
  await client.query('commit');
}
