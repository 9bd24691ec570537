import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { maskIdentityNumber } from '@thoat-ngheo/domain';
import type { IdentityKey, KeyRing } from './key-ring.ts';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** An identity number as it is kept: what people see, what only a key opens, and what equal numbers have in common. */
export type SealedIdentity = {
  readonly masked: string;
  /** `<key>.<nonce, tag and cipher text in base64url>`, bound to the member it belongs to. */
  readonly cipher: string;
  /** Keyed hash (HMAC-SHA-256, base64url): found by whoever knows the number and the key. */
  readonly index: string;
};

export const identityIndex = (key: IdentityKey, number: string): string =>
  createHmac('sha256', key.index).update(number).digest('base64url');

export function sealIdentity(key: IdentityKey, memberId: string, number: string): SealedIdentity {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key.cipher, nonce, { authTagLength: TAG_BYTES }).setAAD(
    Buffer.from(memberId),
  );
  const text = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
  const sealed = Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
  return { masked: maskIdentityNumber(number), cipher: `${key.id}.${sealed}`, index: identityIndex(key, number) };
}

/** @throws Error if the text was altered, or belongs to another member; KeyRingError if its key is missing */
export function openIdentity(ring: KeyRing, memberId: string, sealed: string): string {
  const dot = sealed.indexOf('.');
  const key = ring.key(sealed.slice(0, dot));
  const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url');
  const opened = createDecipheriv(ALGORITHM, key.cipher, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(memberId))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return opened.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + opened.final('utf8');
}
