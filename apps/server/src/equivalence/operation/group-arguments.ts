import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  GraphQLNonNull,
  getNamedType,
} from 'graphql';
import { type GroupKey, groupKeys } from '../reference/group-keys.ts';
import type { PublishedShape } from '../reference/published-shape.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { HavingMaker } from './having.ts';
import { bare, listOf, NULL, objectOf, type Term } from './term.ts';
import type { VariableMaker } from './variables.ts';

export type GroupArguments = {
  readonly text: string;
  /** Most groups that are given, or a guess at it. */
  readonly groups: number;
  /** Fields of the key that may be selected, whatever the variables. */
  readonly keys: readonly string[];
};

const GUESS = 15;

/** Makes the arguments of `groups`. */
export class GroupArgumentMaker {
  readonly #random: SeededRandom;
  readonly #shape: PublishedShape;
  readonly #variables: VariableMaker;
  readonly #having: HavingMaker;

  constructor(random: SeededRandom, shape: PublishedShape, variables: VariableMaker, having: HavingMaker) {
    this.#random = random;
    this.#shape = shape;
    this.#variables = variables;
    this.#having = having;
  }

  of(field: GraphQLField<unknown, unknown>, most: number): GroupArguments {
    const { by, having, sort, first, offset } = Object.fromEntries(field.args.map((arg) => [arg.name, arg]));
    if (!by || !having || !sort || !first || !offset) throw new Error('groups are asked for in another way');
    const random = this.#random;
    const type = getNamedType(field.type).name.replace(/Group$/, '');
    const keys = this.keys(type);
    const terms: [string, Term][] = [[by.name, this.#by(by, keys, type)]];
    if (random.chance(0.35))
      terms.push([having.name, this.#optional(having, () => this.#having.having(inputOf(having), type, 2))]);
    if (random.chance(0.55)) terms.push([sort.name, this.#optional(sort, () => this.sort(inputOf(sort), keys))]);
    const limits = random.chance(0.4);
    if (limits)
      terms.push([first.name, this.#variables.input(first.type, () => bare(random.between(1, Math.max(1, most))))]);
    if (random.chance(0.2))
      terms.push([offset.name, this.#optional(offset, () => bare(random.pick([0, 1, 1, 2, 3, 50])))]);
    const spare = [sort, first, offset].filter(({ name }) => terms.every(([taken]) => taken !== name));
    if (spare.length > 0 && random.chance(0.06)) {
      const arg = random.pick(spare);
      terms.push([arg.name, random.chance(0.5) ? NULL : this.#variables.nothing(arg.type)]);
    }
    const text = random.shuffled(terms).map(([name, term]) => `${name}: ${term.text}`);
    return { text: `(${text.join(', ')})`, groups: limits ? most : GUESS, keys: keys.map(({ name }) => name) };
  }

  /** Records, own values and values of related records alike, though there are many more of the last. */
  keys(type: string): readonly GroupKey[] {
    const all = groupKeys(this.#shape, type);
    const kinds = [
      all.filter(({ end }) => end.kind === 'record'),
      all.filter(({ end, relations }) => end.kind === 'value' && relations.length === 0),
      all.filter(({ end, relations }) => end.kind === 'value' && relations.length > 0),
    ].filter((kind) => kind.length > 0);
    const count = this.#random.pick([1, 1, 1, 2, 2, 3, 6]);
    const chosen = new Set<GroupKey>();
    for (let index = 0; index < count; index += 1) chosen.add(this.#random.pick(this.#random.pick(kinds)));
    return [...chosen];
  }

  /** The keys; in a variable in any order, and sometimes with another one that is not asked for. */
  #by({ type: argument }: GraphQLArgument, keys: readonly GroupKey[], type: string): Term {
    const element = new GraphQLNonNull(getNamedType(argument) as GraphQLEnumType);
    const [only, another] = keys;
    if (only !== undefined && another === undefined && this.#random.chance(0.15)) return bare(only.constant);
    if (this.#random.chance(0.7))
      return listOf(keys.map(({ constant }) => this.#variables.input(element, () => bare(constant), true)));
    return this.#variables.input(argument, () => {
      const more = this.#random.chance(0.3) ? [this.#random.pick(groupKeys(this.#shape, type))] : [];
      const all = new Set([...keys, ...more].slice(0, 6));
      return listOf(this.#random.shuffled([...all]).map(({ constant }) => bare(constant)));
    });
  }

  sort(input: GraphQLInputObjectType, keys: readonly GroupKey[]): Term {
    const count = this.#random.pick([0, 1, 1, 1, 2, 3]);
    const elements = Array.from({ length: count }, () =>
      this.#variables.input(new GraphQLNonNull(input), () => this.#element(input, keys)),
    );
    const [only, another] = elements;
    const single = only !== undefined && another === undefined && only.value !== undefined;
    return single && this.#random.chance(0.2) ? only : listOf(elements);
  }

  #element(input: GraphQLInputObjectType, keys: readonly GroupKey[]): Term {
    const random = this.#random;
    const { key, aggregate, direction, nulls } = input.getFields();
    if (!key || !aggregate || !direction || !nulls) throw new Error(`${input.name} is not as others are`);
    const anyOf = ({ type }: typeof key) => bare(random.pick((getNamedType(type) as GraphQLEnumType).getValues()).name);
    const terms: [string, Term][] = [direction, nulls]
      .filter(() => random.chance(0.5))
      .map((field) => [field.name, this.#optional(field, () => anyOf(field))]);
    terms.push(
      random.chance(0.4)
        ? [key.name, this.#variables.input(key.type, () => bare(random.pick(keys).constant))]
        : [aggregate.name, this.#variables.input(aggregate.type, () => anyOf(aggregate))],
    );
    return objectOf(random.shuffled(terms));
  }

  #optional({ type }: Pick<GraphQLArgument, 'type'>, make: () => Term): Term {
    return this.#variables.wantsAbsent() ? this.#variables.absent(type, make) : this.#variables.input(type, make);
  }
}

const inputOf = ({ type }: GraphQLArgument): GraphQLInputObjectType => getNamedType(type) as GraphQLInputObjectType;
