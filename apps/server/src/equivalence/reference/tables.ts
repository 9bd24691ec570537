import type pg from 'pg';
import { type PublishedShape, snake, tableOf } from './published-shape.ts';
import type { Readable } from './scope.ts';

/** A stored row: columns as text, whole numbers, Booleans, lists or null; money is a number, `numeric` its text. */
export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

const OID = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 };

/** How a value arrives from PostgreSQL's text; the answer's form, so that it compares and prints as it is. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [OID.int8]: Number,
  [OID.date]: (text) => text,
  [OID.timestamptz]: (text) => new Date(text).toISOString(),
  [OID.numeric]: (text) => text,
};

/** A relation whose two ends cannot be told by their types: the column of the child that points to the parent. */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  'Commune.predecessors': 'successor_id',
  'Commune.successors': 'predecessor_id',
  'Indicator.versions': 'indicator_id',
};

const COMMUNE_KIND: Readonly<Record<string, string>> = {
  XA: 'Xã',
  PHUONG: 'Phường',
  THI_TRAN: 'Thị trấn',
  DAC_KHU: 'Đặc khu',
};

/** Every row of every published table, in memory. */
export class Tables {
  readonly #shape: PublishedShape;
  readonly #rows: ReadonlyMap<string, readonly Row[]>;
  readonly #byId: ReadonlyMap<string, ReadonlyMap<string, Row>>;
  readonly #vietnamese: ReadonlySet<string>;
  readonly #children = new Map<string, Map<unknown, Row[]>>();

  constructor(shape: PublishedShape, rows: ReadonlyMap<string, readonly Row[]>, vietnamese: ReadonlySet<string>) {
    this.#shape = shape;
    this.#rows = rows;
    this.#vietnamese = vietnamese;
    this.#byId = new Map([...rows].map(([type, all]) => [type, new Map(all.map((row) => [row.id, row]))]));
  }

  static async load(client: pg.Client, shape: PublishedShape): Promise<Tables> {
    const types = { getTypeParser: (oid: number) => parsers[oid] ?? pgText(oid) };
    const rows = new Map<string, readonly Row[]>();
    for (const type of shape.records.keys()) {
      const { rows: all } = await client.query<Row>({ text: `select * from "${tableOf(type)}"`, types });
      rows.set(type, all);
    }
    const { rows: columns } = await client.query<{ name: string }>(
      "select table_name || '.' || column_name as name from information_schema.columns where collation_name = 'vi-x-icu'",
    );
    return new Tables(shape, rows, new Set(columns.map(({ name }) => name)));
  }

  /** The same tables with the readable rows only: others are as if they did not exist. */
  seenBy(readable: Readable): Tables {
    const rows = [...this.#rows].map(([type, all]): [string, readonly Row[]] => [
      type,
      all.filter((row) => readable(type, row, this)),
    ]);
    return new Tables(this.#shape, new Map(rows), this.#vietnamese);
  }

  /** All rows, removed ones too. */
  all(type: string): readonly Row[] {
    return this.#rows.get(type) ?? [];
  }

  /** Rows that stand, or only the removed ones. */
  list(type: string, removed = false): readonly Row[] {
    return this.all(type).filter((row) => isRemoved(row) === removed);
  }

  find(type: string, id: unknown): Row | undefined {
    return typeof id === 'string' ? this.#byId.get(type)?.get(id.toLowerCase()) : undefined;
  }

  /** The record at the other end of a to-one relation. */
  one(type: string, row: Row, field: string): Row | undefined {
    const bound = this.#shape.field(type, field);
    return bound.kind === 'one' ? this.find(bound.target, row[`${snake(field)}_id`]) : undefined;
  }

  /** The same with its type. */
  related(type: string, row: Row, field: string): { readonly type: string; readonly row: Row } | undefined {
    const bound = this.#shape.field(type, field);
    const other = this.one(type, row, field);
    return bound.kind === 'one' && other ? { type: bound.target, row: other } : undefined;
  }

  /** The rows of a list within a record; removed rows are not in it. */
  many(type: string, row: Row, field: string): readonly Row[] {
    const bound = this.#shape.field(type, field);
    if (bound.kind !== 'many') return [];
    const column = AMBIGUOUS[`${type}.${field}`] ?? this.#columnTo(bound.target, type);
    const key = `${bound.target}.${column}`;
    let index = this.#children.get(key);
    if (index === undefined) {
      index = new Map();
      for (const child of this.list(bound.target)) {
        const parent = child[column];
        index.set(parent, [...(index.get(parent) ?? []), child]);
      }
      this.#children.set(key, index);
    }
    return index.get(row.id) ?? [];
  }

  #columnTo(child: string, parent: string): string {
    const fields = [...(this.#shape.records.get(child) ?? [])];
    const towards = fields.filter(([, field]) => field.kind === 'one' && field.target === parent);
    const [first, second] = towards;
    if (first === undefined || second !== undefined) throw new Error(`${child} points to ${parent} in no single way`);
    return `${snake(first[0])}_id`;
  }

  /** The value of a field that is not a relation. */
  value(type: string, row: Row, field: string): unknown {
    if (type === 'Commune' && field === 'fullName') return `${COMMUNE_KIND[row.kind as string]} ${row.name}`;
    const value = row[snake(field)];
    if (value === undefined) throw new Error(`${tableOf(type)} has no column for ${field}`);
    return value;
  }

  /** Whether a field's text sorts the Vietnamese way rather than by its bytes. */
  isVietnamese(type: string, field: string): boolean {
    const column = type === 'Commune' && field === 'fullName' ? 'name' : snake(field);
    return this.#vietnamese.has(`${tableOf(type)}.${column}`);
  }
}

export const isRemoved = (row: Row): boolean => (row.deleted_at ?? null) !== null;

const BOOL = 16;
const WHOLE = new Set([21, 23]);
/** Of text, and of `uuid`; their elements need no quotes. */
const LISTS = new Set([1009, 2951]);

/** The other column types of the registry; text is what is left. */
function pgText(oid: number): (text: string) => unknown {
  if (oid === BOOL) return (text) => text === 't';
  if (WHOLE.has(oid)) return Number;
  if (LISTS.has(oid)) return (text) => (text === '{}' ? [] : text.slice(1, -1).split(','));
  return (text) => text;
}
