import type { BetterAuthOptions } from 'better-auth';
import type { Pool } from 'pg';
import { IS_OPEN_LINK, STORED_PREFIX } from './account-link.ts';
import { accountError } from './account-problem.ts';
import { sessionHooks } from './session-lifetime.ts';

const CREDENTIAL = 'credential';

/** An invitation lets its person in through the provider while its link is good; who has signed in before needs none. */
async function checkInvitation(pool: Pool, userId: string): Promise<void> {
  const { rows } = await pool.query(
    `select 1 from app_user u where u."id" = $1 and (
       exists (select from app_account a where a."userId" = u."id")
       or exists (select from app_verification v where ${IS_OPEN_LINK}))`,
    [userId],
  );
  if (rows.length === 0) throw accountError('FORBIDDEN', 'INVITATION_ENDED');
}

/** What the database of accounts keeps to, whichever endpoint writes. */
export function accountHooks(pool: Pool): NonNullable<BetterAuthOptions['databaseHooks']> {
  return {
    session: sessionHooks(pool),
    account: {
      create: {
        before: async (account) => {
          if (account.providerId === CREDENTIAL) return;
          await checkInvitation(pool, account.userId);
          // The provider says who somebody is; nothing is asked of it later.
          return { data: { ...account, accessToken: null, refreshToken: null, idToken: null } };
        },
        after: async ({ userId }) => {
          await pool.query(
            `delete from app_verification where "value" = $1 and "identifier" like '${STORED_PREFIX}%'`,
            [userId],
          );
        },
      },
    },
  };
}
