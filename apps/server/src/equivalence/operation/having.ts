import { type GraphQLInputField, type GraphQLInputObjectType, getNamedType } from 'graphql';
import { Figures } from '../reference/figures.ts';
import type { PublishedShape } from '../reference/published-shape.ts';
import type { Tables } from '../reference/tables.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { FilterMaker } from './filters.ts';
import { bare, listOf, objectOf, quoted, type Term } from './term.ts';
import type { VariableMaker } from './variables.ts';

const JOINING = new Set(['and', 'or', 'not']);

/** Makes `having` arguments by walking the input types. */
export class HavingMaker {
  readonly #random: SeededRandom;
  readonly #shape: PublishedShape;
  readonly #tables: Tables;
  readonly #variables: VariableMaker;
  readonly #filters: FilterMaker;

  constructor(
    random: SeededRandom,
    { shape, tables }: { readonly shape: PublishedShape; readonly tables: Tables },
    variables: VariableMaker,
    filters: FilterMaker,
  ) {
    this.#random = random;
    this.#shape = shape;
    this.#tables = tables;
    this.#variables = variables;
    this.#filters = filters;
  }

  /** A condition on a group of rows; `depth` bounds how far it nests. */
  having(input: GraphQLInputObjectType, type: string, depth: number): Term {
    const fields = Object.values(input.getFields());
    const joining = fields.filter(({ name }) => JOINING.has(name));
    const own = fields.filter(({ name }) => !JOINING.has(name));
    const chosen = this.#some(depth > 0 && this.#random.chance(0.3) ? fields : own, [1, 1, 2]);
    const terms = chosen.map((field): [string, Term] => [
      field.name,
      this.#variables.input(field.type, () => this.#part(field, type, depth)),
    ]);
    const spare = joining.filter((field) => !chosen.includes(field));
    if (spare.length > 0 && this.#variables.wantsAbsent()) {
      const field = this.#random.pick(spare);
      terms.push([field.name, this.#variables.absent(field.type, () => this.#part(field, type, 0))]);
    }
    return objectOf(this.#random.shuffled(terms));
  }

  #part(field: GraphQLInputField, type: string, depth: number): Term {
    const input = getNamedType(field.type) as GraphQLInputObjectType;
    if (field.name === 'not') return this.having(input, type, depth - 1);
    if (JOINING.has(field.name)) {
      const count = this.#random.chance(0.1) ? (field.name === 'and' ? 1 : 0) : this.#random.between(1, 3);
      return listOf(Array.from({ length: count }, () => this.having(input, type, depth - 1)));
    }
    if (field.name === 'count') return this.#filters.condition(input, () => bare(this.#random.between(0, 12)));
    const figures = this.#some(Object.values(input.getFields()), [1, 1, 2]);
    return objectOf(
      figures.map((figure): [string, Term] => [
        figure.name,
        this.#variables.input(figure.type, () =>
          this.#filters.condition(getNamedType(figure.type) as GraphQLInputObjectType, () =>
            this.#plausible(type, field.name, figure.name),
          ),
        ),
      ]),
    );
  }

  /** What the figure is of a few rows, so that some groups meet the condition and some do not. */
  #plausible(type: string, part: string, field: string): Term {
    const rows = this.#random.some(this.#tables.list(type), this.#random.between(1, 8));
    const { value, scalar } = new Figures(this.#shape, this.#tables, type, rows).of(part, field);
    if (value === null) return this.#plausibleZero(scalar);
    if (typeof value === 'number') return bare(value);
    const bound = this.#shape.field(type, field);
    const isWhole = part === 'sum' && bound.kind === 'value' && bound.scalar !== 'Decimal';
    return isWhole ? bare(Math.min(Number(value), Number.MAX_SAFE_INTEGER)) : quoted(String(value));
  }

  #plausibleZero(scalar: string): Term {
    if (scalar === 'Date') return quoted('2024-01-01');
    if (scalar === 'DateTime') return quoted('2026-01-01T00:00:00.000Z');
    return scalar === 'Decimal' ? quoted('0') : bare(0);
  }

  #some<T>(list: readonly T[], counts: readonly number[]): T[] {
    return this.#random.some(list, this.#random.pick(counts));
  }
}
