import { type GraphQLArgument, type GraphQLField, type GraphQLInputObjectType, getNamedType } from 'graphql';
import type { SeededRandom } from '../seeded-random.ts';
import type { FilterMaker } from './filters.ts';
import type { GroupArgumentMaker } from './group-arguments.ts';
import type { LeafValues } from './leaf-values.ts';
import type { SortMaker } from './sorts.ts';
import { bare, NULL, quoted, type Term } from './term.ts';
import type { VariableMaker } from './variables.ts';

/** A cursor that has still to be fetched: of some row of a type, under a sort. `mark` stands for it till then. */
export type CursorWish = {
  readonly mark: string;
  readonly type: string;
  readonly sort: string | undefined;
  /** From 0 to 1: how far down the list. */
  readonly position: number;
};

export type Arguments = {
  readonly text: string;
  /** Most rows that a list gives. */
  readonly rows: number;
  /** What of a group's key may be selected. */
  readonly keys?: readonly string[];
};

const DEFAULT_ROWS = 20;

/** Makes the arguments of a field by their names, which mean the same everywhere in the API. */
export class ArgumentMaker {
  readonly wishes: CursorWish[] = [];
  readonly #random: SeededRandom;
  readonly #variables: VariableMaker;
  readonly #values: LeafValues;
  readonly #filters: FilterMaker;
  readonly #sorts: SortMaker;
  readonly #groups: GroupArgumentMaker;

  constructor(
    random: SeededRandom,
    variables: VariableMaker,
    values: LeafValues,
    makers: { readonly filters: FilterMaker; readonly sorts: SortMaker; readonly groups: GroupArgumentMaker },
  ) {
    this.#random = random;
    this.#variables = variables;
    this.#values = values;
    this.#filters = makers.filters;
    this.#sorts = makers.sorts;
    this.#groups = makers.groups;
  }

  /** `rows` bounds the page of a list. */
  of(field: GraphQLField<unknown, unknown>, rows: number): Arguments {
    const args = new Map(field.args.map((arg) => [arg.name, arg]));
    if (args.size === 0) return { text: '', rows: 1 };
    if (args.has('by')) {
      const { text, groups, keys } = this.#groups.of(field, rows);
      return { text, rows: groups, keys };
    }
    const type = getNamedType(field.type).name;
    const terms = args.has('first') ? this.#list(type.replace(/Connection$/, ''), args, rows) : this.#key(type, args);
    if (args.has('first') && this.#random.chance(0.06)) this.#addNull(terms, args);
    const text = this.#random.shuffled([...terms]).map(([name, { text }]) => `${name}: ${text}`);
    const size = terms.has('first') || terms.has('last') ? rows : Math.max(rows, DEFAULT_ROWS);
    return { text: text.length === 0 ? '' : `(${text.join(', ')})`, rows: args.has('first') ? size : 1 };
  }

  /** Null for an argument of a list is as if it were left out; only a filter must not be null. */
  #addNull(terms: Map<string, Term>, args: ReadonlyMap<string, GraphQLArgument>): void {
    const arg = args.get(this.#random.pick(['first', 'last', 'offset', 'after', 'before', 'sort', 'asOf']));
    if (arg === undefined || terms.has(arg.name)) return;
    terms.set(arg.name, this.#random.chance(0.5) ? NULL : this.#variables.nothing(arg.type));
  }

  /** Which one record: by id, or by what people call it. */
  #key(type: string, args: ReadonlyMap<string, GraphQLArgument>): Map<string, Term> {
    const { id, code, on } = Object.fromEntries(args);
    const terms = new Map<string, Term>();
    if (code !== undefined && this.#random.chance(0.65)) {
      terms.set(
        'code',
        this.#variables.input(code.type, () => this.#values.of(code.type, type, 'code')),
      );
      if (on !== undefined && this.#random.chance(0.6))
        this.#optional(terms, on, () => this.#values.of(on.type, type, this.#random.pick(['validFrom', 'validTo'])));
    } else if (id !== undefined) {
      terms.set(
        'id',
        this.#variables.input(id.type, () => this.#values.id(type)),
      );
    }
    return terms;
  }

  #list(type: string, args: ReadonlyMap<string, GraphQLArgument>, rows: number): Map<string, Term> {
    const { filter, sort, first, last, after, before, offset, deleted } = Object.fromEntries(args);
    if (!first || !last || !after || !before || !offset) throw new Error(`${type} is not listed as others are`);
    const random = this.#random;
    const terms = new Map<string, Term>();
    if (filter !== undefined && random.chance(0.55))
      this.#optional(terms, filter, () => this.#filters.filter(getNamedType(filter.type) as GraphQLInputObjectType, 3));
    if (deleted !== undefined && random.chance(0.15)) this.#optional(terms, deleted, () => bare(random.chance(0.7)));
    const size = () => bare(random.between(1, rows));
    const backwards = random.chance(0.25);
    // The default page of 20 rows is left to lists that may be that long.
    if (backwards) terms.set('last', this.#variables.input(last.type, size));
    else if (rows < DEFAULT_ROWS || random.chance(0.7)) terms.set('first', this.#variables.input(first.type, size));
    const sorted = sort !== undefined && random.chance(0.55);
    if (random.chance(0.22)) {
      // A cursor is valid under its own sort only, so that this one is the same in every request.
      const order = sorted
        ? this.#variables.constant(() => this.#sorts.sort(getNamedType(sort.type) as GraphQLInputObjectType))
        : undefined;
      if (order !== undefined && sort !== undefined)
        terms.set(
          'sort',
          this.#variables.input(sort.type, () => order, true),
        );
      const sides = random.chance(0.15) ? [after, before] : [random.chance(0.6) ? after : before];
      for (const side of sides) {
        const cursor = this.#wish(type, order?.text, side === after ? 0 : 1);
        terms.set(
          side.name,
          this.#variables.input(side.type, () => cursor, true),
        );
      }
      return terms;
    }
    if (sorted) this.#optional(terms, sort, () => this.#sorts.sort(getNamedType(sort.type) as GraphQLInputObjectType));
    if (!backwards && random.chance(0.15)) this.#optional(terms, offset, () => bare(random.pick([0, 1, 2, 3, 7, 100])));
    return terms;
  }

  /** Cursors of the wished side are nearer to that end of the list, so that pages are seldom empty. */
  #wish(type: string, sort: string | undefined, side: 0 | 1): Term {
    const mark = `@cursor${this.wishes.length}@`;
    this.wishes.push({ mark, type, sort, position: (side + this.#random.next()) / 2 });
    return quoted(mark);
  }

  #optional(terms: Map<string, Term>, { name, type }: GraphQLArgument, make: () => Term): void {
    const absent = this.#variables.wantsAbsent();
    terms.set(name, absent ? this.#variables.absent(type, make) : this.#variables.input(type, make));
  }
}
