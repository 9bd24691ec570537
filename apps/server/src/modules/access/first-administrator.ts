import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { ConfigError } from '../../config.ts';
import { vietnameseDay } from '../../http/today.ts';
import { accountProblemMessage } from './account/account-problem.ts';
import { passwordProblem } from './account/password-policy.ts';
import { fromAccountEmail, toAccountEmail } from './account-email.ts';
import type { Auth } from './auth.ts';
import { grantAdministration } from './grant/user-permissions.ts';

export type FirstAdministrator = { readonly email: string; readonly password: string; readonly generated: boolean };

const NAME = 'Quản trị viên';
/** Of two instances that start on an empty registry one makes the administrator, the other waits and finds one. */
const FIRST_ADMINISTRATOR_LOCK = 7_305_198_245;

async function makeAdministrator(
  { auth, pool }: { readonly auth: Auth; readonly pool: Pool },
  email: string,
  password: string | undefined,
): Promise<FirstAdministrator | undefined> {
  const { internalAdapter, password: passwords } = await auth.$context;
  if ((await internalAdapter.countTotalUsers()) > 0) return undefined;
  const chosen = password ?? randomBytes(15).toString('base64url');
  const problem = passwordProblem(chosen, { name: NAME, email });
  if (problem !== undefined) throw new ConfigError(`ADMIN_PASSWORD: ${accountProblemMessage(problem, 'en')}`);
  const user = await internalAdapter.createUser(
    { email: toAccountEmail(email), name: NAME, emailVerified: true },
    { method: 'email-password' },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await passwords.hash(chosen),
  });
  await grantAdministration(pool, user.id, vietnameseDay(new Date()), 'Quản trị viên đầu tiên của hệ thống');
  return { email: fromAccountEmail(toAccountEmail(email)), password: chosen, generated: password === undefined };
}

/**
 * Makes the first administrator when the registry has no account yet.
 * @returns what to print once, or undefined when accounts exist.
 * @throws ConfigError for a password that nobody may have
 */
export async function ensureFirstAdministrator(
  services: { readonly auth: Auth; readonly pool: Pool },
  email: string,
  password: string | undefined,
): Promise<FirstAdministrator | undefined> {
  const client = await services.pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [FIRST_ADMINISTRATOR_LOCK]);
    return await makeAdministrator(services, email, password);
  } finally {
    // The lock goes with the connection.
    client.release(true);
  }
}
