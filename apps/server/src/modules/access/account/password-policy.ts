import { folded, isCommonPassword } from './common-passwords.ts';

/** Shortest and longest password anyone may have, characters. */
export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 200;

const SHORTEST_NAME = 4;

export type PasswordProblem = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_IS_IDENTITY' | 'PASSWORD_COMMON';

/** Whose password it is to be. */
export type Identity = { readonly name: string; readonly email: string };

const bare = (text: string): string => folded(text).replace(/[^a-z0-9]/g, '');
const withoutDigitsAround = (text: string): string => text.replace(/^\d+|\d+$/g, '');

/** Whether a password is nothing but the person's address or name, with or without digits around it. */
function isIdentity(password: string, { name, email }: Identity): boolean {
  const own = [email, email.split('@')[0] ?? '', name].map(bare).filter((each) => each.length >= SHORTEST_NAME);
  const text = bare(password);
  return own.some((each) => each === text || withoutDigitsAround(each) === withoutDigitsAround(text));
}

/** Why this person may not have this password, or undefined. */
export function passwordProblem(password: string, identity: Identity): PasswordProblem | undefined {
  if ([...password].length < MIN_PASSWORD_LENGTH) return 'PASSWORD_TOO_SHORT';
  if (password.length > MAX_PASSWORD_LENGTH) return 'PASSWORD_TOO_LONG';
  if (isIdentity(password, identity)) return 'PASSWORD_IS_IDENTITY';
  return isCommonPassword(password) ? 'PASSWORD_COMMON' : undefined;
}
