import { createHash } from 'node:crypto';

/**
 * Which rows of one type a viewer may read.
 *
 * - `all`, `none`: every row, no row.
 * - `where`: the rows that meet a condition. `sql` must keep to a contract, because the statement is reused for every viewer
 *   with the same `shape`: the text and the number and types of `bind` calls depend on `shape` alone; only the bound values
 *   may differ. `bind(value, type)` gives a parameter with its cast, such as `$3::uuid[]`. The condition reads its own row,
 *   and no table but those in `tables`.
 * - `through`: the rows whose record at the to-one relation `relation` is readable, so that a child follows its parent. Where
 *   the parent has just been checked, because the child was reached from it, nothing is checked again.
 *
 * A row that is readable must have its non-null to-one relations readable too; where that fails, the row is left out
 * rather than shown with a null.
 */
export type RowScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'through'; readonly relation: string }
  | {
      readonly kind: 'where';
      readonly shape: string;
      readonly sql: (alias: string, bind: (value: unknown, type?: string) => string) => string;
      /** Other tables that the condition reads, as `schema.table` or `table`. */
      readonly tables?: readonly string[];
    };

/**
 * The access rule of a published type. It is applied wherever rows of the type are read, counted or tested for. It depends on
 * the viewer alone, and is asked once per viewer object.
 */
export interface Policy<Viewer> {
  readonly read: (viewer: Viewer) => RowScope;
  /**
   * Fields of the type that this viewer may not read; none if left out. Asking for one, also in a filter, a sort, a group or
   * an aggregate, is refused before anything is read.
   */
  readonly hidden?: (viewer: Viewer) => readonly string[];
}

/** What one viewer may read, with what a plan's key and its parameters need of it. */
export interface ViewerScopes {
  readonly scopes: ReadonlyMap<string, RowScope>;
  /** Hidden fields by type; types without any are absent. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stands for the permission shape: part of a plan's key, and as short as it may be. */
  readonly shape: string;
  readonly value: (type: string, index: number) => unknown;
}

/** Asks every policy once for this viewer. */
export function viewerScopes<Viewer>(policies: Readonly<Record<string, Policy<Viewer>>>, viewer: Viewer): ViewerScopes {
  const scopes = new Map<string, RowScope>();
  const hidden = new Map<string, ReadonlySet<string>>();
  const shapes: string[] = [];
  for (const [type, policy] of Object.entries(policies)) {
    const scope = policy.read(viewer);
    scopes.set(type, scope);
    const fields = policy.hidden?.(viewer) ?? [];
    if (fields.length > 0) hidden.set(type, new Set(fields));
    shapes.push(shapeOf(scope, fields));
  }
  const bound = new Map<string, readonly unknown[]>();
  const value = (type: string, index: number): unknown => {
    const values = bound.get(type) ?? boundValues(scopes.get(type));
    bound.set(type, values);
    return values[index];
  };
  return { scopes, hidden, shape: createHash('sha256').update(shapes.join()).digest('base64url'), value };
}

function shapeOf(scope: RowScope, hidden: readonly string[]): string {
  const fields = hidden.length === 0 ? '' : ` without ${JSON.stringify([...hidden].sort())}`;
  if (scope.kind === 'where') return `where ${JSON.stringify(scope.shape)}${fields}`;
  return scope.kind === 'through' ? `through ${scope.relation}${fields}` : `${scope.kind}${fields}`;
}

function boundValues(scope: RowScope | undefined): readonly unknown[] {
  const values: unknown[] = [];
  if (scope?.kind === 'where') scope.sql('t', (value) => `$${values.push(value)}`);
  return values;
}
