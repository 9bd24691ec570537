import { types } from 'pg';
import { openPool } from '../serve.ts';

// Days stay text, 64-bit numbers become numbers: nothing here is beyond 2^53.
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.INT8, Number);

export type Row = Readonly<Record<string, unknown>>;

const pool = openPool();

/** Columns of each table under their names in the schema, foreign keys included. */
export const columns = {
  province: 'id, code, name',
  district: 'id, code, name, province_id as "provinceId"',
  commune: 'id, code, name, kind, area_type as "areaType", district_id as "districtId"',
  village: 'id, name',
  household: `id, version, code, head_name as "headName", member_count as "memberCount", class,
    income_per_capita as "incomePerCapita", address, water_source as "waterSource", toilet,
    ethnic_minority as "ethnicMinority", merit_household as "meritHousehold", registered_on as "registeredOn", synthetic,
    commune_id as "communeId", village_id as "villageId", latest_assessment_id as "latestAssessmentId"`,
  member: 'id, full_name as "fullName", birth_date as "birthDate", sex, household_id as "householdId"',
  assessment: `id, assessed_on as "assessedOn", class, score_b as "scoreB", household_id as "householdId",
    commune_id as "communeId"`,
  answer: 'id, indicator, answer, assessment_id as "assessmentId"',
} as const;

export type Table = keyof typeof columns;

/** Runs a prepared statement. */
export async function rows(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  return (await pool.query<Row>({ name, text, values: [...values] })).rows;
}
