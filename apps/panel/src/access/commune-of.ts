import type { Values } from '../api/operations.ts';

/** The commune that a record belongs to, as lists and forms hold it; null: it is a record of the whole province. */
export function communeOf({ commune, communeId }: Values): string | null {
  if (typeof communeId === 'string') return communeId;
  const id = (commune as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : null;
}
