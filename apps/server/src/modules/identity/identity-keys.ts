import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type IdentityKey, KeyRing, newKeyLine } from './key-ring.ts';

/** Where the keys come from: a text of the environment, or a file that the registry makes when it is not there. */
export type IdentityKeySource = { readonly keys: string } | { readonly file: string };

/** The ring; a file that is missing is made, readable by its owner alone. */
export function openKeyRing(source: IdentityKeySource): KeyRing {
  if ('keys' in source) return new KeyRing(() => source.keys);
  const { file } = source;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${newKeyLine('first')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return new KeyRing(() => readFileSync(file, 'utf8'));
}

/** Adds a key to the file. @throws Error for a ring that is not a file's: whoever keeps it adds the key */
export function addKey(source: IdentityKeySource, id: string): void {
  if (!('file' in source)) throw new Error('IDENTITY_KEYS comes from the environment: add a key at its end there.');
  appendFileSync(source.file, `${newKeyLine(id)}\n`);
}

/** The key with which numbers are sealed now; the database knows which, so that all servers agree. */
export async function currentKey(em: EntityManager, ring: KeyRing): Promise<IdentityKey> {
  const [row] = await em.execute<{ id: string }[]>('select id from identity_key where is_current');
  if (row === undefined) throw new Error('The registry has no current identity key.');
  return ring.key(row.id);
}
