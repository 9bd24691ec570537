import type { EntityClass } from '@mikro-orm/core';
import type { AuditOperation, Permission, Problem, Result } from '@thoat-ngheo/domain';
import type { Context } from '../context.ts';
import type { RegistryPolicy } from '../modules/viewer/index.ts';
import type { Draft, WritableRecord } from './record-shape.ts';
import type { RegistryProblem } from './registry-problem.ts';

/** Records of one concept that use another one. */
export type Users = { readonly entity: EntityClass<object>; readonly where: object };

/** What a new record comes with besides what was entered of itself. */
export type NewParts = {
  /** Rows of other tables: values by the names of their fields, each with its id and that of the record. */
  readonly lists: readonly { readonly entity: EntityClass<WritableRecord>; readonly rows: readonly Draft[] }[];
  /** What the database will find of the record, so that it need not write it a second time. */
  readonly foreseen: Draft;
};

/** Everything the shared write path must know of a concept; what it does not say is done alike for all. */
export type RecordWriting<Entity extends WritableRecord = WritableRecord> = {
  /** Published name, e.g. `Household`. */
  readonly name: string;
  readonly entity: EntityClass<Entity>;
  /** Who reads and changes it. */
  readonly policy: RegistryPolicy;
  /** States that only certain people set, change and leave; everything else asks for the policy's `change`. */
  readonly approval?: { readonly permission: Permission; readonly covers: (draft: Draft) => boolean };
  /** Lists of the input whose elements are records of their own, each with its policy. */
  readonly lists?: Readonly<Record<string, RegistryPolicy>>;
  /** The published type and the input type (type-graphql classes). */
  readonly type: () => object;
  readonly input: () => object;
  /** Checks the whole record as it would become. */
  readonly parse: (
    draft: Draft,
    context: Context,
    record: Entity | undefined,
  ) => Promise<Result<object>> | Result<object>;
  /** Adds to the draft what lives in other tables (members, answers). */
  readonly draft?: (record: Entity, context: Context) => Promise<Draft>;
  /** Lays an input over the record as it is; default: fields that are present replace those that were. */
  readonly merge?: (current: Draft, input: Draft) => Draft;
  /** A checked value as it is compared with a repeated one, where it holds what is not kept as it was entered. */
  readonly fingerprint?: (value: Draft, context: Context) => Promise<Draft>;
  /** What other records say against the checked value. */
  readonly check?: (
    value: Draft,
    context: Context,
    record: Entity | undefined,
  ) => Promise<readonly (RegistryProblem | Problem)[]>;
  /**
   * What a new record comes with. A concept that says so is made in one statement, without a unit of work; `write` then has to do with
   * changes only. Not for one whose `check` holds something for the rest of its transaction.
   */
  readonly newParts?: (id: string, value: Draft, context: Context) => Promise<NewParts>;
  /** Writes what lives in other tables; the record's own columns are written already. */
  readonly write?: (record: Entity, value: Draft, context: Context) => Promise<void>;
  /** Records that go and come back with this one. */
  readonly parts?: (
    record: Entity,
  ) => readonly { readonly entity: EntityClass<WritableRecord>; readonly where: object }[];
  /** What stands against its removal and its return, besides records that use it. */
  readonly settled?: (record: Entity, context: Context) => Promise<readonly RegistryProblem[]>;
  /** Records that forbid its removal while they stand. */
  readonly users?: (record: Entity, context: Context) => readonly Users[];
};

/** What a mutation answers: the record to read back, and what a person has to mend. */
export type Outcome = {
  readonly id: string | null;
  readonly problems: readonly (RegistryProblem | Problem)[];
  /** What was done to which record; absent where nothing was. */
  readonly change?: { readonly operation: AuditOperation; readonly record: WritableRecord };
};

export const done = (operation: AuditOperation, record: WritableRecord): Outcome => ({
  id: record.id,
  problems: [],
  change: { operation, record },
});
/** The record is as it was wished already. */
export const unchanged = (record: { readonly id: string }): Outcome => ({ id: record.id, problems: [] });
export const refused = (...problems: readonly (RegistryProblem | Problem)[]): Outcome => ({ id: null, problems });
