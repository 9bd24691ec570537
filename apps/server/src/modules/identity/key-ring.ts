import { createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;
const LINE = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/;

/** What one master key gives: keys that encrypt identity numbers, make them findable, and hash or seal what is kept beside records. */
export type IdentityKey = {
  readonly id: string;
  readonly cipher: KeyObject;
  readonly index: KeyObject;
  /** Hashes sensitive values in the audit trail. */
  readonly audit: KeyObject;
  /** Seals answers that are kept for retries. */
  readonly answer: KeyObject;
};

/** Keys that cannot be used; the message says what a line of them looks like. */
export class KeyRingError extends Error {
  override readonly name = 'KeyRingError';
}

function derived(master: Buffer, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', master, '', `thoat-ngheo identity ${purpose}`, KEY_BYTES)));
}

function parseKey(line: string): IdentityKey {
  const [, id, base64] = LINE.exec(line) ?? [];
  if (id === undefined || base64 === undefined)
    throw new KeyRingError('An identity key is a line such as 2026-11:<32 random bytes in base64>.');
  const master = Buffer.from(base64, 'base64');
  return {
    id,
    cipher: derived(master, 'encryption'),
    index: derived(master, 'search'),
    audit: derived(master, 'audit'),
    answer: derived(master, 'answer'),
  };
}

/** A new master key as a line of the ring. */
export const newKeyLine = (id: string): string => `${id}:${randomBytes(KEY_BYTES).toString('base64')}`;

/** The identity keys of a registry, oldest first. */
export class KeyRing {
  readonly #read: () => string;
  #keys: readonly IdentityKey[] = [];

  /** @param read the ring's text, a key in each line; read again when a key is asked for that was not there */
  constructor(read: () => string) {
    this.#read = read;
    this.#load();
  }

  #load(): void {
    const lines = this.#read()
      .split(/[\s,]+/)
      .filter((line) => line !== '');
    this.#keys = lines.map(parseKey);
    const ids = new Set(this.#keys.map(({ id }) => id));
    if (ids.size === 0) throw new KeyRingError('There is no identity key; give one in IDENTITY_KEYS or its file.');
    if (ids.size < this.#keys.length) throw new KeyRingError('Two identity keys have the same name.');
  }

  get newest(): IdentityKey {
    return this.#keys.at(-1) as IdentityKey;
  }

  has(id: string): boolean {
    return this.#find(id) !== undefined;
  }

  /** @throws KeyRingError if it is missing, naming it */
  key(id: string): IdentityKey {
    const found = this.#find(id);
    if (found !== undefined) return found;
    throw new KeyRingError(
      `The identity key "${id}" is missing on this server: numbers sealed with it cannot be read.`,
    );
  }

  #find(id: string): IdentityKey | undefined {
    const find = () => this.#keys.find((key) => key.id === id);
    const known = find();
    if (known !== undefined) return known;
    this.#load();
    return find();
  }
}
