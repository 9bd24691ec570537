import { PERMISSIONS } from '@thoat-ngheo/domain';
import type pg from 'pg';
import type { SeededRandom } from '../seeded-random.ts';
import { aRemovable, insert, many } from './insert.ts';
import type { Units } from './random-units.ts';
import { aDay, aName, aNote } from './words.ts';

const ACCOUNTS = ['a', 'b', 'c'];

/** Roles with the grants of a few accounts, some in the whole province and some in units. */
export async function insertAccess(client: pg.Client, random: SeededRandom, { communes }: Units): Promise<void> {
  for (const id of ACCOUNTS)
    await client.query(
      `insert into app_user ("id", "name", "email", "emailVerified") values ($1, $1, $1 || '@localhost', true)
       on conflict do nothing`,
      [id],
    );
  const roles = many(4, (index) => ({
    ...aRemovable(random),
    code: `R${index}`,
    name: aName(random),
    name_en: random.maybe(0.5, () => aName(random)),
    description: random.maybe(0.5, () => aNote(random)),
    permissions: random.some(PERMISSIONS, random.between(1, 4)),
  }));
  await insert(client, 'role', roles);
  const grants = many(9, () => {
    const everywhere = random.chance(0.4);
    return {
      ...aRemovable(random),
      user_id: random.pick(ACCOUNTS),
      role_id: random.pick(roles.slice(0, 3)).id,
      everywhere,
      district_ids: [],
      commune_ids: everywhere ? [] : random.some(communes, 2).map(({ id }) => id),
      valid_from: aDay(random, 2024, 2025),
      valid_to: random.maybe(0.5, () => aDay(random, 2026, 2027)),
      reason: aNote(random),
    };
  });
  await insert(client, 'access_grant', grants);
}
