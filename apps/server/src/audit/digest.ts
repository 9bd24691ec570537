import { createHash, createHmac, randomBytes } from 'node:crypto';

const SALT_BYTES = 16;

/** A text with a salt of its own. Once both are erased, nobody finds the text by trying. */
export type Salted = { readonly salt: string; readonly digest: string };

/** What the chain holds of texts that may be erased later. `null` is not the empty text. */
export function digestOf(salt: string, texts: readonly (string | null)[]): string {
  return createHmac('sha256', Buffer.from(salt, 'base64url')).update(JSON.stringify(texts)).digest('base64url');
}

export function salted(texts: readonly (string | null)[]): Salted {
  const salt = randomBytes(SALT_BYTES).toString('base64url');
  return { salt, digest: digestOf(salt, texts) };
}

/** SHA-256 over values in a given order, unambiguously. */
export const hashOf = (...values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('base64url');
