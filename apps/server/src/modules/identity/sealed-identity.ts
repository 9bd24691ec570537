import { createHmac } from 'node:crypto';
import { maskIdentityNumber } from '@thoat-ngheo/domain';
import type { IdentityKey, KeyRing } from './key-ring.ts';
import { openText, sealText } from './sealed-text.ts';

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
  const sealed = sealText(key.cipher, memberId, number);
  return { masked: maskIdentityNumber(number), cipher: `${key.id}.${sealed}`, index: identityIndex(key, number) };
}

/** @throws Error if the text was altered, or belongs to another member; KeyRingError if its key is missing */
export function openIdentity(ring: KeyRing, memberId: string, sealed: string): string {
  const dot = sealed.indexOf('.');
  return openText(ring.key(sealed.slice(0, dot)).cipher, memberId, sealed.slice(dot + 1));
}
