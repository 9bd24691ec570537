import pg from 'pg';
import { sealEvents, verifyTrail } from '../audit/index.ts';
import type { Acknowledged } from './client.ts';

type Row = { readonly id: string; readonly version: number; readonly note: string | null; readonly members: number };

const numbers = (count: number): string => Array.from({ length: count }, (_, index) => index + 1).join();

/** Everything that is not as it was acknowledged; empty if nothing was lost, doubled or left half done. */
export async function checkAcknowledged(url: string, households: readonly Acknowledged[]): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  try {
    const { rows } = await pool.query<Row>(
      `select h.id, h.version, h.note, (select count(*)::int from member m where m.household_id = h.id) as members from household h`,
    );
    const { rows: kept } = await pool.query<{ id: string; versions: string; last: number }>(
      `select h.id, string_agg(v.version::text, ',' order by v.version) as versions from household h join (
         select id, version from household union all select id, version from household_history) v on v.id = h.id group by h.id`,
    );
    const { rows: events } = await pool.query<{ id: string; versions: string }>(
      `select record_id as id, string_agg(record_version::text, ',' order by record_version) as versions from audit_event
       where concept = 'Household' group by record_id`,
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    const versions = new Map(kept.map((row) => [row.id, row.versions]));
    const audited = new Map(events.map((row) => [row.id, row.versions]));
    const problems = households.flatMap(({ id, code, changes }) => {
      const row = found.get(id);
      const note = changes === 0 ? null : String(changes);
      const expected = numbers(changes + 1);
      if (row === undefined) return [`${code} was acknowledged and is lost`];
      return [
        ...(row.version === changes + 1 && row.note === note && row.members === 4
          ? []
          : [`${code}: version ${row.version}, note ${row.note}, ${row.members} members after ${changes} changes`]),
        ...(versions.get(id) === expected ? [] : [`${code}: its history has the versions ${versions.get(id)}`]),
        ...(audited.get(id) === expected ? [] : [`${code}: its events have the versions ${audited.get(id)}`]),
      ];
    });
    if (rows.length !== households.length)
      problems.push(`${rows.length} households are there, ${households.length} were acknowledged`);
    await sealEvents(pool);
    const client = await pool.connect();
    const { findings, pending } = await verifyTrail(client);
    client.release();
    if (pending > 0) problems.push(`${pending} events are not sealed`);
    return [...problems, ...findings.map(({ where, what }) => `${where}: ${what}`)];
  } finally {
    await pool.end();
  }
}
