import type { EntityManager } from '@mikro-orm/postgresql';
import { operator, recordEvent, simpleChange } from '../../audit/index.ts';
import { addKey, type IdentityKeySource } from './identity-keys.ts';
import type { KeyRing } from './key-ring.ts';
import { reseal } from './reseal.ts';

/**
 * Seals every number with a key of this name, which is added where the ring is a file. A rotation that was broken off changed
 * nothing, and can be begun again with the same name.
 * @returns how many numbers were sealed
 */
export async function rotateIdentityKey(
  em: EntityManager,
  ring: KeyRing,
  source: IdentityKeySource,
  name: string,
): Promise<number> {
  if (!ring.has(name)) addKey(source, name);
  return em.transactional(async (inside) => {
    const count = await reseal(inside as EntityManager, ring.key(name), ring);
    await recordEvent(inside as EntityManager, operator('identity-key rotate'), {
      operation: 'ROTATE_IDENTITY_KEY',
      concept: 'IdentityKey',
      changes: simpleChange('ROTATE_IDENTITY_KEY', 'IdentityKey', { name, count }),
    });
    return count;
  });
}
