import { randomUUIDv7 } from 'node:crypto';
import type pg from 'pg';
import type { NewHousehold } from './household.ts';

const HOUSEHOLD = 'insert into household (id, code, commune_id) values ($1, $2, $3)';
const MEMBERS = `insert into member (id, household_id, ordinal, full_name, birth_date, sex, relationship, ethnicity)
  select id, $1, ordinal, full_name, birth_date, sex, relationship, ethnicity from json_to_recordset($2::json)
    m(id uuid, ordinal int, full_name text, birth_date date, sex text, relationship text, ethnicity text)`;

/** The same rows by hand: one transaction, one statement for each table, over the same tables with their triggers. */
export async function writeBySql(client: pg.Client, { id, code, communeId, members }: NewHousehold): Promise<void> {
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
  await client.query('commit');
}
