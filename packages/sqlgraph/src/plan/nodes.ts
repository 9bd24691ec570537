import type { Measure } from '../bind/measure.ts';
import type { PublishedType, Source } from '../bind/published-type.ts';
import type { Limits } from '../limits.ts';
import type { Join } from '../model/entity-model.ts';
import type { Comparison, ScalarKind } from '../scalars.ts';

/*
 * The query tree: frozen plain nodes between GraphQL and SQL. Nothing here knows an alias, a parameter's number or
 * a byte of SQL; nothing behind it knows GraphQL.
 */

/** What a request brings to a plan that was made for its shape. */
export interface Bindings {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: Limits;
  readonly clock: () => Date;
  /** The `index`-th value that the viewer's policy on `type` binds. */
  readonly policyValue: (type: string, index: number) => unknown;
}

/** A parameter of the statement: its PostgreSQL type, and how to read (and check) its value for each request. */
export interface Slot {
  readonly type: string;
  readonly read: (bindings: Bindings) => unknown;
}

/** Rows of a published type: which of them, reached how. The viewer's policy is always applied, by the printer. */
export interface Rows {
  readonly type: PublishedType;
  /** How they hang on the row around them; none at the root. */
  readonly join?: Join | undefined;
  /** The published type of the row around them, which the viewer has been found to be allowed to read. */
  readonly parent?: PublishedType | undefined;
  /** Removed rows: left out, the only ones wanted, or shown like any other. */
  readonly removed: 'hide' | 'only' | 'show';
  readonly where?: Predicate | undefined;
  /** The moment as of which they are read; none: as they are now. */
  readonly asOf?: Slot | undefined;
}

export type Operand =
  | Source
  | { readonly kind: 'count'; readonly rows: Rows }
  /** A column of the row at the end of a chain of to-one relations. */
  | { readonly kind: 'related'; readonly path: readonly Rows[]; readonly value: Source | CountOperand }
  /** A figure over the rows of a group. */
  | { readonly kind: 'measure'; readonly measure: Measure };

export type CountOperand = Extract<Operand, { kind: 'count' }>;

/** Two-valued: a predicate that is null in SQL counts as false, and `not` is its exact complement. */
export type Predicate =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'compare'; readonly left: Operand; readonly operator: Comparison; readonly right: Slot }
  | { readonly kind: 'match'; readonly left: Operand; readonly from: 'start' | 'anywhere'; readonly right: Slot }
  | { readonly kind: 'isNull'; readonly of: Operand }
  | { readonly kind: 'exists'; readonly rows: Rows };

export interface SortKey {
  readonly value: Operand;
  readonly type: ScalarKind;
  readonly nullable: boolean;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

/** The keys that place one row in a sort: a parameter per sort key, the id last. */
export type Position = readonly Slot[];

export interface Page {
  /** Rows from the front (`first`) or from the back (`last`). */
  readonly from: 'front' | 'back';
  /** A number that the statement may contain, or a parameter. */
  readonly size: Slot | number;
  readonly offset?: Slot | undefined;
  readonly after?: Position | undefined;
  readonly before?: Position | undefined;
}

/** One key of a JSON object. */
export interface Entry<V> {
  readonly key: string;
  readonly value: V;
}

export interface ObjectNode {
  readonly kind: 'object';
  readonly entries: readonly Entry<FieldNode>[];
}

export type FieldNode =
  | TypenameNode
  | { readonly kind: 'scalar'; readonly value: Source; readonly type: ScalarKind; readonly nullable: boolean }
  | { readonly kind: 'one'; readonly rows: Rows; readonly nullable: boolean; readonly object: ObjectNode }
  | ObjectNode
  | ConnectionNode;

export interface TypenameNode {
  readonly kind: 'typename';
  readonly name: string;
}

export interface ConnectionNode {
  readonly kind: 'connection';
  readonly rows: Rows;
  /** Total: the last key is the id. */
  readonly sort: readonly SortKey[];
  /** Names the sort inside cursors. */
  readonly fingerprint: string;
  readonly page: Page;
  readonly entries: readonly Entry<ConnectionPart>[];
}

export type ConnectionPart =
  | TypenameNode
  | { readonly kind: 'totalCount' }
  | { readonly kind: 'aggregate'; readonly entries: readonly Entry<AggregatePart>[] }
  | GroupsNode
  | { readonly kind: 'nodes'; readonly object: ObjectNode }
  | { readonly kind: 'edges'; readonly entries: readonly Entry<EdgePart>[] }
  | { readonly kind: 'pageInfo'; readonly entries: readonly Entry<PageInfoPart>[] };

/** A figure, or an object of figures. */
export type AggregatePart =
  | TypenameNode
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'measures'; readonly entries: readonly Entry<AggregatePart>[] };

/** The rows of a connection in groups, whatever its page. */
export interface GroupsNode {
  readonly kind: 'groups';
  readonly keys: readonly GroupKey[];
  readonly having?: Predicate | undefined;
  /** Total: the keys come last. */
  readonly sort: readonly GroupSortKey[];
  readonly size: Slot | number;
  readonly offset?: Slot | undefined;
  readonly entries: readonly Entry<GroupPart>[];
}

export interface GroupKey {
  readonly name: string;
  /** To-one relations that are followed first. */
  readonly path: readonly Rows[];
  /** A value of the row reached, or the record that a relation of it leads to. */
  readonly end:
    | { readonly kind: 'value'; readonly value: Source; readonly type: ScalarKind }
    | { readonly kind: 'record'; readonly rows: Rows; readonly id: ScalarKind };
}

export interface GroupSortKey {
  readonly by: Measure | { readonly key: number };
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

export type GroupPart = AggregatePart | { readonly kind: 'key'; readonly entries: readonly Entry<GroupKeyPart>[] };

/** A part of a group's key; `key` is its place among the keys. */
export type GroupKeyPart =
  | TypenameNode
  | { readonly kind: 'keyValue'; readonly key: number }
  | { readonly kind: 'keyRecord'; readonly key: number; readonly object: ObjectNode };

export type EdgePart =
  | TypenameNode
  | { readonly kind: 'cursor' }
  | { readonly kind: 'node'; readonly object: ObjectNode };

export type PageInfoPart =
  | TypenameNode
  | { readonly kind: 'startCursor' | 'endCursor' | 'hasNextPage' | 'hasPreviousPage' };

export type RootNode =
  | TypenameNode
  | ConnectionNode
  /** One row, the first by `sort`. */
  | { readonly kind: 'lookup'; readonly rows: Rows; readonly sort: readonly SortKey[]; readonly object: ObjectNode }
  /** The rows with the ids in the parameter: a JSON array in that order, null where there is none. */
  | { readonly kind: 'byIds'; readonly rows: Rows; readonly ids: Slot; readonly object: ObjectNode };

/** What a statement answers: a JSON object, or (for one field of a mixed operation) a single value. */
export type StatementNode =
  | { readonly kind: 'data'; readonly entries: readonly Entry<RootNode>[] }
  | { readonly kind: 'value'; readonly value: RootNode };

/** Freezes a tree down to what is frozen already. */
export function frozen<T>(node: T): T {
  if (typeof node !== 'object' || node === null || Object.isFrozen(node)) return node;
  Object.freeze(node);
  for (const part of Object.values(node)) frozen(part);
  return node;
}
