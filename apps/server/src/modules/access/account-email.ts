const LOCAL = '@localhost';
const STORED = '@localhost.localdomain';

/**
 * The address an account is stored under. The authentication library wants a dot in the domain, so `admin@localhost`,
 * the address of a registry that has no mail domain, is stored with the classic long form of the same host.
 */
export function toAccountEmail(email: string): string {
  const address = email.trim().toLowerCase();
  return address.endsWith(LOCAL) ? address.slice(0, -LOCAL.length) + STORED : address;
}

/** The address as people write it. */
export const fromAccountEmail = (email: string): string =>
  email.endsWith(STORED) ? email.slice(0, -STORED.length) + LOCAL : email;
