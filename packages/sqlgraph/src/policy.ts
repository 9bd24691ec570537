/**
 * Which rows of one type a viewer may read.
 *
 * `where` must keep to a contract, because the statement is reused for every viewer with the same `shape`: the text
 * and the number and types of `bind` calls depend on `shape` alone; only the bound values may differ. `bind(value,
 * type)` gives a parameter with its cast, such as `$3::uuid[]`. A row that is readable must have its non-null to-one
 * relations readable too; where that fails, the row is left out rather than shown with a null.
 */
export type RowScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'where';
      readonly shape: string;
      readonly sql: (alias: string, bind: (value: unknown, type?: string) => string) => string;
    };

/** The access rule of a published type. It is applied wherever rows of the type are read, counted or tested for. */
export interface Policy<Viewer> {
  readonly read: (viewer: Viewer) => RowScope;
}

/** The scopes of one viewer, with what a plan's key and its parameters need of them. */
export interface ViewerScopes {
  readonly scopes: ReadonlyMap<string, RowScope>;
  /** The permission shape: part of a plan's key. */
  readonly shape: string;
  readonly value: (type: string, index: number) => unknown;
}

/** Asks every policy once for this viewer. */
export function viewerScopes<Viewer>(policies: Readonly<Record<string, Policy<Viewer>>>, viewer: Viewer): ViewerScopes {
  const scopes = new Map(Object.entries(policies).map(([type, policy]) => [type, policy.read(viewer)]));
  const bound = new Map<string, readonly unknown[]>();
  const value = (type: string, index: number): unknown => {
    const values = bound.get(type) ?? boundValues(scopes.get(type));
    bound.set(type, values);
    return values[index];
  };
  const shapes = [...scopes].map(([, scope]) =>
    scope.kind === 'where' ? `where ${JSON.stringify(scope.shape)}` : scope.kind,
  );
  return { scopes, shape: shapes.join(), value };
}

function boundValues(scope: RowScope | undefined): readonly unknown[] {
  const values: unknown[] = [];
  if (scope?.kind === 'where') scope.sql('t', (value) => `$${values.push(value)}`);
  return values;
}
