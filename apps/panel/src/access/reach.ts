import type { Permission } from '@thoat-ngheo/domain';

/** Where something may be done: in the whole province, or in the communes with these ids. */
export type Reach = 'EVERYWHERE' | ReadonlySet<string>;

/** What the person in hand may do, and where; what is absent may be done nowhere. */
export type Held = ReadonlyMap<Permission, Reach>;

type HeldPermission = {
  readonly permission: Permission;
  readonly everywhere: boolean;
  readonly communes: readonly string[];
};

/** What `me.permissions` says. */
export const heldOf = (permissions: readonly HeldPermission[]): Held =>
  new Map(
    permissions.map(({ permission, everywhere, communes }) => [
      permission,
      everywhere ? ('EVERYWHERE' as const) : new Set(communes),
    ]),
  );

/** Whether this may be done with a record of a commune; null is a record of the whole province. */
export function reaches(reach: Reach | undefined, communeId: string | null): boolean {
  if (reach === undefined || reach === 'EVERYWHERE') return reach === 'EVERYWHERE';
  return communeId !== null && reach.has(communeId);
}

/** Whether one reach holds all of another. */
export function covers(reach: Reach | undefined, other: Reach | undefined): boolean {
  if (reach === 'EVERYWHERE' || other === undefined) return true;
  if (reach === undefined || other === 'EVERYWHERE') return false;
  return [...other].every((id) => reach.has(id));
}
