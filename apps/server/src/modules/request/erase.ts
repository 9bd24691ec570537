import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What stands where a name was. */
export const ERASED_NAME = '[đã xoá]';

/** A record of which personal data is taken away. */
export type Erased = { readonly concept: string; readonly recordId: string; readonly fields: readonly string[] };

type Columns = Readonly<Record<string, string>>;

/** SQL for each column that goes. What figures are computed from stays: commune, class, scores, answers, counts. */
const MEMBER: Columns = {
  full_name: `'${ERASED_NAME}'`,
  birth_date: "date_trunc('year', birth_date)::date",
  citizen_identity_number: 'null',
  identity_cipher: 'null',
  identity_index: 'null',
  disabled: 'false',
  monthly_allowance: 'false',
  health_insurance: 'null',
  employment: 'null',
  able_to_work: 'null',
  education_level: 'null',
  in_training: 'null',
  attends_school: 'null',
  malnourished: 'null',
};
const HOUSEHOLD: Columns = {
  village_id: 'null',
  address: 'null',
  phone: 'null',
  registered_on: 'null',
  floor_area_m2: 'null',
  wall_durable: 'null',
  column_durable: 'null',
  roof_durable: 'null',
  water_source: 'null',
  toilet: 'null',
  uses_internet: 'null',
  devices: "'{}'",
  note: 'null',
};
const ASSESSMENT: Columns = { note: 'null', surveyor: 'null', other_wish: 'null' };
const CORRECTION: Columns = { reason: `'${ERASED_NAME}'` };
const PARTICIPANT: Columns = { note: 'null' };
const REQUEST: Columns = { note: 'null', outcome_note: 'null' };

const camel = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Empties columns of some rows, and then of all their earlier versions. The row at hand goes first: it leaves a version. */
async function empty(em: EntityManager, table: string, columns: Columns, where: string, id: string): Promise<string[]> {
  const set = Object.entries(columns).map(([column, value]) => `${column} = ${value}`);
  const changed = [...set, 'version = version + 1', 'updated_at = recording_moment()'].join(', ');
  const rows = await em.execute<{ id: string }[]>(`update ${table} set ${changed} where ${where} returning id`, [id]);
  const ids = rows.map((row) => row.id);
  await em.execute(`update ${table}_history set ${set.join(', ')} where id = any(?::uuid[])`, [`{${ids.join(',')}}`]);
  return ids;
}

const erased = (concept: string, columns: Columns, ids: readonly string[]): Erased[] =>
  ids.map((recordId) => ({ concept, recordId, fields: Object.keys(columns).map(camel) }));

/** Takes values and reasons out of the audit trail; the digests that the chain holds stay. */
async function eraseTrail(em: EntityManager, ids: readonly string[]): Promise<void> {
  const list = [`{${ids.join(',')}}`];
  await em.execute(
    `update audit_change set before = null, after = null, salt = null
     where record_id = any(?::uuid[]) and operation <> 'ERASE' and salt is not null`,
    list,
  );
  await em.execute(
    'update audit_event set reason = null, reason_salt = null where record_id = any(?::uuid[]) and reason_salt is not null',
    list,
  );
}

/** The requests themselves say what people wrote about the person. */
async function eraseRest(em: EntityManager, householdId: string, changed: readonly Erased[]): Promise<Erased[]> {
  const requests = await empty(em, 'data_request', REQUEST, 'household_id = ?', householdId);
  const all = [...changed, ...erased('DataRequest', REQUEST, requests)];
  await eraseTrail(
    em,
    all.map(({ recordId }) => recordId),
  );
  // A village is where the person lived; the commune stays, as everywhere.
  await em.execute(
    'update reorganisation_move set from_village_id = null, to_village_id = null where household_id = ?',
    [householdId],
  );
  // Kept answers may show any of it. Who repeats a request is told that it was carried out.
  await em.execute('update idempotency_key set answer = null where answer is not null');
  return all;
}

const begin = (em: EntityManager): Promise<unknown> => em.execute("set local registry.erasing = 'on'");
const end = (em: EntityManager): Promise<unknown> => em.execute("set local registry.erasing = 'off'");

/** Takes the personal data of one member away, from the row, its versions and the trail; a tombstone stays. */
export async function eraseMemberData(em: EntityManager, householdId: string, memberId: string): Promise<Erased[]> {
  await begin(em);
  const columns = { ...MEMBER, erased_at: 'recording_moment()' };
  const names = await em.execute<{ name: string }[]>(
    'select full_name as name from member where id = ? union select full_name from member_history where id = ?',
    [memberId, memberId],
  );
  const members = await empty(em, 'member', columns, 'id = ?', memberId);
  // Who is or was the head stands in the versions of the household too.
  await em.execute(
    `update household_history set head_name = '${ERASED_NAME}'
     where id = ? and head_name in (select json_array_elements_text(?::json))`,
    [householdId, JSON.stringify(names.map(({ name }) => name))],
  );
  const all = await eraseRest(em, householdId, erased('Member', MEMBER, members));
  await end(em);
  return all;
}

/** The same of a household with everybody in it. */
export async function eraseHouseholdData(em: EntityManager, householdId: string): Promise<Erased[]> {
  await begin(em);
  const moment = { erased_at: 'recording_moment()' };
  const code = { code: `'XOA-${randomUUID()}'` };
  const members = await empty(em, 'member', { ...MEMBER, ...moment }, 'household_id = ?', householdId);
  const households = await empty(em, 'household', { ...HOUSEHOLD, ...code, ...moment }, 'id = ?', householdId);
  await em.execute(`update household_history set head_name = '${ERASED_NAME}' where id = ? and head_name is not null`, [
    householdId,
  ]);
  const assessments = await empty(em, 'assessment', ASSESSMENT, 'household_id = ?', householdId);
  const participations = await empty(em, 'production_participant', PARTICIPANT, 'household_id = ?', householdId);
  const corrections = await empty(em, 'assessment_correction', CORRECTION, 'household_id = ?', householdId);
  const all = await eraseRest(em, householdId, [
    ...erased('Household', { ...HOUSEHOLD, ...code }, households),
    ...erased('Member', MEMBER, members),
    ...erased('Assessment', ASSESSMENT, assessments),
    ...erased('ProductionParticipant', PARTICIPANT, participations),
    ...erased('AssessmentCorrection', CORRECTION, corrections),
  ]);
  await end(em);
  return all;
}
