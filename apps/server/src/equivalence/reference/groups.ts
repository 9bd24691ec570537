import { canonicalDecimal } from './decimal.ts';
import { Figures, same } from './figures.ts';
import { meets } from './filter.ts';
import { type GroupKey, groupKeys } from './group-keys.ts';
import { type Compare, comparison } from './order.ts';
import type { PublishedShape } from './published-shape.ts';
import { Refusal, stated } from './refusal.ts';
import { compareKeys } from './sort.ts';
import type { Row, Tables } from './tables.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** A record or a plain value, and what tells it from others; null where there is none. */
export type KeyValue = { readonly record: string; readonly row: Row } | { readonly value: unknown } | null;

/** Rows with the same key, in the order of `by`. */
export type Group = {
  readonly type: string;
  readonly keys: ReadonlyMap<GroupKey, KeyValue>;
  readonly figures: Figures;
};

const MOST_KEYS = 6;
const MOST_GROUPS = 1000;

/** Puts the rows of a list into groups, as decision 6 has it. */
export class Grouping {
  readonly #shape: PublishedShape;
  readonly #tables: Tables;

  constructor(shape: PublishedShape, tables: Tables) {
    this.#shape = shape;
    this.#tables = tables;
  }

  /** @throws Refusal for arguments that the API refuses */
  of(type: string, rows: readonly Row[], { by, having, sort, first, offset }: Arguments): readonly Group[] {
    const keys = this.#keys(type, by as readonly string[]);
    const size = (first ?? MOST_GROUPS) as number;
    const skipped = (offset ?? 0) as number;
    if (size < 1 || size > MOST_GROUPS || skipped < 0) throw new Refusal('page size');
    const order = this.#order(keys, (sort ?? []) as readonly Arguments[]);
    const nothing = new Figures(this.#shape, this.#tables, type, []);
    if (having !== undefined) this.#meets(nothing, having);
    const members = new Map<string, { keys: Map<GroupKey, KeyValue>; rows: Row[] }>();
    for (const row of rows) {
      const values = new Map(keys.map((key) => [key, this.#valueOf(type, row, key)]));
      const identity = [...values].map(([key, value]) => identityOf(key, value)).join();
      const group = members.get(identity) ?? { keys: values, rows: [] };
      group.rows.push(row);
      members.set(identity, group);
    }
    return [...members.values()]
      .map((group) => ({ type, keys: group.keys, figures: new Figures(this.#shape, this.#tables, type, group.rows) }))
      .filter(({ figures }) => having === undefined || this.#meets(figures, having))
      .sort(order)
      .slice(skipped, skipped + size);
  }

  #keys(type: string, by: readonly string[]): readonly GroupKey[] {
    if (by.length < 1 || by.length > MOST_KEYS || new Set(by).size < by.length) throw new Refusal('keys');
    const offered = groupKeys(this.#shape, type);
    return by.map((constant) => {
      const key = offered.find((each) => each.constant === constant);
      if (key === undefined) throw new Error(`${type} is not grouped by ${constant}`);
      return key;
    });
  }

  #valueOf(type: string, row: Row, { relations, end }: GroupKey): KeyValue {
    let at = { type, row };
    for (const relation of relations) {
      const other = this.#tables.related(at.type, at.row, relation);
      if (other === undefined) return null;
      at = other;
    }
    if (end.kind === 'record') return { record: at.type, row: at.row };
    const value = this.#tables.value(at.type, at.row, end.field);
    if (value === null) return null;
    return { value: end.scalar === 'Decimal' ? canonicalDecimal(value) : value };
  }

  #meets(figures: Figures, having: unknown): boolean {
    const all = stated(having, 'having').map(([part, condition]) => {
      if (part === 'not') return !this.#meets(figures, condition);
      if (part === 'and' || part === 'or') {
        if (!Array.isArray(condition) || (part === 'and' && condition.length === 0)) throw new Refusal('no conditions');
        const each = condition.map((one) => this.#meets(figures, one));
        return part === 'and' ? each.every(Boolean) : each.some(Boolean);
      }
      if (part === 'count') return meets(figures.count, 'Int', false, condition);
      const fields = stated(condition, part).map(([field, own]) => {
        const { value, scalar } = figures.of(part, field);
        return meets(value, scalar, false, own);
      });
      return fields.every(Boolean);
    });
    return all.every(Boolean);
  }

  /** The order that is asked for; ties go by the keys, ascending, nulls last. */
  #order(keys: readonly GroupKey[], sort: readonly Arguments[]): (a: Group, b: Group) => number {
    const asked = sort.map(({ key, aggregate, direction = 'ASC', nulls }) => {
      const given = [key, aggregate].filter((one) => one !== undefined && one !== null);
      if (given.length !== 1 || key === null || aggregate === null) throw new Refusal('a sort key states one thing');
      const grouped = keys.find(({ constant }) => constant === key);
      if (key !== undefined && grouped === undefined) throw new Refusal(`not grouped by ${key}`);
      const [descending, nullsFirst] = [direction === 'DESC', nulls === 'FIRST'];
      return (a: Group, b: Group) =>
        compareKeys(
          this.#sortValue(a, grouped, aggregate),
          this.#sortValue(b, grouped, aggregate),
          descending,
          nullsFirst,
        );
    });
    const ties = keys.map(
      (key) => (a: Group, b: Group) =>
        compareKeys(this.#sortValue(a, key, undefined), this.#sortValue(b, key, undefined), false, false),
    );
    return (a, b) => {
      for (const compare of [...asked, ...ties]) {
        const order = compare(a, b);
        if (order !== 0) return order;
      }
      return 0;
    };
  }

  #sortValue(
    { keys, figures }: Group,
    key: GroupKey | undefined,
    aggregate: unknown,
  ): { value: unknown; compare: Compare } {
    if (key === undefined) {
      const { value, scalar } = figures.named(String(aggregate));
      return { value, compare: comparison(scalar, false) };
    }
    const { end } = key;
    const value = keys.get(key) ?? null;
    if (end.kind === 'record')
      return { value: value && 'row' in value ? value.row.id : null, compare: comparison('ID', false) };
    const compare = comparison(end.scalar, this.#tables.isVietnamese(end.type, end.field));
    return { value: value && 'value' in value ? value.value : null, compare };
  }
}

function identityOf({ end }: GroupKey, value: KeyValue): string {
  if (value === null) return 'null';
  return 'row' in value ? value.row.id : same(end.kind === 'value' ? end.scalar : '', value.value);
}
