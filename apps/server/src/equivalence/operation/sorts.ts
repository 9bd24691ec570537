import { type GraphQLInputObjectType, GraphQLNonNull, getNamedType, isEnumType } from 'graphql';
import type { SeededRandom } from '../seeded-random.ts';
import { bare, listOf, objectOf, type Term } from './term.ts';
import type { VariableMaker } from './variables.ts';

const PLACING = new Set(['direction', 'nulls']);

/** Makes `sort` arguments by walking the input types. */
export class SortMaker {
  readonly #random: SeededRandom;
  readonly #variables: VariableMaker;

  constructor(random: SeededRandom, variables: VariableMaker) {
    this.#random = random;
    this.#variables = variables;
  }

  sort(input: GraphQLInputObjectType): Term {
    const count = this.#random.pick([0, 1, 1, 1, 2, 2, 3]);
    const keys = Array.from({ length: count }, () =>
      this.#variables.input(new GraphQLNonNull(input), () => this.#key(input, 2)),
    );
    const [only, another] = keys;
    return only !== undefined && another === undefined && this.#random.chance(0.2) && only.value !== undefined
      ? only
      : listOf(keys);
  }

  #key(input: GraphQLInputObjectType, depth: number): Term {
    const fields = Object.values(input.getFields());
    const by = fields.filter(({ name }) => !PLACING.has(name));
    const enums = by.filter(({ type }) => isEnumType(getNamedType(type)));
    const chosen = this.#random.pick(depth > 0 && this.#random.chance(0.5) ? by : enums.length > 0 ? enums : by);
    const placing = fields.filter(({ name }) => PLACING.has(name) && this.#random.chance(0.5));
    const terms = placing.map(({ name, type }): [string, Term] => {
      const make = () => this.#enumValue(type);
      return [
        name,
        this.#variables.wantsAbsent() ? this.#variables.absent(type, make) : this.#variables.input(type, make),
      ];
    });
    const named = getNamedType(chosen.type);
    const what = isEnumType(named)
      ? this.#variables.input(chosen.type, () => this.#enumValue(chosen.type))
      : this.#variables.input(chosen.type, () => this.#key(named as GraphQLInputObjectType, depth - 1));
    return objectOf(this.#random.shuffled([...terms, [chosen.name, what]]));
  }

  #enumValue(type: Parameters<typeof getNamedType>[0]): Term {
    const named = getNamedType(type);
    if (!isEnumType(named)) throw new Error(`${String(type)} is no enum`);
    return bare(this.#random.pick(named.getValues()).name);
  }
}
