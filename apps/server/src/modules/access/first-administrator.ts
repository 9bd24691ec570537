import { randomBytes } from 'node:crypto';
import { fromAccountEmail, toAccountEmail } from './account-email.ts';
import type { Auth } from './auth.ts';

export type FirstAdministrator = { readonly email: string; readonly password: string; readonly generated: boolean };

/**
 * Makes the first administrator when the registry has no account yet.
 * @returns what to print once, or undefined when accounts exist.
 */
export async function ensureFirstAdministrator(
  auth: Auth,
  email: string,
  password: string | undefined,
): Promise<FirstAdministrator | undefined> {
  const { internalAdapter, password: passwords } = await auth.$context;
  if ((await internalAdapter.countTotalUsers()) > 0) return undefined;
  const chosen = password ?? randomBytes(15).toString('base64url');
  const user = await internalAdapter.createUser(
    {
      email: toAccountEmail(email),
      name: 'Quản trị viên',
      emailVerified: true,
    },
    { method: 'email-password' },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await passwords.hash(chosen),
  });
  return { email: fromAccountEmail(toAccountEmail(email)), password: chosen, generated: password === undefined };
}
