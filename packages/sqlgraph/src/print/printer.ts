import type { BoundRelation, PublishedType, PublishedTypes } from '../bind/published-type.ts';
import type { Join } from '../model/entity-model.ts';
import type { Rows, Slot } from '../plan/nodes.ts';
import type { RowScope } from '../policy.ts';
import { columnOf, conjunction, identifier, type Sql } from './sql.ts';
import { holdsAt, versionsOf } from './versions.ts';

/** Aliases, parameters, tables and row scopes while one statement is printed. */
export class Printer {
  readonly #types: PublishedTypes;
  readonly #scopes: ReadonlyMap<string, RowScope>;
  readonly #numbers = new Map<Slot, number>();
  readonly #checks = new Set<Slot>();
  readonly #policySlots = new Map<string, Slot[]>();
  readonly #tables = new Set<string>();
  #aliases = 0;

  constructor(types: PublishedTypes, scopes: ReadonlyMap<string, RowScope>) {
    this.#types = types;
    this.#scopes = scopes;
  }

  /** The parameters in the order of their numbers. */
  get slots(): readonly Slot[] {
    return [...this.#numbers.keys()];
  }

  /** Slots that no parameter was needed for, but whose values are to be refused all the same. */
  get checks(): readonly Slot[] {
    return [...this.#checks].filter((slot) => !this.#numbers.has(slot));
  }

  /** Every table that the statement reads, as `schema.table` or `table`. */
  get tables(): readonly string[] {
    return [...this.#tables].sort();
  }

  /** Has a slot's value checked even if the statement turns out not to need it. */
  check(slot: Slot): void {
    this.#checks.add(slot);
  }

  /** A new alias: t1, t2, ... Our own, because PostgreSQL cuts names at 63 bytes. */
  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  /** `$3::uuid`: the cast makes the parameter's type known to a prepared statement. One slot is one parameter. */
  parameter(slot: Slot): Sql {
    const number = this.#numbers.get(slot) ?? this.#numbers.size + 1;
    this.#numbers.set(slot, number);
    return `$${number}::${slot.type}`;
  }

  /**
   * The table behind `type`, from now on one that the statement reads; all versions of its rows if a moment is asked for. A row's
   * history is only written to together with the row, so the table stands for both.
   */
  table({ entity }: PublishedType, asOf: Slot | undefined): Sql {
    const path = (table: string) => (entity.schema === undefined ? [table] : [entity.schema, table]);
    const quoted = (table: string): Sql => path(table).map(identifier).join('.');
    this.#tables.add(path(entity.table).join('.'));
    return asOf ? versionsOf(entity, quoted) : quoted(entity.table);
  }

  /** Whether the viewer may read every row of `type`. */
  #readsAll(type: PublishedType): boolean {
    return this.#scopes.get(type.name)?.kind === 'all';
  }

  /**
   * Whether every row that points to one of `rows` has it for the viewer to read. As of a moment a record may be missing that
   * another points to: of two transactions the one that began later may have been the first to commit.
   */
  isPresent(rows: Rows): boolean {
    return (!rows.asOf && this.#readsAll(rows.type)) || this.isImplied(rows);
  }

  /**
   * Whether the row that `rows` hang on says that they may be read: a child of a record it is read through, or the
   * record that a child is read through. Such rows need no check of their own.
   */
  isImplied({ type, join, parent }: Rows): boolean {
    if (!join || !parent) return false;
    const ofChild = this.#through(type);
    if (ofChild?.target === parent.name && isSame(ofChild.join, { from: join.to, to: join.from })) return true;
    const ofParent = this.#through(parent);
    return ofParent?.target === type.name && isSame(ofParent.join, join);
  }

  /** The condition that limits `type` to the rows the viewer may read, as they stood `asOf`; none if that is all of them. */
  scope(type: PublishedType, alias: string, asOf: Slot | undefined): Sql | undefined {
    const scope = this.#scopes.get(type.name);
    if (scope?.kind === 'all') return undefined;
    if (scope?.kind === 'through') return this.#scopeThrough(type, alias, asOf, new Set());
    if (scope?.kind !== 'where') return 'false';
    return this.#condition(type, scope, alias);
  }

  #condition(type: PublishedType, scope: Extract<RowScope, { kind: 'where' }>, alias: string): Sql {
    for (const table of scope.tables ?? []) this.#tables.add(table);
    const slots = this.#policySlots.get(type.name) ?? [];
    this.#policySlots.set(type.name, slots);
    let index = 0;
    const bind = (_value: unknown, cast = 'text'): Sql => {
      const at = index;
      index += 1;
      slots[at] ??= { type: cast, read: ({ policyValue }) => policyValue(type.name, at) };
      return this.parameter(slots[at]);
    };
    return `(${scope.sql(alias, bind)})`;
  }

  /** The relation that rows of `type` are read through. @throws Error if the policy names none */
  #through(type: PublishedType): BoundRelation | undefined {
    const scope = this.#scopes.get(type.name);
    if (scope?.kind !== 'through') return undefined;
    const relation = type.fields.get(scope.relation);
    if (relation?.kind !== 'toOne') throw new Error(`${type.name} is read through ${scope.relation}, no to-one of it`);
    return relation;
  }

  #scopeThrough(type: PublishedType, alias: string, asOf: Slot | undefined, passed: ReadonlySet<string>): Sql {
    const relation = this.#through(type);
    const target = relation && this.#types.get(relation.target);
    if (!relation || !target || passed.has(type.name)) throw new Error(`${type.name} is read through itself`);
    const inner = this.alias();
    const isThrough = this.#scopes.get(target.name)?.kind === 'through';
    const scope = isThrough
      ? this.#scopeThrough(target, inner, asOf, new Set([...passed, type.name]))
      : this.scope(target, inner, asOf);
    const joined = `${columnOf(inner, relation.join.to)} = ${columnOf(alias, relation.join.from)}`;
    const then = asOf && holdsAt(this, target, inner, asOf);
    const where = conjunction([joined, then, scope].filter((part) => part !== undefined));
    return `exists (select from ${this.table(target, asOf)} ${inner} where ${where})`;
  }
}

const isSame = (a: Join, b: Join): boolean => a.from === b.from && a.to === b.to;
