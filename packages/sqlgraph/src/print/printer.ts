import type { PublishedType } from '../bind/published-type.ts';
import type { Slot } from '../plan/nodes.ts';
import type { RowScope } from '../policy.ts';
import type { Sql } from './sql.ts';

/** Aliases, parameters and row scopes while one statement is printed. */
export class Printer {
  readonly #scopes: ReadonlyMap<string, RowScope>;
  readonly #numbers = new Map<Slot, number>();
  readonly #checks = new Set<Slot>();
  readonly #policySlots = new Map<string, Slot[]>();
  #aliases = 0;

  constructor(scopes: ReadonlyMap<string, RowScope>) {
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

  /** Whether the viewer may read every row of `type`. */
  readsAll(type: PublishedType): boolean {
    return this.#scopes.get(type.name)?.kind === 'all';
  }

  /** The condition that limits `type` to the rows the viewer may read; none if that is all of them. */
  scope(type: PublishedType, alias: string): Sql | undefined {
    const scope = this.#scopes.get(type.name);
    if (scope?.kind === 'all') return undefined;
    if (scope?.kind !== 'where') return 'false';
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
}
