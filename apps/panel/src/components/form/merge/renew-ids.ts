import { isMaskedIdentityNumber } from '@thoat-ngheo/domain';
import type { Tree } from './three-way.ts';

type Item = { readonly id: string; readonly citizenIdentityNumber?: unknown };
const idsOf = (value: unknown): ReadonlySet<string> =>
  new Set(Array.isArray(value) ? (value as readonly Partial<Item>[]).flatMap((each) => each?.id ?? []) : []);

const isMasked = ({ citizenIdentityNumber: number }: Item): boolean =>
  typeof number === 'string' && isMaskedIdentityNumber(number);

/**
 * Parts that the other side removed and that are kept all the same are entered anew: the registry takes a removed part back with
 * the whole record only. A number that is only shown masked is not known of somebody new, and is entered again.
 */
export function renewIds(
  merged: Tree,
  { original, current }: { readonly original: Tree; readonly current: Tree },
  newId: () => string,
): Tree {
  return Object.fromEntries(
    Object.entries(merged).map(([field, value]) => {
      const [before, now] = [idsOf(original[field]), idsOf(current[field])];
      if (!Array.isArray(value) || before.size === 0) return [field, value];
      const items = (value as readonly Item[]).map((item) =>
        before.has(item.id) && !now.has(item.id)
          ? { ...item, id: newId(), ...(isMasked(item) ? { citizenIdentityNumber: null } : {}) }
          : item,
      );
      return [field, items];
    }),
  );
}
