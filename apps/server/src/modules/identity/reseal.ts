import type { EntityManager } from '@mikro-orm/postgresql';
import type { IdentityKey, KeyRing } from './key-ring.ts';
import { openIdentity, sealIdentity } from './sealed-identity.ts';

type Row = { readonly id: string; readonly number: string; readonly cipher: string | null };

const BATCH = 5_000;

/** Writes the numbers of some members anew, in `table` and as they were when read. */
async function writeBatch(
  em: EntityManager,
  table: string,
  key: IdentityKey,
  rows: readonly (Row & { readonly place: string })[],
  ring: KeyRing,
): Promise<void> {
  const sealed = rows.map(({ id, number, cipher, place }) => ({
    place,
    ...sealIdentity(key, id, cipher === null ? number : openIdentity(ring, id, cipher)),
  }));
  await em.execute(
    `update ${table} t set citizen_identity_number = s.masked, identity_cipher = s.cipher, identity_index = s.index
     from json_to_recordset(?::json) s(place tid, masked text, cipher text, index text) where t.ctid = s.place`,
    [JSON.stringify(sealed)],
  );
}

/** Seals every number of a table with `key`; those that are sealed with it already are left alone. @returns how many */
async function resealTable(em: EntityManager, table: string, key: IdentityKey, ring: KeyRing): Promise<number> {
  let done = 0;
  let last = '(0,0)';
  for (;;) {
    const rows = await em.execute<(Row & { place: string })[]>(
      `select ctid::text as place, id, citizen_identity_number as number, identity_cipher as cipher from ${table}
       where citizen_identity_number is not null and (identity_cipher is null or split_part(identity_cipher, '.', 1) <> ?)
       and ctid > ?::tid order by ctid limit ${BATCH}`,
      [key.id, last],
    );
    if (rows.length === 0) return done;
    last = rows.at(-1)?.place ?? last;
    await writeBatch(em, table, key, rows, ring);
    done += rows.length;
  }
}

/**
 * Makes `key` the current one and seals every identity number with it, those of earlier versions too. Nobody writes members
 * meanwhile. To be called in a transaction.
 * @returns how many numbers were sealed
 */
export async function reseal(em: EntityManager, key: IdentityKey, ring: KeyRing): Promise<number> {
  await em.execute('lock table member in share row exclusive mode');
  await em.execute('update identity_key set is_current = false where is_current and id <> ?', [key.id]);
  await em.execute(
    'insert into identity_key (id, is_current) values (?, true) on conflict (id) do update set is_current = true',
    [key.id],
  );
  // The same number in another wrapping is no new version of a member, and no version may keep the old wrapping.
  await em.execute("set local registry.erasing = 'on'");
  await em.execute('alter table member disable trigger user');
  const present = await resealTable(em, 'member', key, ring);
  const past = await resealTable(em, 'member_history', key, ring);
  await em.execute('set constraints all immediate');
  await em.execute('alter table member enable trigger user');
  return present + past;
}

/**
 * On start: a registry without a current key takes the newest, and seals what was entered before numbers were sealed.
 * @throws KeyRingError if the current key is missing on this server
 */
export async function prepareIdentityKeys(em: EntityManager, ring: KeyRing): Promise<void> {
  const [current] = await em.execute<{ id: string }[]>('select id from identity_key where is_current');
  if (current !== undefined) {
    ring.key(current.id);
    return;
  }
  await em.transactional(async (inside) => {
    await reseal(inside as EntityManager, ring.newest, ring);
    await inside.execute('alter table member validate constraint member_identity_sealed');
  });
}
