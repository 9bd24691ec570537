import type { EntityModel, Join } from '../model/entity-model.ts';
import type { ScalarKind } from '../scalars.ts';

/** `extensions.sqlgraph` of an object type: publishes a stored entity. */
export interface TypeBinding {
  /** Name of the entity in the model. */
  readonly entity: string;
  /** Root field for one record; default: the type's name in lower camel case. */
  readonly singular?: string;
  /** Root field for the list; default: `singular` + `s`. */
  readonly plural?: string;
  /** Column by which people name a record, and the period in which a value names it (both days included). */
  readonly naturalKey?: { readonly field: string; readonly validity?: { readonly from: string; readonly to: string } };
  /** Whether the type gets root fields; default true. */
  readonly root?: boolean;
}

/** `extensions.sqlgraph` of a field that is not simply the entity's property of the same name. */
export type FieldBinding =
  /** Trusted, static SQL for the value, over the row called `alias`. */
  | { readonly expression: (alias: string) => string }
  /** A TypeScript resolver; its source carries the columns of the fields in `needs` (default `['id']`). */
  | { readonly resolver: true; readonly needs?: readonly string[] };

/** A published object type, bound to its entity. */
export interface PublishedType {
  readonly name: string;
  readonly entity: EntityModel;
  readonly singular: string;
  readonly plural: string;
  readonly root: boolean;
  readonly naturalKey?: NaturalKey | undefined;
  /** Column that is set once a record is removed. */
  readonly deletedColumn?: string | undefined;
  readonly fields: ReadonlyMap<string, BoundField>;
}

export interface NaturalKey {
  readonly field: string;
  readonly column: string;
  readonly validity?: { readonly from: string; readonly to: string } | undefined;
}

export type BoundField = BoundScalar | BoundRelation | BoundResolver;

export interface BoundScalar {
  readonly kind: 'scalar';
  readonly name: string;
  readonly nullable: boolean;
  readonly type: ScalarKind;
  readonly value: Source;
}

/** Where a scalar comes from in its row. */
export type Source =
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'expression'; readonly expression: (alias: string) => string };

export interface BoundRelation {
  readonly kind: 'toOne' | 'toMany';
  readonly name: string;
  readonly nullable: boolean;
  /** Name of the published type that has the relation. */
  readonly owner: string;
  /** Name of the published target type. */
  readonly target: string;
  readonly join: Join;
}

export interface BoundResolver {
  readonly kind: 'resolver';
  readonly name: string;
  readonly needs: readonly string[];
}

/** Published types by name. */
export type PublishedTypes = ReadonlyMap<string, PublishedType>;
