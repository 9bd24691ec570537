import type { Pool } from 'pg';

/** What the workloads ask about: drawn once from the data, the same for every contestant. */
export type Facts = {
  /** Codes of the twenty current communes with most households. */
  readonly communes: readonly string[];
  /** Ids of households in these communes. */
  readonly households: readonly string[];
  /** What officials type: whole names of heads and ends of names, without accents or with. */
  readonly texts: readonly string[];
  /** How many households there are. */
  readonly householdCount: number;
};

const COMMUNES = `
  select c.code from commune c join household h on h.commune_id = c.id and h.deleted_at is null
  where c.valid_to is null group by c.id order by count(*) desc, c.code limit 20`;
const HOUSEHOLDS = `
  select h.id from household h join commune c on c.id = h.commune_id
  where c.code = any($1) and c.valid_to is null order by md5(h.code) limit 64`;
/** In turn: the whole name, its last two words, both also as typed without accents. */
const TEXTS = `
  select case n % 4
    when 0 then head_name when 1 then fold(head_name)
    when 2 then regexp_replace(head_name, '^.* (\\S+ \\S+)$', '\\1')
    else fold(regexp_replace(head_name, '^.* (\\S+ \\S+)$', '\\1')) end as text
  from (select head_name, row_number() over (order by md5(code)) as n from household where head_name is not null) h
  where n <= 32 order by n`;

export async function readFacts(pool: Pool): Promise<Facts> {
  const communes = (await pool.query<{ code: string }>(COMMUNES)).rows.map(({ code }) => code).sort();
  const households = (await pool.query<{ id: string }>(HOUSEHOLDS, [communes])).rows.map(({ id }) => id);
  const texts = (await pool.query<{ text: string }>(TEXTS)).rows.map(({ text }) => text);
  const count = (await pool.query<{ count: number }>('select count(*)::int as count from household')).rows[0];
  return { communes, households, texts, householdCount: count?.count ?? 0 };
}
