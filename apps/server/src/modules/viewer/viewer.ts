import type { Permission } from '@thoat-ngheo/domain';

/** Where something may be done: in the whole province, or in the communes with these ids. */
export type Reach = 'EVERYWHERE' | readonly string[];

/** What a viewer may do, and where. What is absent may be done nowhere. */
export type Permissions = ReadonlyMap<Permission, Reach>;

/** How much a viewer was granted to ask at once. Absent: the ordinary measure. */
export type Measure = {
  /** Greatest page, rows. */
  readonly maxPage?: number | undefined;
  /** Greatest cost of one operation. */
  readonly maxCost?: number | undefined;
  /** It may send nothing but documents that were registered before. */
  readonly persistedOnly?: boolean | undefined;
};

/** Who is asking: a person signed in to the panel, or a partner's API key. */
export type Viewer = (
  | {
      readonly kind: 'user';
      readonly id: string;
      readonly name: string;
      readonly email: string;
      /** The session that asks; absent where there is none. */
      readonly sessionId?: string;
    }
  | { readonly kind: 'key'; readonly id: string; readonly name: string }
) &
  Measure & {
    /** Codes of the roles held today; none for a key. */
    readonly roles: readonly string[];
    readonly permissions: Permissions;
  };

/** Where the viewer may do this; undefined: nowhere. */
export const reachOf = ({ permissions }: Viewer, permission: Permission): Reach | undefined =>
  permissions.get(permission);

/** Whether the viewer may do this anywhere at all. */
export const mayAnywhere = (viewer: Viewer, permission: Permission): boolean => viewer.permissions.has(permission);

/** Whether the viewer may do this in the whole province. */
export const mayEverywhere = (viewer: Viewer, permission: Permission): boolean =>
  viewer.permissions.get(permission) === 'EVERYWHERE';

/** Whether the viewer may do this with a record of this commune; null is a record of the province as a whole. */
export function mayIn(viewer: Viewer, permission: Permission, communeId: string | null): boolean {
  const reach = viewer.permissions.get(permission);
  if (reach === undefined || reach === 'EVERYWHERE') return reach === 'EVERYWHERE';
  return communeId !== null && reach.includes(communeId);
}

/** Whether one reach holds all of another. */
export function covers(reach: Reach | undefined, other: Reach | undefined): boolean {
  if (reach === 'EVERYWHERE' || other === undefined) return true;
  if (reach === undefined || other === 'EVERYWHERE') return false;
  const held = new Set(reach);
  return other.every((id) => held.has(id));
}

/** Both together. */
export function joined(one: Reach | undefined, other: Reach): Reach {
  if (one === 'EVERYWHERE' || other === 'EVERYWHERE') return 'EVERYWHERE';
  return one === undefined ? other : [...new Set([...one, ...other])];
}
