import { standards } from '@thoat-ngheo/reference-data';
import type { ClientBase } from 'pg';
import type { DemoCommune, DemoRegistry, DemoRound, DemoStandard, DemoSuccession } from './registry.ts';

async function rows<Row>(client: ClientBase, sql: string): Promise<Row[]> {
  const result = await client.query(sql);
  return result.rows as Row[];
}

/**
 * What the registry holds of the province, with its identifiers. All yearly rounds are returned, also those to come.
 * @throws Error when there is no province, or a standard of the registry is not one of the reference data.
 */
export async function readRegistry(client: ClientBase): Promise<DemoRegistry> {
  const [province] = await rows<{ code: string }>(
    client,
    'select code from province where valid_to is null order by code limit 1',
  );
  if (province === undefined) throw new Error('The registry has no province yet: load the reference data first.');
  const communes = await rows<DemoCommune>(
    client,
    `select id, code, name, kind, area_type as "areaType", valid_from::text as "validFrom", valid_to::text as "validTo", mountainous
     from commune where deleted_at is null order by code, valid_from`,
  );
  const successions = await rows<DemoSuccession>(
    client,
    'select predecessor_id as "predecessorId", successor_id as "successorId", extent from succession order by id',
  );
  const stored = await rows<{ id: string; code: string }>(client, 'select id, code from standard order by code');
  const rounds = await rows<DemoRound>(
    client,
    `select id, year, starts_on::text as "startsOn", ends_on::text as "endsOn"
     from review_round where kind = 'YEARLY' and deleted_at is null order by year`,
  );
  const known = stored.map(({ id, code }): DemoStandard => {
    const standard = standards.find((each) => each.code === code);
    if (standard === undefined) throw new Error(`The reference data do not describe the standard ${code}.`);
    return { ...standard, id };
  });
  return { provinceCode: province.code, communes, successions, standards: known, rounds };
}
