/**
 * What the compiler needs to know of a stored entity: its table, and for every property how SQL reaches it. Plain
 * data, so that any source of metadata will do; {@link fromMikroOrm} reads MikroORM's.
 */
export interface EntityModel {
  readonly name: string;
  readonly schema?: string | undefined;
  readonly table: string;
  /** Column of the single-column primary key. */
  readonly idColumn: string;
  readonly properties: Readonly<Record<string, PropertyModel>>;
  /** Where earlier versions of its rows are kept; none: only the present ones can be read. */
  readonly history?: HistoryModel | undefined;
}

/**
 * A table with the columns of the entity's own, in which the database keeps every version of a row that has ended. Of each row
 * exactly one version holds at any moment from its creation to its end: in `[from, to)`, the present one from `from` on.
 */
export interface HistoryModel {
  readonly table: string;
  /** Column of both tables: the moment from which the version holds. */
  readonly from: string;
  /** Column of the history: the moment from which it does not any more. */
  readonly to: string;
}

export type PropertyModel = ColumnModel | RelationModel;

export interface ColumnModel {
  readonly kind: 'column';
  readonly column: string;
  /** PostgreSQL type without length or precision: `text`, `numeric`, `text[]`, ... */
  readonly type: string;
  readonly nullable: boolean;
  /** The allowed values where the database itself enforces a closed list (check constraint or native enum). */
  readonly enumValues?: readonly string[] | undefined;
}

export interface RelationModel {
  readonly kind: 'toOne' | 'toMany';
  /** Name of the target entity. */
  readonly target: string;
  readonly nullable: boolean;
  readonly join: Join;
}

/** `parent.from = child.to`, both column names. */
export interface Join {
  readonly from: string;
  readonly to: string;
}

/** Entities by name. */
export type Model = ReadonlyMap<string, EntityModel>;
