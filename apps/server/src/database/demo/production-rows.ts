import type { ClientBase } from 'pg';
import { drawFunding } from './funding.ts';
import { type DemoCandidate, drawProduction, MOST_PARTICIPANTS } from './production.ts';

const CODE = 'MAU-MO-HINH-GIAM-NGHEO';
const NAME = 'Chương trình minh hoạ: mô hình giảm nghèo (dữ liệu mẫu)';
const NOTE = 'Dữ liệu mẫu, không phải số liệu của tỉnh.';
const INDICATORS = ['SO_HO_NGHEO', 'SO_HO_CAN_NGHEO', 'MO_HINH_SAN_XUAT'];
const COMMUNES = 8;

/** Households that were poor or near-poor when they were first assessed, of the communes that have most of them. */
async function readCandidates(client: ClientBase): Promise<DemoCandidate[]> {
  const { rows } = await client.query<DemoCandidate>(
    `with first as (
       select distinct on (a.household_id) a.household_id, h.commune_id, h.code, a.class, a.income_per_capita
       from assessment a join household h on h.id = a.household_id order by a.household_id, a.assessed_on),
     listed as (
       select *, row_number() over (partition by commune_id order by code) as place,
         count(*) over (partition by commune_id) as listed
       from first where class in ('POOR', 'NEAR_POOR') and income_per_capita is not null),
     chosen as (
       select c.id, c.code from listed l join commune c on c.id = l.commune_id
       group by c.id, c.code order by max(l.listed) desc, c.code limit $1)
     select l.household_id as "householdId", l.commune_id as "communeId", l.income_per_capita::float8 as "incomePerCapita"
     from listed l join chosen on chosen.id = l.commune_id where l.place <= $2 order by chosen.code, l.place`,
    [COMMUNES, MOST_PARTICIPANTS],
  );
  return rows;
}

/** The invented programme that pays for the models, with the indicators that the registry has. */
async function insertProgramme(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into programme (id, code, name, starts_on, ends_on, description, source_note)
     values (gen_random_uuid(), $1, $2, '2021-01-01', '2025-12-31', $3, $3) returning id`,
    [CODE, NAME, NOTE],
  );
  const id = rows[0]?.id ?? '';
  await client.query(
    `insert into programme_indicator (id, programme_id, indicator_id, ordinal)
     select gen_random_uuid(), $1, i.id, o.place from unnest($2::text[]) with ordinality o(code, place)
     join indicator i on i.code = o.code and i.deleted_at is null`,
    [id, INDICATORS],
  );
  return id;
}

/** Inserts production models with households that take part, and the money of the programme that pays for them. */
export async function insertProduction(client: ClientBase, seed: number): Promise<void> {
  const candidates = await readCandidates(client);
  const known = await client.query('select from programme where code = $1', [CODE]);
  if (candidates.length === 0 || known.rowCount !== 0) return;
  const programmeId = await insertProgramme(client);
  const { models, participants } = drawProduction(candidates, seed);
  await client.query(
    `insert into funding_line (id, programme_id, commune_id, source, stage, from_year, to_year, amount, basis, source_note)
     select id, $2, "communeId", source, stage, year, year, amount, 'STATED', $3
     from jsonb_to_recordset($1) as l(id uuid, "communeId" uuid, source text, stage text, year int, amount bigint)`,
    [
      JSON.stringify(
        drawFunding(
          models.map(({ communeId }) => communeId),
          seed,
        ),
      ),
      programmeId,
      NOTE,
    ],
  );
  await client.query(
    `insert into production_model (id, name, programme_id, commune_id, kind, status, starts_on, ends_on, outcome_note, note, synthetic)
     select id, name, $2, "communeId", kind, status, "startsOn", "endsOn", "outcomeNote", $3, true
     from jsonb_to_recordset($1) as m(id uuid, name text, "communeId" uuid, kind text, status text, "startsOn" date, "endsOn" date, "outcomeNote" text)`,
    [JSON.stringify(models), programmeId, NOTE],
  );
  await client.query(
    `insert into production_participant (id, production_model_id, household_id, ordinal, granted_capital, own_capital, loan_capital, outcome, income_before, income_after)
     select id, "modelId", "householdId", ordinal, "grantedCapital", "ownCapital", "loanCapital", outcome, "incomeBefore", "incomeAfter"
     from jsonb_to_recordset($1) as p(id uuid, "modelId" uuid, "householdId" uuid, ordinal int, "grantedCapital" bigint, "ownCapital" bigint,
       "loanCapital" bigint, outcome text, "incomeBefore" bigint, "incomeAfter" bigint)`,
    [JSON.stringify(participants)],
  );
}
