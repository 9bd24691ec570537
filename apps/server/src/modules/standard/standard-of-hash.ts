import type { EntityManager } from '@mikro-orm/postgresql';
import { contentHash, type PovertyStandard } from '@thoat-ngheo/domain';
import { findStandards, type RegisteredStandard } from './poverty-standards.ts';

/** The standards as they are in the registry now, by the hash of what they hold, not by the hash that is written beside them. */
export async function standardsByHash(em: EntityManager): Promise<ReadonlyMap<string, RegisteredStandard>> {
  return new Map((await findStandards(em)).map((standard) => [contentHash(standard), standard]));
}

/** What a hash stands for never changes, so what was found once is right for good. */
const known = new Map<string, PovertyStandard>();

/** What is being read at the moment, by who reads it: a page whose rows ask at once reads once, and nobody gets another's failure. */
const loading = new WeakMap<EntityManager, Promise<void>>();

const load = async (em: EntityManager): Promise<void> => {
  try {
    for (const [of, standard] of await standardsByHash(em)) known.set(of, standard);
  } finally {
    loading.delete(em);
  }
};

/**
 * The standard with exactly this content, whatever it is called today and whichever applies today; undefined when the registry
 * never held one.
 */
export async function standardOfHash(em: EntityManager, hash: string): Promise<PovertyStandard | undefined> {
  if (!known.has(hash)) {
    const reading = loading.get(em) ?? load(em);
    loading.set(em, reading);
    await reading;
  }
  return known.get(hash);
}
