import { canonicalDecimal, meanOf, sumOf } from './decimal.ts';
import { comparison } from './order.ts';
import { type PublishedShape, snake } from './published-shape.ts';
import { Refusal } from './refusal.ts';
import type { Row, Tables } from './tables.ts';

/** A value and the GraphQL type by whose rules it compares. */
export type Figure = { readonly value: unknown; readonly scalar: string };

export const SUM_TOO_GREAT = 'the sum is too great';

/** What can be asked about the values of one field. */
const PARTS = ['sum', 'avg', 'min', 'max', 'countDistinct'] as const;
type Part = (typeof PARTS)[number];

const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name);

/** What `aggregate` and `groups` tell about rows. */
export class Figures {
  readonly #shape: PublishedShape;
  readonly #tables: Tables;
  readonly #type: string;
  readonly #rows: readonly Row[];

  constructor(shape: PublishedShape, tables: Tables, type: string, rows: readonly Row[]) {
    this.#shape = shape;
    this.#tables = tables;
    this.#type = type;
    this.#rows = rows;
  }

  get count(): number {
    return this.#rows.length;
  }

  /** A figure as it compares: exactly, however great. */
  of(part: string, field: string): Figure {
    if (!isPart(part)) throw new Error(`there is no part ${part}`);
    const bound = this.#shape.field(this.#type, field);
    if (bound.kind !== 'value') throw new Error(`${this.#type}.${field} is no value`);
    const { scalar } = bound;
    const values = this.#rows
      .map((row) => this.#tables.value(this.#type, row, field))
      .filter((value) => value !== null);
    if (part === 'countDistinct')
      return { value: new Set(values.map((value) => same(scalar, value))).size, scalar: 'Int' };
    if (part === 'sum') return { value: sumOf(values), scalar: 'Decimal' };
    if (part === 'avg') return { value: values.length === 0 ? null : meanOf(values), scalar: 'Decimal' };
    const compare = comparison(scalar, false);
    const [least = null] = [...values].sort((a, b) => (part === 'min' ? compare(a, b) : compare(b, a)));
    return { value: least, scalar };
  }

  /** The figure that a constant such as `SUM_MEMBER_COUNT` names. */
  named(constant: string): Figure {
    if (constant === 'COUNT') return { value: this.count, scalar: 'Int' };
    for (const part of PARTS) {
      const prefix = `${snake(part).toUpperCase()}_`;
      if (constant.startsWith(prefix))
        return this.of(part, this.#shape.fieldOfConstant(this.#type, constant.slice(prefix.length)));
    }
    throw new Error(`there is no figure ${constant}`);
  }

  /** A figure as the answer shows it. @throws Refusal for a sum that readers of JSON would not read exactly */
  shown(part: string, field: string): unknown {
    const { value } = this.of(part, field);
    const bound = this.#shape.field(this.#type, field);
    const isDecimal = bound.kind === 'value' && bound.scalar === 'Decimal';
    if (isDecimal && (part === 'min' || part === 'max')) return value === null ? null : canonicalDecimal(value);
    if (part !== 'sum' || isDecimal) return value;
    const sum = Number(value);
    if (!Number.isSafeInteger(sum)) throw new Refusal(SUM_TOO_GREAT);
    return sum;
  }
}

/** A text that is equal for equal values. */
export const same = (scalar: string, value: unknown): string =>
  scalar === 'Decimal' ? canonicalDecimal(value) : JSON.stringify(value);
