import type { Permission } from '@thoat-ngheo/domain';
import type { Values } from '../api/operations.ts';
import { covers, type Held, reaches } from './reach.ts';

/**
 * Who may do what with a resource: the panel's side of the registry's policy (`x.policy.ts`), so that what would be refused is
 * not offered. The registry decides; a rule that is wrong here shows too much or too little, and opens nothing.
 */
export type ResourceAccess = {
  /** Reading needs this: anywhere, or in the whole province. Absent: everyone signed in reads. */
  readonly read?: { readonly permission: Permission; readonly everywhere?: boolean };
  /** Changing needs this; absent: nobody changes it. */
  readonly change?: Permission;
  /** The commune that a record belongs to; absent: changing needs the whole province. */
  readonly communeOf?: (record: Values) => string | null;
  /** What making a new one needs besides, because its form cannot be filled in without. */
  readonly create?: readonly Permission[];
  /** Records whose change needs another permission instead. */
  readonly approval?: { readonly permission: Permission; readonly covers: (record: Values) => boolean };
  /** Acts of its own by name, each with what it needs where the record is. */
  readonly acts?: Readonly<Record<string, Permission>>;
  /** Fields that need a permission of their own, by `source`; those of lists without the position: `members.ethnicity`. */
  readonly fields?: Readonly<Record<string, Permission>>;
};

export type Question = {
  /** Name of a resource, or of a field of one: `households.phone`. */
  readonly resource: string;
  /** react-admin's: list, show, create, edit, delete, export; of fields: read; of the panel: change, restore. */
  readonly action: string;
  readonly record?: Values | undefined;
};

/** A field is open to those who hold its permission wherever they read rows: all rows of a list have the same fields. */
const isOpen = (held: Held, permission: Permission): boolean =>
  held.has(permission) && covers(held.get(permission), held.get('READ_RECORDS'));

function mayRead(held: Held, { read }: ResourceAccess): boolean {
  if (read === undefined) return true;
  return read.everywhere ? held.get(read.permission) === 'EVERYWHERE' : held.has(read.permission);
}

function mayWith(held: Held, { communeOf }: ResourceAccess, needed: Permission | undefined, record?: Values): boolean {
  if (needed === undefined) return false;
  if (communeOf === undefined) return held.get(needed) === 'EVERYWHERE';
  return record === undefined ? held.has(needed) : reaches(held.get(needed), communeOf(record));
}

function mayChange(held: Held, access: ResourceAccess, record?: Values): boolean {
  const { approval, change } = access;
  if (approval === undefined) return mayWith(held, access, change, record);
  if (record === undefined) return mayWith(held, access, change) || mayWith(held, access, approval.permission);
  return mayWith(held, access, approval.covers(record) ? approval.permission : change, record);
}

/** Whether somebody who holds `held` may do this with a resource that has this access. */
export function may(held: Held, access: ResourceAccess, field: string | undefined, question: Question): boolean {
  if (!mayRead(held, access)) return false;
  const { action, record } = question;
  if (field !== undefined) {
    const needed = access.fields?.[field];
    return needed === undefined || isOpen(held, needed);
  }
  switch (action) {
    case 'create':
      return (access.create ?? []).every((each) => isOpen(held, each)) && mayChange(held, access, record);
    case 'edit':
      return mayChange(held, access, record) || mayWith(held, access, access.approval?.permission, record);
    case 'change':
    case 'delete':
    case 'restore':
      return mayChange(held, access, record);
    default:
      return access.acts?.[action] === undefined || mayWith(held, access, access.acts[action], record);
  }
}

export type Rules = ReadonlyMap<string, ResourceAccess>;

/** The answer to a question about any resource or field. Of what no rule speaks, nothing may be done. */
export function mayBy(rules: Rules, held: Held | undefined, question: Question): boolean {
  const [name = '', ...path] = question.resource.split('.');
  const access = rules.get(name);
  if (held === undefined || access === undefined) return false;
  const field = path.filter((part) => !/^\d+$/.test(part)).join('.');
  return may(held, access, field === '' ? undefined : field, question);
}
