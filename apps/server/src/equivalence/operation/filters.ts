import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { PublishedShape } from '../reference/published-shape.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { LeafValues } from './leaf-values.ts';
import { bare, listOf, objectOf, type Term } from './term.ts';
import type { VariableMaker } from './variables.ts';

const JOINING = new Set(['and', 'or', 'not']);
const SEARCHING = ['contains', 'startsWith', 'search'];

/** Makes filters by walking the input types; what a type means is told by its fields. */
export class FilterMaker {
  readonly #random: SeededRandom;
  readonly #shape: PublishedShape;
  readonly #variables: VariableMaker;
  readonly #values: LeafValues;

  constructor(random: SeededRandom, shape: PublishedShape, variables: VariableMaker, values: LeafValues) {
    this.#random = random;
    this.#shape = shape;
    this.#variables = variables;
    this.#values = values;
  }

  /** A condition on a record; `depth` bounds how far it nests. */
  filter(input: GraphQLInputObjectType, depth: number): Term {
    const type = input.name.replace(/Filter$/, '');
    const fields = Object.values(input.getFields());
    const nesting = fields.filter(({ name }) => JOINING.has(name) || this.#isRelation(type, name));
    const own = fields.filter((field) => !nesting.includes(field));
    const count = this.#random.pick([1, 1, 1, 2, 3]);
    const chosen = new Set(
      Array.from({ length: count }, () => this.#random.pick(depth > 0 && this.#random.chance(0.45) ? nesting : own)),
    );
    return this.#object(fields, [...chosen], (field) => this.#part(type, field, depth));
  }

  #isRelation(type: string, name: string): boolean {
    return !JOINING.has(name) && this.#shape.field(type, name).kind !== 'value';
  }

  #part(type: string, field: GraphQLInputField, depth: number): Term {
    const input = getNamedType(field.type) as GraphQLInputObjectType;
    if (field.name === 'not') return this.#given(field, () => this.filter(input, depth - 1));
    if (JOINING.has(field.name)) {
      const least = field.name === 'and' ? 1 : 0;
      return this.#given(field, () => {
        const count = this.#random.chance(0.1) ? least : this.#random.between(1, 3);
        return listOf(Array.from({ length: count }, () => this.filter(input, depth - 1)));
      });
    }
    const bound = this.#shape.field(type, field.name);
    if (bound.kind === 'one') return this.#given(field, () => this.filter(input, depth - 1));
    if (bound.kind === 'many') return this.#given(field, () => this.#list(input, bound.target, depth));
    return this.#given(field, () => this.#scalar(input, type, field.name));
  }

  #list(input: GraphQLInputObjectType, target: string, depth: number): Term {
    const fields = Object.values(input.getFields());
    return this.#object(fields, this.#random.some(fields, this.#random.pick([1, 1, 2])), (field) => {
      const inner = getNamedType(field.type) as GraphQLInputObjectType;
      const isCount = !this.#shape.isRecord(inner.name.replace(/Filter$/, '')) || inner.name !== `${target}Filter`;
      return this.#given(field, () => (isCount ? this.#scalar(inner) : this.filter(inner, depth - 1)));
    });
  }

  /** Conditions on a value that is no field of a record, such as a figure over many. */
  condition(input: GraphQLInputObjectType, leaf: () => Term): Term {
    const fields = Object.values(input.getFields());
    return this.#object(fields, this.#random.some(fields, this.#random.pick([1, 1, 1, 2])), (operator) => {
      const operand = getNullableType(operator.type);
      if (operator.name === 'isNull') return this.#given(operator, () => bare(this.#random.chance(0.5)));
      if (isListType(operand)) return this.#given(operator, () => this.#items(operand.ofType, leaf));
      if (!isInputObjectType(operand)) return this.#given(operator, leaf);
      return this.#given(operator, () =>
        objectOf(Object.values(operand.getFields()).map((end) => [end.name, this.#given(end, leaf)])),
      );
    });
  }

  /** Conditions on a value: of a field of a record, or of a count. */
  #scalar(input: GraphQLInputObjectType, type?: string, name?: string): Term {
    const fields = Object.values(input.getFields());
    const searching = fields.filter(({ name: operator }) => SEARCHING.includes(operator));
    const offered = searching.length > 0 && this.#random.chance(0.4) ? searching : fields;
    return this.#object(fields, this.#random.some(offered, this.#random.pick([1, 1, 1, 2])), (operator) => {
      const leaf = () =>
        type === undefined || name === undefined || operator.name === 'isNull'
          ? this.#values.any(operator.type)
          : this.#values.of(operator.type, type, name);
      const isText = SEARCHING.includes(operator.name);
      if (isText && type !== undefined && name !== undefined)
        return this.#given(operator, () => this.#values.needle(type, name, operator.name));
      const operand = getNullableType(operator.type);
      if (isListType(operand)) return this.#given(operator, () => this.#items(operand.ofType, leaf));
      if (!isInputObjectType(operand)) return this.#given(operator, leaf);
      return this.#given(operator, () =>
        objectOf(Object.values(operand.getFields()).map((end) => [end.name, this.#range(end, type, name)])),
      );
    });
  }

  #range(end: GraphQLInputField, type: string | undefined, name: string | undefined): Term {
    return this.#given(end, () =>
      type === undefined || name === undefined
        ? bare(this.#random.between(0, 3))
        : this.#values.of(end.type, type, name),
    );
  }

  #items(itemType: GraphQLInputField['type'], leaf: () => Term): Term {
    const items = Array.from({ length: this.#random.between(0, 4) }, () => this.#variables.input(itemType, leaf));
    const [only, another] = items;
    // A single value stands for a list of one.
    return only !== undefined && another === undefined && this.#random.chance(0.3) && only.value !== undefined
      ? only
      : listOf(items);
  }

  #given(field: GraphQLInputField, make: () => Term): Term {
    return this.#variables.input(field.type, make);
  }

  /** The chosen fields; now and then one more, as a variable that the request leaves out. */
  #object(
    fields: readonly GraphQLInputField[],
    chosen: readonly GraphQLInputField[],
    make: (field: GraphQLInputField) => Term,
  ): Term {
    const terms = chosen.map((field): [string, Term] => [field.name, make(field)]);
    const others = fields.filter((field) => !chosen.includes(field));
    if (others.length > 0 && this.#variables.wantsAbsent()) {
      const extra = this.#random.pick(others);
      terms.push([extra.name, this.#variables.absent(extra.type, () => make(extra))]);
    }
    return objectOf(this.#random.shuffled(terms));
  }
}
