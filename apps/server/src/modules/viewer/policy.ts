import type { Permission, SensitiveGroup } from '@thoat-ngheo/domain';
import type { Policy, RowScope } from '@thoat-ngheo/sqlgraph';
import { covers, mayAnywhere, mayEverywhere, type Reach, reachOf, type Viewer } from './viewer.ts';

/** How the rows of a concept belong to communes, and so who may read and change them. */
type Rows =
  /** Public matters: every signed-in viewer reads them all. */
  | { readonly kind: 'public' }
  /** Rows of the commune at `relation`; `orNone` where rows of the whole province are everyone's. */
  | { readonly kind: 'commune'; readonly orNone: boolean }
  /** Parts of the record at `relation`: who reads or changes that one reads or changes them. */
  | { readonly kind: 'part'; readonly relation: string }
  /** Rows for those who hold one of these permissions in the whole province. */
  | { readonly kind: 'holders'; readonly permissions: readonly Permission[] };

/**
 * Who may read, create, update and delete the rows of one concept, and how a row reaches its commune. Reading is compiled into
 * the SQL; writing is checked once per write.
 */
export type RegistryPolicy = Policy<Viewer> & {
  readonly rows: Rows;
  /** What changing a row needs, in the row's commune; undefined: nobody changes it through the API. */
  readonly change: Permission | undefined;
  /** Fields of sensitive groups by name, each with the permission that opens it. */
  readonly sensitive: Readonly<Record<string, SensitiveGroup>>;
  /** Columns that are never published; the audit trail keeps no more of them than hashes. */
  readonly secret: readonly string[];
};

const ALL: RowScope = { kind: 'all' };
const NONE: RowScope = { kind: 'none' };

/** Where the viewer reads rows of communes. */
const records = (viewer: Viewer): Reach | undefined => reachOf(viewer, 'READ_RECORDS');

function readable(rows: Rows, viewer: Viewer, reading: Permission): RowScope {
  if (rows.kind === 'public') return ALL;
  if (rows.kind === 'holders') return rows.permissions.some((each) => mayEverywhere(viewer, each)) ? ALL : NONE;
  const reach = reachOf(viewer, reading);
  if (reach === 'EVERYWHERE') return ALL;
  if (rows.kind === 'part') return reach === undefined ? NONE : { kind: 'through', relation: rows.relation };
  const communes = reach ?? [];
  if (!rows.orNone) {
    return reach === undefined
      ? NONE
      : {
          kind: 'where',
          shape: 'communes',
          sql: (alias, bind) => `${alias}.commune_id = any(${bind(communes, 'uuid[]')})`,
        };
  }
  return {
    kind: 'where',
    shape: 'communes or none',
    sql: (alias, bind) => `(${alias}.commune_id is null or ${alias}.commune_id = any(${bind(communes, 'uuid[]')}))`,
  };
}

/** A group is open to those who hold it wherever they read rows: the fields of a list are the same for all its rows. */
const isOpen = (viewer: Viewer, group: SensitiveGroup): boolean =>
  mayAnywhere(viewer, group) && covers(reachOf(viewer, group), records(viewer));

type Options = {
  readonly change?: Permission;
  readonly sensitive?: Readonly<Record<string, SensitiveGroup>>;
  readonly secret?: readonly string[];
  /** What reading rows of a commune needs there; without it, READ_RECORDS. */
  readonly reading?: Permission;
};

function policy(
  rows: Rows,
  { change, sensitive = {}, secret = [], reading = 'READ_RECORDS' }: Options,
): RegistryPolicy {
  const fields = Object.entries(sensitive);
  return {
    rows,
    change,
    sensitive,
    secret,
    read: (viewer) => readable(rows, viewer, reading),
    hidden: (viewer) => fields.filter(([, group]) => !isOpen(viewer, group)).map(([field]) => field),
  };
}

/** Public matters: every signed-in viewer reads them all. */
export const publicRows = (options: Options = {}): RegistryPolicy => policy({ kind: 'public' }, options);

/** Rows of a commune: read and changed by those who may there. */
export const rowsOfCommunes = (options: Options): RegistryPolicy => policy({ kind: 'commune', orNone: false }, options);

/** Rows of a commune, or of the province as a whole, which everyone reads and those with the whole province change. */
export const rowsOfCommunesOrNone = (options: Options): RegistryPolicy =>
  policy({ kind: 'commune', orNone: true }, options);

/** Parts of another record: whoever reads that one reads them, and they change with it. */
export const rowsThrough = (relation: string, options: Options = {}): RegistryPolicy =>
  policy({ kind: 'part', relation }, options);

/** Rows for those who hold one of these permissions in the whole province. */
export const rowsForHolders = (permissions: readonly Permission[], options: Options = {}): RegistryPolicy =>
  policy({ kind: 'holders', permissions }, options);
